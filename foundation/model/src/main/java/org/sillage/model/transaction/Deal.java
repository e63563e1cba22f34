package org.sillage.model.transaction;

import java.util.List;

/// The other papers that share a transaction's `dealId`, in the order received; the transaction itself is not among them.
///
/// @param others the other papers
public record Deal(List<Transaction> others) {
  public static final Deal NONE = new Deal(List.of());

  public Deal {
    others = List.copyOf(others);
  }
}
