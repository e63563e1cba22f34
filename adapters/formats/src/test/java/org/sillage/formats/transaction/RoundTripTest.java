package org.sillage.formats.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.sillage.model.transaction.Transaction;

class RoundTripTest {
  @Test
  void whatIsWrittenIsReadAsAnEqualTransaction() {
    RandomTransactions transactions = new RandomTransactions(20251105);

    for (int round = 0; round < 1_000; round++) {
      Transaction transaction = transactions.next();
      String json = TransactionWriter.write(transaction);

      assertThat(Reading.one(json, Format.JSON)).isEqualTo(transaction);
      assertThat(TransactionWriter.write(Reading.one(json, Format.JSON_LINES))).isEqualTo(json);
      assertThat(json).doesNotContain("\n");
    }
  }

  @Test
  void theCanonicalFormIsValidYamlToo() {
    RandomTransactions transactions = new RandomTransactions(7);

    for (int round = 0; round < 200; round++) {
      Transaction transaction = transactions.next();
      assertThat(Reading.one(TransactionWriter.write(transaction), Format.YAML))
          .isEqualTo(transaction);
    }
  }

  @Test
  void keysStandInTheOrderOfTheFormatAndAbsentOnesAreLeftOut() {
    assertThat(TransactionWriter.write(FullTransaction.VALUE))
        .matches(
            "\\{\"id\".*\"kind\":\"LEASE\",\"act\".*\"date\".*\"origin\".*\"destination\".*\"dealId\".*\"parties\".*"
                + "\"items\".*\"route\".*\"payments\".*\"lease\".*\"data\".*\"listing\".*\"authorizations\".*"
                + "\"statements\".*\"claims\".*\"sources\".*")
        .contains(
            "\"amount\":200000,",
            "\"share\":0.330,",
            "\"owners\":[]",
            "\"transistors\":80000000000")
        .doesNotContain("null");
    assertThat(TransactionWriter.write(Reading.one(Reading.LEAST, Format.YAML)))
        .isEqualTo(
            "{\"id\":\"t-1\",\"kind\":\"SALE\",\"date\":\"2025-03-05\",\"parties\":[{\"role\":\"exporter\",\"party\":{\"schema\":\"Company\",\"properties\":{\"name\":[\"Acme"
                + " Ltd.\"]}}}]}");
    assertThat(Reading.one(TransactionWriter.write(FullTransaction.VALUE), Format.JSON))
        .isEqualTo(FullTransaction.VALUE);
  }

  @Test
  void theCasesOfThePacksAreReadAndWrittenBack() throws Exception {
    assertThat(roundTrips(Reading.root().resolve("packs/cases"))).isPositive();
  }

  @Test
  void theExamplesOfTheSpecificationAreReadAndWrittenBack() throws Exception {
    Path examples = Reading.root().resolveSibling("shared").resolve("examples");
    Assumptions.assumeTrue(
        Files.isDirectory(examples),
        "skipped: no examples beside the project, looked for " + examples);

    assertThat(roundTrips(examples)).isPositive();
  }

  private static int roundTrips(Path folder) throws Exception {
    int count = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        List<ReadResult> results =
            Reading.read(Files.readString(file), Format.of(file.toString(), new byte[0]));
        assertThat(Reading.outline(results))
            .as(file.toString())
            .allMatch(line -> line.startsWith("good "));
        for (ReadResult result : results) {
          Transaction transaction = ((ReadResult.Good) result).transaction();
          assertThat(Reading.one(TransactionWriter.write(transaction), Format.JSON))
              .isEqualTo(transaction);
          count++;
        }
      }
    }
    return count;
  }
}
