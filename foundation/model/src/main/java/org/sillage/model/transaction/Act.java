package org.sillage.model.transaction;

import org.jspecify.annotations.Nullable;
import org.sillage.model.place.CountryCode;

/// The act in terms of the EAR (15 CFR 734.13, 734.14, 734.16), or a service that moves no item.
public enum Act {
  EXPORT,
  REEXPORT,
  IN_COUNTRY_TRANSFER,
  SERVICE;

  /// The act where the transaction does not name it, from its kind, origin and destination; absent where they do not tell.
  public static @Nullable Act of(
      TransactionKind kind, @Nullable CountryCode origin, @Nullable CountryCode destination) {
    if (kind == TransactionKind.LEASE) {
      return SERVICE;
    }
    if (origin == null || destination == null) {
      return kind.movesGoods() ? null : SERVICE;
    }
    if (origin.equals(destination)) {
      return IN_COUNTRY_TRANSFER;
    }
    return origin.equals(CountryCode.US) ? EXPORT : REEXPORT;
  }
}
