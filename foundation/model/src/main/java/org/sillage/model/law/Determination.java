package org.sillage.model.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;

/// What one jurisdiction says of one item on one day.
///
/// @param jurisdiction its id
/// @param item pointer to the item: `/items/0`, `/lease`, or empty where no item moves
/// @param eccn the classification: `3A090.a`, `4A090.b`, `3A991.p`, `none`, `unknown` ...
/// @param tpp total processing performance, where known
/// @param performanceDensity TPP per mm2, where known
/// @param licenseRequired whether a license is required and none is shown
/// @param outcome the answer of this jurisdiction for this item
/// @param reviewPolicy how an application would be reviewed, where a license is or may be required
/// @param authorization what covers it, where something does
/// @param exceptions license exceptions considered
/// @param steps every rule met, in the order of the walk
public record Determination(
    String jurisdiction,
    String item,
    String eccn,
    @Nullable BigDecimal tpp,
    @Nullable BigDecimal performanceDensity,
    Truth licenseRequired,
    Outcome outcome,
    @Nullable ReviewPolicy reviewPolicy,
    @Nullable String authorization,
    List<LicenseException> exceptions,
    List<Step> steps) {
  public Determination {
    Objects.requireNonNull(jurisdiction);
    Objects.requireNonNull(item);
    Objects.requireNonNull(eccn);
    Objects.requireNonNull(licenseRequired);
    Objects.requireNonNull(outcome);
    exceptions = List.copyOf(exceptions);
    steps = List.copyOf(steps);
  }
}
