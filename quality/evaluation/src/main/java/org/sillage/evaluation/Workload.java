package org.sillage.evaluation;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Knowledge;
import org.sillage.formats.transaction.ChipNames;
import org.sillage.formats.transaction.Format;
import org.sillage.formats.transaction.ReadResult;
import org.sillage.formats.transaction.TransactionReader;
import org.sillage.model.transaction.Deal;
import org.sillage.model.transaction.Transaction;
import org.sillage.reference.PackException;
import org.sillage.reference.PackLoader;
import org.sillage.reference.Reference;
import org.sillage.reference.chip.ChipCatalog;
import org.sillage.reference.list.PartyList;
import org.sillage.storage.Home;
import org.sillage.storage.ListStore;
import org.sillage.storage.ListVersion;

/// What assessing is measured on: everything known, and transactions with the other papers of their deals.
///
/// @param knowledge packs and lists
/// @param papers the transactions, in order
/// @param refused rows of the file that are no transaction
public record Workload(Knowledge knowledge, List<Paper> papers, int refused) {
  private static final int HEAD = 4096;

  /// A transaction and the other papers of its deal.
  ///
  /// @param transaction the transaction
  /// @param deal the other papers
  public record Paper(Transaction transaction, Deal deal) {}

  public Workload {
    papers = List.copyOf(papers);
  }

  /// Loads packs and lists, and reads or generates the transactions.
  ///
  /// @throws PackException where a pack cannot be used
  /// @throws IOException where a file cannot be read, or the file holds no transaction
  public static Workload load(AssessConfig config) throws IOException, PackException {
    Knowledge knowledge =
        knowledge(
            PackLoader.load(config.packs()), config.home(), config.listedParties(), config.seed());
    if (config.transactions() == null) {
      return new Workload(
          knowledge,
          papers(TransactionGenerator.over(knowledge, config.seed()).take(config.count())),
          0);
    }
    Reading reading = new Reading(config.refused());
    read(config.transactions(), knowledge.reference().chips(), reading);
    if (reading.good.isEmpty()) {
      throw new IOException(config.transactions() + " holds no transaction that can be assessed");
    }
    return new Workload(knowledge, papers(reading.good), reading.bad);
  }

  /// How many listed parties there are.
  public int listedParties() {
    return knowledge.lists().values().stream().mapToInt(list -> list.parties().size()).sum();
  }

  /// The packs with the lists of a home, filled up with generated entries.
  static Knowledge knowledge(Reference reference, @Nullable Path home, int listedParties, long seed)
      throws IOException {
    Map<String, PartyList> lists = new TreeMap<>(reference.lists());
    Map<String, PartyList> imported = new TreeMap<>();
    Map<String, String> digests = new TreeMap<>();
    if (home != null && Files.isDirectory(home)) {
      ListStore store = new ListStore(Home.open(home));
      for (ListVersion version : store.findAll(Instant.MAX)) {
        PartyList starter = reference.lists().get(version.listId());
        if (starter != null) {
          imported.put(version.listId(), starter.with(version.date(), store.parties(version)));
          digests.put(version.listId(), version.parties().toString());
        }
      }
    }
    lists.putAll(imported);
    for (PartyList filled : new ListGenerator(seed).fillUp(lists, listedParties)) {
      imported.put(filled.id(), filled);
      digests.merge(
          filled.id(), HexFormat.of().toHexDigits(seed), (left, right) -> left + "+" + right);
    }
    return Knowledge.of(reference, imported.values(), digests);
  }

  private static List<Paper> papers(List<Transaction> transactions) {
    Map<String, List<Transaction>> deals = new LinkedHashMap<>();
    for (Transaction transaction : transactions) {
      if (transaction.dealId() != null) {
        deals.computeIfAbsent(transaction.dealId(), _ -> new ArrayList<>()).add(transaction);
      }
    }
    List<Paper> papers = new ArrayList<>();
    for (Transaction transaction : transactions) {
      List<Transaction> same =
          transaction.dealId() == null
              ? List.of()
              : deals.getOrDefault(transaction.dealId(), List.of());
      papers.add(
          new Paper(
              transaction,
              new Deal(
                  same.stream().filter(other -> !other.id().equals(transaction.id())).toList())));
    }
    return papers;
  }

  private static void read(Path file, ChipCatalog chips, Reading reading) throws IOException {
    ChipNames names =
        new ChipNames() {
          @Override
          public boolean knows(String name) {
            return chips.find(name).isPresent();
          }

          @Override
          public List<String> nearest(String name, int most) {
            return chips.nearest(name, most);
          }
        };
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      in.mark(HEAD);
      byte[] head = in.readNBytes(HEAD);
      in.reset();
      Format format = Format.of(String.valueOf(file.getFileName()), head);
      new TransactionReader(names).read(file.toString(), in, format, reading);
    }
  }

  private static final class Reading implements Consumer<ReadResult> {
    private final List<Transaction> good = new ArrayList<>();
    private final Consumer<ReadResult.Bad> refused;
    private int bad;

    Reading(Consumer<ReadResult.Bad> refused) {
      this.refused = refused;
    }

    @Override
    public void accept(ReadResult result) {
      switch (result) {
        case ReadResult.Good one -> good.add(one.transaction());
        case ReadResult.Bad one -> {
          bad++;
          refused.accept(one);
        }
      }
    }
  }
}
