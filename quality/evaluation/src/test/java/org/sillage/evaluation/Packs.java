package org.sillage.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Assessment;
import org.sillage.assessment.Assessor;
import org.sillage.assessment.HistorySlice;
import org.sillage.assessment.Knowledge;
import org.sillage.model.law.RuleState;
import org.sillage.model.transaction.Deal;
import org.sillage.model.transaction.Transaction;
import org.sillage.reference.PackException;
import org.sillage.reference.PackLoader;

/// The project's packs, loaded once, and generated transactions over them.
final class Packs {
  /// How many, and from which seed: for a longer search set `-Dsillage.transactions` and `-Dsillage.seed`.
  static final int TRANSACTIONS = Integer.getInteger("sillage.transactions", 3_000);

  static final long SEED = Long.getLong("sillage.seed", 7);
  static final Knowledge KNOWLEDGE = load();
  static final List<Transaction> GENERATED =
      TransactionGenerator.over(KNOWLEDGE, SEED).take(TRANSACTIONS);

  private static final Map<String, Deal> DEALS = deals();
  private static final Map<String, Assessment> ANSWERS = new ConcurrentHashMap<>();

  private Packs() {}

  /// The folder of the packs: below `sillage.root`, or below the nearest folder above this one that has any.
  static Path folder() {
    String root = System.getProperty("sillage.root");
    if (root != null) {
      return Path.of(root, "packs");
    }
    Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("packs"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("no folder 'packs' here or above; set -Dsillage.root");
    }
    return folder.resolve("packs");
  }

  private static Knowledge load() {
    try {
      return Knowledge.of(PackLoader.load(List.of(folder())));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (PackException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Map<String, Deal> deals() {
    Map<String, List<Transaction>> papers = new LinkedHashMap<>();
    for (Transaction transaction : GENERATED) {
      if (transaction.dealId() != null) {
        papers.computeIfAbsent(transaction.dealId(), _ -> new ArrayList<>()).add(transaction);
      }
    }
    Map<String, Deal> deals = new LinkedHashMap<>();
    papers.forEach((id, all) -> deals.put(id, new Deal(all)));
    return deals;
  }

  /// The answers to all that was generated, worked out in several threads; without those that could not be given, which
  /// one test reports.
  static List<Assessment> answers() {
    return GENERATED.parallelStream().map(Packs::answer).filter(Objects::nonNull).toList();
  }

  private static @Nullable Assessment answer(Transaction transaction) {
    try {
      return ANSWERS.computeIfAbsent(transaction.id(), _ -> assess(transaction));
    } catch (RuntimeException reported) {
      return null;
    }
  }

  /// Assesses a transaction with the other papers of its deal, on its own day.
  static Assessment assess(Transaction transaction) {
    return assess(transaction, Map.of());
  }

  /// The same with rules assumed to stand otherwise than they do.
  static Assessment assess(Transaction transaction, Map<String, RuleState> whatIf) {
    Deal deal = transaction.dealId() == null ? null : DEALS.get(transaction.dealId());
    List<Transaction> others =
        deal == null
            ? List.of()
            : deal.others().stream().filter(paper -> !paper.id().equals(transaction.id())).toList();
    return Assessor.assess(
        transaction,
        new Deal(others),
        HistorySlice.NONE,
        KNOWLEDGE,
        KNOWLEDGE.on(transaction.date()),
        whatIf);
  }
}
