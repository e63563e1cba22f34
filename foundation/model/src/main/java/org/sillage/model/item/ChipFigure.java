package org.sillage.model.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Source;
import org.sillage.model.fact.Sureness;

/// One figure of a chip, with where it comes from and how sure it is.
///
/// @param figure what is measured, a name of the pack: `dense-rate-float`, `logic-die-area`, `memory-bandwidth` ...
/// @param bits the width a rate is given for, or absent
/// @param value the figure
/// @param unit its unit: TFLOPS, TOPS, mm2, GB, GB/s
/// @param source who publishes it
/// @param sure how sure it is
/// @param asOf the day it was looked up
/// @param note what a reader should know, or absent
public record ChipFigure(
    String figure,
    @Nullable Integer bits,
    BigDecimal value,
    String unit,
    Source source,
    Sureness sure,
    LocalDate asOf,
    @Nullable String note) {
  public ChipFigure {
    Objects.requireNonNull(figure);
    Objects.requireNonNull(value);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(source);
    Objects.requireNonNull(sure);
    Objects.requireNonNull(asOf);
  }
}
