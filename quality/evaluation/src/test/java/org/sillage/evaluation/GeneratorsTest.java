package org.sillage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sillage.formats.transaction.ChipNames;
import org.sillage.formats.transaction.Format;
import org.sillage.formats.transaction.ReadResult;
import org.sillage.formats.transaction.TransactionReader;
import org.sillage.formats.transaction.TransactionWriter;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;
import org.sillage.reference.list.PartyList;

class GeneratorsTest {
  @Test
  void oneSeedGivesOneBatch() {
    List<Transaction> again = TransactionGenerator.over(Packs.KNOWLEDGE, Packs.SEED).take(500);
    assertThat(again).isEqualTo(Packs.GENERATED.subList(0, 500));
    assertThat(TransactionGenerator.over(Packs.KNOWLEDGE, Packs.SEED + 1).take(500))
        .isNotEqualTo(again);
  }

  @Test
  void batchIsMixed() {
    Map<TransactionKind, Long> kinds =
        Packs.GENERATED.stream()
            .collect(Collectors.groupingBy(Transaction::kind, Collectors.counting()));
    assertThat(kinds.keySet()).containsExactlyInAnyOrder(TransactionKind.values());
    assertThat(kinds.get(TransactionKind.SALE) + kinds.get(TransactionKind.SHIPMENT))
        .isGreaterThan(Packs.TRANSACTIONS / 2);
    assertThat(Packs.GENERATED).extracting(Transaction::id).doesNotHaveDuplicates();
    assertThat(Packs.GENERATED).extracting(Transaction::date).hasSizeGreaterThan(1);
    assertThat(Packs.GENERATED.stream().map(Transaction::date).distinct().count())
        .isGreaterThan(500);
    assertThat(Packs.GENERATED)
        .allMatch(one -> one.parties().size() >= 2 && one.parties().size() <= 6);
    assertThat(Packs.GENERATED).anyMatch(one -> one.dealId() != null);
  }

  @Test
  void everyTransactionCanBeWrittenAndRead() throws IOException {
    String lines =
        Packs.GENERATED.stream().map(TransactionWriter::write).collect(Collectors.joining("\n"));
    List<Transaction> read = new ArrayList<>();
    List<ReadResult> refused = new ArrayList<>();
    new TransactionReader(ChipNames.ANY)
        .read(
            "generated.jsonl",
            new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
            Format.JSON_LINES,
            result -> {
              if (result instanceof ReadResult.Good good) {
                read.add(good.transaction());
              } else {
                refused.add(result);
              }
            });
    assertThat(refused).isEmpty();
    assertThat(read).hasSameSizeAs(Packs.GENERATED);
    for (int place = 0; place < read.size(); place++) {
      assertThat(read.get(place)).isEqualTo(Packs.GENERATED.get(place));
    }
  }

  @Test
  void listsAreFilledUpBesideTheirOwnEntries() {
    Map<String, PartyList> lists = Packs.KNOWLEDGE.lists();
    List<PartyList> filled = new ListGenerator(1).fillUp(lists, 5_000);
    Map<String, PartyList> after = new java.util.TreeMap<>(lists);
    filled.forEach(list -> after.put(list.id(), list));
    assertThat(after.values().stream().mapToInt(list -> list.parties().size()).sum())
        .isEqualTo(5_000);
    assertThat(filled)
        .allSatisfy(list -> {
          List<ListedParty> own = java.util.Objects.requireNonNull(lists.get(list.id())).parties();
          assertThat(list.parties().subList(0, own.size())).isEqualTo(own);
          assertThat(list.parties()).allMatch(party -> party.list().equals(list.id()));
          assertThat(list.parties()).extracting(ListedParty::id).doesNotHaveDuplicates();
        });
    assertThat(new ListGenerator(1).fillUp(lists, 5_000)).isEqualTo(filled);
    assertThat(new ListGenerator(1).fillUp(lists, 10)).isEmpty();
  }
}
