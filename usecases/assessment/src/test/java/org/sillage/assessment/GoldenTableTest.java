package org.sillage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sillage.model.fact.Truth;
import org.sillage.model.law.Determination;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.Step;
import org.sillage.model.law.WouldChange;
import org.sillage.model.text.Pointer;
import org.sillage.reference.rule.Rule;

/// Every line of `packs/rules/golden.csv` against the engine. The lines were written from the law, not from the engine;
/// where the two differ it is the line that says what the law is.
class GoldenTableTest {
  private static final String HOME = "us-ear";

  @TestFactory
  Stream<DynamicTest> everyLineHolds() {
    return GoldenTable.ROWS.stream()
        .map(row -> DynamicTest.dynamicTest(row.name(), () -> holds(row)));
  }

  private static void holds(GoldenRow row) {
    Assessment assessment = GoldenTable.assess(row);
    SoftAssertions soft = new SoftAssertions();
    soft.assertThat(assessment.outcome())
        .as("outcome; %s", assessment.summary().en())
        .isEqualTo(Outcome.valueOf(row.cell("outcome")));
    soft.assertThat(applies(row, assessment)).as("%s applies", row.rule()).isEqualTo(row.applies());
    if (!row.cell("eccn").isEmpty()) {
      soft.assertThat(of(HOME, assessment).map(Determination::eccn))
          .as("eccn")
          .contains(row.cell("eccn"));
    }
    if (!row.cell("policy").isEmpty()) {
      soft.assertThat(of(jurisdiction(row), assessment).map(GoldenTableTest::policy))
          .as("review policy")
          .contains(row.cell("policy"));
    }
    missing(row, assessment, soft);
    wouldChange(row, assessment, soft);
    soft.assertAll();
  }

  private static String jurisdiction(GoldenRow row) {
    return row.rule().substring(0, row.rule().indexOf('/'));
  }

  private static Optional<Determination> of(String jurisdiction, Assessment assessment) {
    return assessment.determinations().stream()
        .filter(determination -> determination.jurisdiction().equals(jurisdiction))
        .findFirst();
  }

  private static String policy(Determination determination) {
    return determination.reviewPolicy() == null
        ? "none"
        : determination.reviewPolicy().words().en();
  }

  /// Whether the rule applied. A jurisdiction with nothing to say gives no determination: its rules do not apply.
  private static GoldenRow.Applies applies(GoldenRow row, Assessment assessment) {
    Optional<Step> step =
        assessment.determinations().stream()
            .flatMap(determination -> determination.steps().stream())
            .filter(met -> met.rule().equals(row.rule()))
            .findFirst();
    if (step.isPresent()) {
      return applies(step.get().applies());
    }
    Rule rule = GoldenTable.REFERENCE.rules().find(row.rule()).orElseThrow();
    boolean silent =
        !rule.jurisdiction().equals(HOME) && !rule.statesOn(assessment.asOf()).isEmpty();
    return silent ? GoldenRow.Applies.NO : GoldenRow.Applies.ABSENT;
  }

  private static GoldenRow.Applies applies(Truth truth) {
    return switch (truth) {
      case TRUE -> GoldenRow.Applies.YES;
      case FALSE -> GoldenRow.Applies.NO;
      case UNKNOWN -> GoldenRow.Applies.UNKNOWN;
    };
  }

  private static void missing(GoldenRow row, Assessment assessment, SoftAssertions soft) {
    List<String> paths =
        assessment.missingFacts().stream().map(MissingFact::path).map(Pointer::value).toList();
    if (row.cell("missing").equals("-")) {
      soft.assertThat(paths).as("missing facts").isEmpty();
    } else {
      soft.assertThat(paths).as("missing facts").containsAll(row.list("missing"));
    }
  }

  private static void wouldChange(GoldenRow row, Assessment assessment, SoftAssertions soft) {
    List<String> told = assessment.wouldChange().stream().map(GoldenTableTest::told).toList();
    if (row.cell("wouldChange").equals("-")) {
      soft.assertThat(told).as("would change").isEmpty();
    }
    for (String expected : row.list("wouldChange")) {
      int arrow = expected.indexOf("=>");
      String part = arrow < 0 ? "" : expected.substring(0, arrow).toLowerCase(Locale.ROOT);
      String outcome = "=>" + expected.substring(arrow < 0 ? 0 : arrow + 2);
      soft.assertThat(told)
          .as("would change %s", expected)
          .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(part) && one.endsWith(outcome));
    }
  }

  private static String told(WouldChange other) {
    return other.condition().en() + " =>" + other.outcome();
  }

  @Test
  void everyCaseHasANameOfItsOwn() {
    assertThat(GoldenTable.ROWS).extracting(GoldenRow::name).doesNotHaveDuplicates();
  }
}
