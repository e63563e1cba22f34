package org.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Assessing files: answers, exit status, bad input, and replay.
class AssessTest {
  @TempDir Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static String sale(String id, String more) {
    return "{id: "
        + id
        + ", kind: SALE, date: 2024-06-01, origin: US, destination: FR, parties: [{role: exporter,"
        + " party: {schema: Company, properties: {name: [Seller], country: [us]}}}, {role:"
        + " ultimateConsignee, headquarters: fr, owners: [], party: {schema: Company, properties:"
        + " {name: [Buyer], country: [fr]}}}], items: [{chip: H100"
        + more
        + "}]}\n";
  }

  @Test
  void aClearTransactionEndsWithZeroAndTheOutcomeComesFirst() throws IOException {
    Run run = Run.of(folder, "assess", write("a.yaml", sale("a", "")).toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines().findFirst().orElseThrow())
        .contains("CLEAR")
        .contains("2024-06-01");
    assertThat(run.out().stripTrailing()).endsWith("not legal advice.");
  }

  @Test
  void anythingElseEndsWithOne() throws IOException {
    String china = sale("a", "").replace("destination: FR", "destination: CN");
    assertThat(Run.of(folder, "assess", write("a.yaml", china).toString()).status()).isEqualTo(1);
  }

  @Test
  void badRowsAreToldAndKeptAndTheGoodOnesAnswered() throws IOException {
    String batch =
        sale("a", "")
            + "---\n"
            + sale("b", ", count: -3")
            + "---\n"
            + sale("c", "")
            + "---\n"
            + sale("a", "")
            + "---\n"
            + sale("d", "").replace("H100", "H1000")
            + "---\n"
            + sale("e", "").replace("2024-06-01", "2024-02-30")
            + "---\n"
            + sale("f", "").replace("origin:", "orign:");
    Run run = Run.of(folder, "assess", "--format", "json", write("batch.yaml", batch).toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.out().lines()).hasSize(2);
    assertThat(run.err())
        .contains("batch.yaml:3:", "-3")
        .contains("'a'", "taken by the transaction at")
        .contains("H1000", "H100")
        .contains("2024-02-30")
        .contains("orign", "origin");
    assertThat(folder.resolve("quarantine")).isDirectoryContaining("glob:**.txt");
  }

  @Test
  void aFileThatIsNotUtf8IsRefusedWithItsPlace() throws IOException {
    Path file = folder.resolve("latin.jsonl");
    Files.write(file, "{\"id\": \"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.of(folder, "assess", file.toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("latin.jsonl:1:", "UTF-8");
  }

  @Test
  void theSameInputGivesTheSameBytesAndVerifyAgrees() throws IOException {
    Path cases = Run.ROOT.resolve("packs/cases/jakarta.yaml");
    Run first = Run.of(folder, "assess", "--format", "json", cases.toString());
    Run second = Run.of(folder, "assess", "--format", "json", cases.toString());
    assertThat(first.out()).isEqualTo(second.out());
    Path stored = write("stored.jsonl", first.out());
    Run verified = Run.of(folder, "verify", stored.toString());
    assertThat(verified.status()).as(verified.out() + verified.err()).isZero();
    assertThat(verified.out()).contains("press-jakarta-sale: equal", "press-jakarta-lease: equal");
  }

  @Test
  void verifyNamesTheFirstDifferenceAndThePackThatChanged() throws IOException {
    Run first =
        Run.of(
            folder,
            "assess",
            "--format",
            "json",
            Run.ROOT.resolve("packs/cases/alx.yaml").toString());
    Path stored = write("stored.jsonl", first.out());
    Path packs = Files.createDirectories(folder.resolve("mine/rules/us-ear"));
    String rule =
        Files.readString(Run.ROOT.resolve("packs/rules/us-ear/headquarters-a.yaml"))
            .replace("license: presumption of denial", "license: case-by-case");
    Files.writeString(packs.resolve("headquarters-a.yaml"), rule);
    Run run =
        Run.of(folder, "verify", stored.toString(), "--packs", folder.resolve("mine").toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("first difference at /", "pack changed: rules/us-ear");
  }

  @Test
  void anAssumedStateIsUsedAndAnUnknownRuleIsRefused() throws IOException {
    Path file =
        write(
            "a.yaml",
            sale("a", "")
                .replace("FR", "IN")
                .replace("fr", "in")
                .replace("2024-06-01", "2025-06-01"));
    assertThat(
            Run.of(folder, "assess", file.toString(), "--what-if", "diffusion-worldwide=IN_FORCE")
                .out())
        .contains("LICENSE_REQUIRED");
    Run bad = Run.of(folder, "assess", file.toString(), "--what-if", "nothing=IN_FORCE");
    assertThat(bad.status()).isEqualTo(3);
    assertThat(bad.err()).contains("us-ear/nothing");
    assertThat(Run.of(folder, "assess", file.toString(), "--what-if", "affiliates=MAYBE").status())
        .isEqualTo(2);
  }

  @Test
  void aPackWithAnUnknownKeyStopsWithFileLineAndWhatIsAllowed() throws IOException {
    Path packs = Files.createDirectories(folder.resolve("mine/rules/us-ear"));
    Files.writeString(packs.resolve("x.yaml"), "id: us-ear/x\nstepp: destination\n");
    Run run = Run.of(folder, "rules", "list", "--packs", folder.resolve("mine").toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("rules/us-ear/x.yaml:2:1", "stepp", "step");
  }

  @Test
  void aConditionThatIsNoneStopsWithItsPlace() throws IOException {
    Path packs = Files.createDirectories(folder.resolve("mine/rules/us-ear"));
    String rule =
        Files.readString(Run.ROOT.resolve("packs/rules/us-ear/chips-a-destination.yaml"))
            .replace("is_3a090_a", "is_3a090_q");
    Files.writeString(packs.resolve("chips-a-destination.yaml"), rule);
    Run run =
        Run.of(
            folder,
            "assess",
            write("a.yaml", sale("a", "")).toString(),
            "--packs",
            folder.resolve("mine").toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("chips-a-destination.yaml:", "is_3a090_q");
  }

  @Test
  void aSpreadsheetIsRead() throws IOException {
    Path file = write("deals.csv", Run.of(folder, "new", "--format", "csv").out());
    Run run = Run.of(folder, "assess", file.toString());
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.out()).contains("example-1", "NEEDS_FACTS");
  }

  @Test
  void knownAtHidesWhatWasPublishedLater() {
    String alx = Run.ROOT.resolve("packs/cases/alx.yaml").toString();
    assertThat(Run.of(folder, "assess", alx).out()).contains("CHARGED");
    assertThat(Run.of(folder, "assess", alx, "--known-at", "2024-12-10").out())
        .doesNotContain("CHARGED");
  }
}
