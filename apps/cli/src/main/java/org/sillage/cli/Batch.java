package org.sillage.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillage.document.Problem;
import org.sillage.formats.transaction.BatchIds;
import org.sillage.formats.transaction.Format;
import org.sillage.formats.transaction.ReadResult;
import org.sillage.formats.transaction.TransactionReader;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Deal;
import org.sillage.model.transaction.Transaction;
import org.sillage.reference.chip.ChipCatalog;

/// The transactions of several files, good and bad, with the deals they belong to.
final class Batch {
  private static final int HEAD = 4096;

  private final List<ReadResult> results = new ArrayList<>();
  private final Map<String, List<Transaction>> deals = new HashMap<>();
  private final BatchIds ids = new BatchIds();
  private final TransactionReader reader;

  Batch(ChipCatalog chips) {
    this.reader = new TransactionReader(Session.names(chips));
  }

  /// Reads a file, or standard input where it is `-`.
  void read(String file) {
    if (file.equals("-")) {
      read("standard input", System.in);
      return;
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          Text.of("'" + file + "' is no file", "« " + file + " » n'est pas un fichier"));
    }
    try (InputStream in = Files.newInputStream(path)) {
      read(file, in);
    } catch (IOException failed) {
      throw cannotRead(file, failed);
    }
  }

  /// Reads a stream under a name.
  void read(String name, InputStream stream) {
    try {
      BufferedInputStream in = new BufferedInputStream(stream, 1 << 16);
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      reader.read(name, in, Format.of(name, head), this::add);
    } catch (IOException failed) {
      throw cannotRead(name, failed);
    }
  }

  private static Failure cannotRead(String file, IOException failed) {
    return new Failure(
        ExitCode.BAD_INPUT,
        Text.of(
            "'" + file + "' cannot be read: " + failed.getMessage(),
            "« " + file + " » ne peut être lu : " + failed.getMessage()));
  }

  private void add(ReadResult result) {
    ReadResult checked = ids.check(result);
    results.add(checked);
    if (checked instanceof ReadResult.Good good && good.transaction().dealId() != null) {
      deals
          .computeIfAbsent(good.transaction().dealId(), _ -> new ArrayList<>())
          .add(good.transaction());
    }
  }

  /// Everything read, in order.
  List<ReadResult> results() {
    return results;
  }

  List<Transaction> good() {
    return results.stream()
        .filter(ReadResult.Good.class::isInstance)
        .map(result -> ((ReadResult.Good) result).transaction())
        .toList();
  }

  List<ReadResult.Bad> bad() {
    return results.stream()
        .filter(ReadResult.Bad.class::isInstance)
        .map(ReadResult.Bad.class::cast)
        .toList();
  }

  /// The other papers of a transaction's deal in this batch.
  Deal dealOf(Transaction transaction) {
    if (transaction.dealId() == null) {
      return Deal.NONE;
    }
    return new Deal(
        deals.getOrDefault(transaction.dealId(), List.of()).stream()
            .filter(other -> !other.id().equals(transaction.id()))
            .toList());
  }

  /// Tells what was refused, and keeps it as it came so that nothing is lost.
  ///
  /// @return whether something was refused
  boolean reportBad(Session session) {
    List<ReadResult.Bad> bad = bad();
    if (bad.isEmpty()) {
      return false;
    }
    for (ReadResult.Bad refused : bad) {
      for (Problem problem : refused.problems()) {
        session.terminal().err().println(problem.line(session.language()));
      }
    }
    Path kept =
        session
            .homeFolder()
            .resolve("quarantine")
            .resolve(session.now().toString().replace(':', '-') + ".txt");
    try {
      session.home();
      Files.createDirectories(java.util.Objects.requireNonNull(kept.getParent()));
      StringBuilder all = new StringBuilder();
      for (ReadResult.Bad refused : bad) {
        refused
            .problems()
            .forEach(
                problem -> all.append("# ").append(problem.line(session.language())).append('\n'));
        all.append(refused.raw().stripTrailing()).append("\n\n");
      }
      Files.writeString(kept, all, StandardCharsets.UTF_8);
      session.say(
          Text.of(
              bad.size() + " refused, kept in " + kept,
              bad.size()
                  + (bad.size() == 1 ? " refusée, conservée dans " : " refusées, conservées dans ")
                  + kept));
    } catch (IOException | Failure failed) {
      session.say(
          Text.of(
              bad.size()
                  + " refused; they could not be kept in "
                  + kept
                  + ": "
                  + failed.getMessage(),
              bad.size()
                  + " refusées ; impossible de les conserver dans "
                  + kept
                  + " : "
                  + failed.getMessage()));
    }
    return true;
  }
}
