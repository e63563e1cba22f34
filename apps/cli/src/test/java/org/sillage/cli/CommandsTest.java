package org.sillage.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillage.model.text.Language;

/// The other commands.
class CommandsTest {
  @TempDir Path folder;

  @Test
  void demoAnswersEveryPressCaseAndWritesAReportEach() throws IOException {
    Run run = Run.of(folder, "demo", "--out", folder.resolve("reports").toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("NEEDS_FACTS): press-alx-2024-12")
        .contains("NEEDS_FACTS): press-megaspeed-2024")
        .contains("NEEDS_FACTS): press-jakarta-sale")
        .contains("RED_FLAGS): press-jakarta-lease")
        .contains("RED_FLAGS): press-suitcases-lease")
        .contains("RED_FLAGS): press-offshore-training")
        .doesNotContain("PROHIBITED)", "LICENSE_REQUIRED):", "CLEAR):");
    try (var files = Files.list(folder.resolve("reports"))) {
      assertThat(files)
          .hasSize(6)
          .allSatisfy(file ->
              assertThat(Files.readString(file, StandardCharsets.UTF_8))
                  .startsWith("<!DOCTYPE html>")
                  .doesNotContain("<script"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "assess",
        "classify",
        "rules",
        "screen",
        "lists",
        "verify",
        "new",
        "explain",
        "evaluate"
      })
  void everyCommandHasHelpAndTheVersion(String command) {
    assertThat(Run.of(folder, command, "--help").status()).isZero();
    Run version = Run.of(folder, command, "--version");
    assertThat(version.status()).isZero();
    assertThat(version.out()).contains("sillage 0.1.0");
  }

  @Test
  void aWrongOptionIsBadUsage() {
    Run run = Run.of(folder, "assess", "--wrong", "x");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--wrong");
  }

  @Test
  void classifyKnowsTheNamesPeopleWriteAndOffersTheNearest() {
    assertThat(Run.of(folder, "classify", "H100", "SXM5").out())
        .startsWith("H100 SXM5 80GB: 3A090.a");
    Run unknown = Run.of(folder, "classify", "H1000");
    assertThat(unknown.status()).isEqualTo(3);
    assertThat(unknown.err()).contains("nearest: H100");
    assertThat(
            Run.of(
                    folder,
                    "classify",
                    "--tpp",
                    "2000",
                    "--die-area",
                    "600",
                    "--data-center",
                    "true")
                .out())
        .contains("3A090.b");
    assertThat(Run.of(folder, "classify", "L40", "--to", "cn", "--format", "json").out())
        .contains("\"eccn\":\"3A090.b\"");
  }

  @Test
  void rulesAreListedShownAndInOrderOfDates() {
    assertThat(Run.of(folder, "rules", "list", "--as-of", "2025-12-01").out().lines())
        .anySatisfy(line -> assertThat(line).startsWith("us-ear/affiliates ").contains("STAYED"));
    assertThat(Run.of(folder, "rules", "show", "affiliates").out())
        .contains("2025-11-10 … 2026-11-09  STAYED", "90 FR 50857", "affiliate_share >= 0.5");
    assertThat(
            Run.of(folder, "rules", "timeline")
                .out()
                .lines()
                .map(line -> line.substring(0, 10))
                .toList())
        .isSorted();
    assertThat(Run.of(folder, "rules", "show", "nothing").status()).isEqualTo(3);
  }

  @Test
  void screenFindsAListedPartyUnderItsOtherSpelling() {
    Run run = Run.of(folder, "screen", "HUAWEI TECHNOLOGIES CO LTD", "--country", "cn");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("us-bis-entity-list");
    assertThat(Run.of(folder, "screen", "Nobody", "Of", "That", "Name").status()).isZero();
    assertThat(Run.of(folder, "screen", "浪潮集团").status()).isEqualTo(1);
  }

  @Test
  void oldListsSaySo() {
    assertThat(Run.of(folder, "lists", "status").out()).contains("older than a week");
    assertThat(Run.of(folder, "screen", "Nobody").err()).contains("older than a week");
  }

  @Test
  void anImportedListTakesThePlaceOfTheStarterList() throws IOException {
    Path file = folder.resolve("bis_meu.json");
    Files.writeString(
        file,
        "{\"list_id\": \"bis-meu\", \"source_file\": \"s\", \"extracted\": \"2026-11-20\","
            + " \"count\": 1, \"entities\": [{\"name\": \"Made Up Works\", \"aliases\": [],"
            + " \"country\": \"China\", \"address\": null, \"status\": null, \"effective_date\":"
            + " null, \"federal_register\": \"85 FR 83799, 12/23/2020\", \"notes\": null}]}");
    Run refused = Run.of(folder, "lists", "import", file.toString());
    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).contains("not that of the whole list");
    Run taken = Run.of(folder, "lists", "import", file.toString(), "--any-size");
    assertThat(taken.status()).as(taken.err()).isZero();
    assertThat(Run.of(folder, "lists", "status").out()).contains("imported");
    assertThat(Run.of(folder, "screen", "Made Up Works").status()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void theTemplateIsItselfATransaction(String language) throws IOException {
    Path file = folder.resolve("t.yaml");
    assertThat(Run.of(folder, "new", "--out", file.toString(), "--lang", language).status())
        .isZero();
    Run run = Run.of(folder, "assess", file.toString(), "--lang", language);
    assertThat(run.status()).as(run.err()).isLessThan(2);
    assertThat(Run.of(folder, "new", "--out", file.toString()).status()).isEqualTo(3);
  }

  @Test
  void everyRuleFlagFindingStateAndOutcomeIsExplainedInBothLanguages() {
    System.setProperty("sillage.packs", Run.ROOT.resolve("packs").toString());
    var session =
        new Session(
            new Terminal(System.out, System.err, false),
            new Options(),
            java.time.Clock.systemUTC());
    var reference = session.reference();
    var codes = new java.util.ArrayList<String>(reference.flags().keySet());
    reference
        .rules()
        .rules()
        .forEach(rule -> {
          codes.add(rule.id());
          if (rule.effect() instanceof org.sillage.reference.rule.Effect.Flag flag) {
            codes.add(flag.flag());
          }
        });
    reference.rules().jurisdictions().values().stream()
        .filter(one -> one.doesNotKnow() != null)
        .forEach(one -> codes.add(one.id() + "/does-not-know"));
    codes.addAll(
        java.util.List.of(
            "listed-party",
            "listed-owner",
            "reported-listed-owner",
            "claim-reported",
            "claim-alleged",
            "claim-charged",
            "claim-convicted",
            "claim-official",
            "claim-denied",
            "authorization-does-not-cover",
            "exception-not-available",
            "declared-eccn-differs",
            "country-group-not-proven"));
    for (var outcome : org.sillage.model.law.Outcome.values()) {
      codes.add(outcome.name());
    }
    for (var state : org.sillage.model.law.RuleState.values()) {
      codes.add(state.name());
    }
    for (String code : codes) {
      assertThat(Explanations.explain(reference, code, Language.EN)).as(code).isNotEmpty();
      assertThat(Explanations.explain(reference, code, Language.FR)).as(code).isNotEmpty();
    }
    assertThat(Run.of(folder, "explain", "no-such-code").status()).isEqualTo(3);
  }

  @Test
  void frenchIsSpokenWhereAskedFor() {
    assertThat(
            Run.of(
                    folder,
                    "assess",
                    Run.ROOT.resolve("packs/cases/alx.yaml").toString(),
                    "--lang",
                    "fr")
                .out())
        .contains("Il manque des faits")
        .contains("présomption de refus")
        .contains("pas un avis juridique");
  }
}
