package org.sillage.determination;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.model.time.AsOf;

/// What a good is, by its figures, on a day.
///
/// @param eccn `3A090.a`, `3A090.b`, else the lower entry it falls in, else `none`, or `unknown`
/// @param controlled whether it falls in 3A090 or 4A090
/// @param tpp total processing performance, where known
/// @param performanceDensity TPP per mm2, where known
/// @param dieArea applicable die area, mm2, where known
/// @param dataCenterMarketed whether designed or marketed for data centers, where known
/// @param margins every threshold met, in the order of the rules
/// @param citations where the tests stand, in the order of the rules
/// @param missing facts that would settle an unknown
/// @param asOf the day
public record Classification(
    String eccn,
    boolean controlled,
    @Nullable BigDecimal tpp,
    @Nullable BigDecimal performanceDensity,
    @Nullable BigDecimal dieArea,
    @Nullable Boolean dataCenterMarketed,
    List<Margin> margins,
    List<String> citations,
    List<org.sillage.model.law.MissingFact> missing,
    AsOf asOf) {
  public Classification {
    margins = List.copyOf(margins);
    citations = List.copyOf(citations);
    missing = List.copyOf(missing);
  }

  /// One threshold met.
  ///
  /// @param test the condition
  /// @param value the figure
  /// @param limit the threshold
  /// @param relative (value - limit) / limit
  public record Margin(String test, BigDecimal value, BigDecimal limit, BigDecimal relative) {}
}
