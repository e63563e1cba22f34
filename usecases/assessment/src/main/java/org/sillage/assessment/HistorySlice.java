package org.sillage.assessment;

import java.util.List;
import org.sillage.model.transaction.Transaction;

/// Earlier transactions that the caller fetched by the keys an assessment declares, the oldest first.
///
/// @param entries the transactions
public record HistorySlice(List<Transaction> entries) {
    public static final HistorySlice NONE = new HistorySlice(List.of());

    public HistorySlice {
        entries = List.copyOf(entries);
    }

    /// A digest over the entries in their order.
    Assessment.HistoryDigest digest() {
        StringBuilder together = new StringBuilder();
        entries.forEach(entry -> together.append(entry).append('\n'));
        return new Assessment.HistoryDigest(Knowledge.sha256(together.toString()), entries.size());
    }
}
