package org.sillage.model.transaction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sillage.model.item.Money;
import org.sillage.model.place.CountryCode;

/// Money that moved or is to move.
///
/// @param payer who pays, where said
/// @param payee who is paid, where said
/// @param via the bank it goes through, where said
/// @param amount how much, where said
/// @param date when, where said
/// @param method how (wire, cash, letter of credit), where said
public record Payment(
    @Nullable Side payer,
    @Nullable Side payee,
    @Nullable Side via,
    @Nullable Money amount,
    @Nullable LocalDate date,
    @Nullable String method) {
  /// One side of a payment; at least one of the two is said.
  ///
  /// @param name its name, where said
  /// @param country its country, where said
  public record Side(@Nullable String name, @Nullable CountryCode country) {
    public Side {
      if (name == null && country == null) {
        throw new IllegalArgumentException("one side of a payment has a name or a country");
      }
    }
  }

  public Payment {
    if (payer == null && payee == null && amount == null) {
      throw new IllegalArgumentException("a payment has a payer, a payee or an amount");
    }
  }
}
