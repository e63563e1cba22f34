package org.sillage.model.item;

import java.math.BigDecimal;
import java.util.Objects;

/// A decimal amount of a currency.
///
/// @param amount the amount, not negative
/// @param currency ISO 4217, three capitals
public record Money(BigDecimal amount, String currency) {
  public Money {
    if (Objects.requireNonNull(amount).signum() < 0) {
      throw new IllegalArgumentException(
          "an amount is not negative, got " + amount.toPlainString());
    }
    if (!currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException(
          "'" + currency + "' is no ISO 4217 currency (three capitals, such as USD)");
    }
  }
}
