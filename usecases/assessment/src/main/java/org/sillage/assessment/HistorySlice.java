package org.sillage.assessment;

import java.util.List;
import org.sillage.model.transaction.Deal;
import org.sillage.model.transaction.Transaction;

/// Earlier transactions that the caller fetched by the keys an assessment declares, the oldest first.
///
/// @param entries the transactions
public record HistorySlice(List<Transaction> entries) {
  public static final HistorySlice NONE = new HistorySlice(List.of());

  public HistorySlice {
    entries = List.copyOf(entries);
  }

  /// A digest over the other papers of the deal and the entries, in their order.
  Assessment.HistoryDigest digestWith(Deal deal) {
    StringBuilder together = new StringBuilder();
    deal.others().forEach(paper -> together.append(paper).append('\n'));
    together.append('\n');
    entries.forEach(entry -> together.append(entry).append('\n'));
    return new Assessment.HistoryDigest(
        Knowledge.sha256(together.toString()), deal.others().size() + entries.size());
  }
}
