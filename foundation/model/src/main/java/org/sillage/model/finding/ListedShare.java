package org.sillage.model.finding;

import java.math.BigDecimal;
import java.util.Objects;

/// The share of a party that listed parties hold, 0 to 1.
///
/// @param cascade shares added up, a holder that is itself at least half listed counting in full
/// @param integrated shares multiplied along each chain and added up
/// @param low the least the cascade can be, unknown shares taken as nothing
/// @param high the most it can be, unknown shares taken as all that is left
public record ListedShare(
    BigDecimal cascade, BigDecimal integrated, BigDecimal low, BigDecimal high) {
  public static final ListedShare NONE =
      new ListedShare(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  public ListedShare {
    Objects.requireNonNull(cascade);
    Objects.requireNonNull(integrated);
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low is not above high, got " + low + " and " + high);
    }
  }
}
