package org.sillage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillage.formats.transaction.ReadResult;
import org.sillage.formats.transaction.TransactionWriter;
import org.sillage.reference.PackException;

class AssessBenchmarkTest {
  static {
    // Nothing is measured here, so another measurement on this machine need not be waited for.
    System.setProperty("jmh.ignoreLock", "true");
  }

  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
  private final List<ReadResult.Bad> refused = new ArrayList<>();

  @TempDir private Path folder;

  /// In this process and for a moment only: that it runs, not how fast.
  private AssessConfig config(Path transactions) {
    return new AssessConfig(
        List.of(Packs.folder()),
        null,
        transactions,
        1,
        60,
        1_500,
        50,
        1,
        100,
        0,
        refused::add,
        new PrintStream(progress, true, StandardCharsets.UTF_8));
  }

  @Test
  void measuresTransactionsOfAFileAndTellsWhatItRefuses() throws IOException, PackException {
    Path file = folder.resolve("some.jsonl");
    String one = TransactionWriter.write(Packs.GENERATED.get(0));
    String other = TransactionWriter.write(Packs.GENERATED.get(1));
    Files.writeString(file, one + "\n{\"id\": \"bad\"}\n" + other + "\n");

    AssessFigures figures = AssessBenchmark.run(config(file));

    assertThat(figures.transactions()).isEqualTo(2);
    assertThat(figures.refused()).isEqualTo(1);
    assertThat(refused).extracting(ReadResult.Bad::id).containsExactly("bad");
    assertThat(figures.listedParties()).isEqualTo(1_500);
    assertThat(figures.perSecondPerCore()).isPositive();
    assertThat(figures.p50Micros()).isPositive();
    assertThat(figures.p99Micros()).isGreaterThanOrEqualTo(figures.p50Micros());
    assertThat(figures.how()).contains("warmup");
    assertThat(progress.toString(StandardCharsets.UTF_8)).contains("AssessBenchmark.assess");
  }

  @Test
  void fileWithoutATransactionIsRefused() throws IOException {
    Path file = folder.resolve("none.jsonl");
    Files.writeString(file, "{\"id\": \"bad\"}\n");
    assertThatThrownBy(() -> AssessBenchmark.run(config(file)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("none.jsonl");
    assertThat(refused).hasSize(1);
  }

  @Test
  void budgetIsMetOnlyAgainstAFullList() {
    assertThat(Budget.COMMITTED.isMetBy(figures(2_000, 35_180))).isTrue();
    assertThat(Budget.COMMITTED.isMetBy(figures(1_999.9, 35_180))).isFalse();
    assertThat(Budget.COMMITTED.isMetBy(figures(9_000, 35_179))).isFalse();
    assertThat(Budget.COMMITTED.verdict(figures(3_000, 35_180)).en()).startsWith("PASS: 3000 ");
    assertThat(Budget.COMMITTED.verdict(figures(1_000, 35_180)).fr()).startsWith("FAIL : 1000 ");
  }

  private static AssessFigures figures(double perSecond, int listed) {
    return new AssessFigures(perSecond, 1, 2, 3, 0, listed, "");
  }
}
