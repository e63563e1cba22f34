package org.sillage.model.transaction;

/// What is done.
public enum TransactionKind {
  SALE,
  SHIPMENT,
  PAYMENT,
  LEASE,
  DATA_TRANSFER,
  MODEL_TRANSFER,
  LISTING;

  /// Whether goods change place or hands by it, or are paid for or offered: an export in the making.
  public boolean movesGoods() {
    return this == SALE || this == SHIPMENT || this == PAYMENT || this == LISTING;
  }
}
