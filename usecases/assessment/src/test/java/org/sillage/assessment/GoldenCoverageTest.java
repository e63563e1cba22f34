package org.sillage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sillage.model.law.WalkStep;
import org.sillage.reference.rule.Condition;
import org.sillage.reference.rule.Rule;

/// The golden table leaves no rule out, and stands close to every figure on which a classification or policy turns.
class GoldenCoverageTest {
  private static final int FEWEST_LINES = 180;
  private static final BigDecimal CLOSE = new BigDecimal("0.01");
  private static final Pattern THRESHOLD = Pattern.compile("(\\w+) (?:>=|<=|>|<) ([0-9.]+)");

  /// Rules that can never be shown to apply, for want of facts that no transaction holds.
  private static final Set<String> NEVER_SHOWN = Set.of("us-ear/hbm-exception");

  @Test
  void thereAreEnoughLines() {
    assertThat(GoldenTable.ROWS).hasSizeGreaterThanOrEqualTo(FEWEST_LINES);
  }

  @Test
  void everyLineNamesARule() {
    assertThat(GoldenTable.ROWS)
        .allSatisfy(row ->
            assertThat(GoldenTable.REFERENCE.rules().find(row.rule()))
                .as("%s: %s", row.name(), row.rule())
                .isPresent());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasALineOnEitherSide() {
    return rules()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.id(),
                () -> {
                  List<GoldenRow.Applies> sides =
                      linesOf(rule).stream().map(GoldenRow::applies).toList();
                  assertThat(sides)
                      .as("a line to which %s applies", rule.id())
                      .contains(
                          NEVER_SHOWN.contains(rule.id())
                              ? GoldenRow.Applies.UNKNOWN
                              : GoldenRow.Applies.YES);
                  assertThat(sides)
                      .as("a line to which %s does not apply", rule.id())
                      .containsAnyOf(GoldenRow.Applies.NO, GoldenRow.Applies.ABSENT);
                }));
  }

  @TestFactory
  Stream<DynamicTest> everyThresholdHasALineCloseToIt() {
    return rules()
        .filter(rule -> rule.step() == WalkStep.CLASSIFICATION || rule.step() == WalkStep.POLICY)
        .flatMap(rule ->
            thresholdsOf(rule)
                .map(condition ->
                    DynamicTest.dynamicTest(
                        rule.id() + ": " + condition, () -> hasALineCloseTo(rule, condition))));
  }

  private static Stream<Rule> rules() {
    return GoldenTable.REFERENCE.rules().rules().stream();
  }

  private static List<GoldenRow> linesOf(Rule rule) {
    return GoldenTable.ROWS.stream().filter(row -> row.rule().equals(rule.id())).toList();
  }

  private static Stream<String> thresholdsOf(Rule rule) {
    return Stream.concat(rule.all().stream(), rule.any().stream().flatMap(List::stream))
        .map(Condition::text)
        .filter(text -> THRESHOLD.matcher(text).matches())
        // A year is no figure of a chip; lines on either side of it are asked for as days.
        .filter(text -> !text.startsWith("law_year"))
        .distinct();
  }

  /// At the figure itself, or within one per cent on both sides of it.
  private static void hasALineCloseTo(Rule rule, String condition) {
    Matcher parts = THRESHOLD.matcher(condition);
    assertThat(parts.matches()).isTrue();
    BigDecimal limit = new BigDecimal(parts.group(2));
    List<BigDecimal> margins = new ArrayList<>();
    for (GoldenRow row : linesOf(rule)) {
      for (BigDecimal value : valuesOf(parts.group(1), row)) {
        margins.add(value.subtract(limit).divide(limit, MathContext.DECIMAL64));
      }
    }
    List<Integer> signs =
        margins.stream()
            .filter(margin -> margin.abs().compareTo(CLOSE) <= 0)
            .map(BigDecimal::signum)
            .toList();
    assertThat(signs.contains(0) || (signs.contains(1) && signs.contains(-1)))
        .as("a line at %s, or one on each side within 1 %%; margins %s", condition, margins)
        .isTrue();
  }

  private static List<BigDecimal> valuesOf(String fact, GoldenRow row) {
    return fact.equals("certifications")
        ? List.of(BigDecimal.valueOf(GoldenPapers.certified(row)))
        : row.item().values(fact, GoldenTable.REFERENCE.chips());
  }
}
