package org.sillage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sillage.assessment.Assessment;
import org.sillage.formats.transaction.TransactionWriter;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.RuleState;
import org.sillage.model.law.Step;
import org.sillage.model.transaction.Transaction;
import org.sillage.reference.rule.Effect;

/// What holds of every assessment, whatever the transaction.
class AssessmentInvariantsTest {
  private static final Pattern RULE_ALONE =
      Pattern.compile("if ([a-z0-9-]+/[a-z0-9-]+) \\((?:(?!, and if).)*\\) (were|is not) in force");

  @Test
  void neverThrows() {
    assertThat(
            Packs.GENERATED.parallelStream()
                .filter(transaction -> !failure(transaction).isEmpty())
                .limit(3)
                .map(AssessmentInvariantsTest::told)
                .toList())
        .isEmpty();
  }

  private static String told(Transaction transaction) {
    String failure = failure(transaction);
    Transaction smallest =
        Shrinker.shrink(transaction, smaller -> failure(smaller).equals(failure));
    return failure + " for " + TransactionWriter.write(smallest);
  }

  private static String failure(Transaction transaction) {
    try {
      Packs.assess(transaction);
      return "";
    } catch (RuntimeException thrown) {
      return thrown + " at " + thrown.getStackTrace()[0];
    }
  }

  @Test
  void sameQuestionGetsSameAnswer() {
    check(answer -> Packs.assess(answer.input()).equals(answer));
  }

  @Test
  void neverClearWhileAFactIsMissing() {
    check(answer -> answer.outcome() != Outcome.CLEAR || answer.missingFacts().isEmpty());
  }

  /// A missing fact is one of which some value would change the outcome, so it is told or there is none.
  @Test
  void noFactIsMissingWhereNoneIsNeeded() {
    check(answer ->
        answer.outcome().compareTo(Outcome.NEEDS_FACTS) >= 0 || answer.missingFacts().isEmpty());
  }

  @Test
  void needsFactsSaysWhich() {
    check(answer -> answer.outcome() != Outcome.NEEDS_FACTS || !answer.missingFacts().isEmpty());
  }

  @Test
  void whatWouldChangeTheOutcomeChangesIt() {
    check(answer ->
        answer.wouldChange().stream().noneMatch(change -> change.outcome() == answer.outcome()));
  }

  /// What is told of a rule in another state is what is answered when it is assumed to stand so.
  @Test
  void assumingARuleGivesWhatWasTold() {
    check(answer ->
        answer.wouldChange().stream()
            .allMatch(change -> {
              Matcher told = RULE_ALONE.matcher(change.condition().en());
              if (!told.matches()) {
                return true;
              }
              RuleState assumed =
                  told.group(2).equals("were") ? RuleState.IN_FORCE : RuleState.STAYED;
              Outcome then = Packs.assess(answer.input(), Map.of(told.group(1), assumed)).outcome();
              // Signs for review that come of the rule itself, or of what hangs on it, count in one
              // alone.
              return then.worse(Outcome.RED_FLAGS) == change.outcome().worse(Outcome.RED_FLAGS);
            }));
  }

  @Test
  void noConditionIsToldTwice() {
    check(answer ->
        answer.wouldChange().stream().map(change -> change.condition().en()).distinct().count()
            == answer.wouldChange().size());
  }

  @Test
  void requiredLicenseNamesItsRuleAndReview() {
    check(answer ->
        answer.outcome() != Outcome.LICENSE_REQUIRED
            || answer.determinations().stream()
                .anyMatch(determination ->
                    determination.licenseRequired() == Truth.TRUE
                        && determination.reviewPolicy() != null
                        && determination.steps().stream()
                            .anyMatch(step -> decides(step, Effect.License.class))));
  }

  @Test
  void prohibitionNamesItsRuleAndStops() {
    check(answer ->
        answer.outcome() != Outcome.PROHIBITED
            || (answer.findings().stream().anyMatch(finding -> finding.severity() == Severity.STOP)
                && answer.determinations().stream()
                    .flatMap(determination -> determination.steps().stream())
                    .anyMatch(step -> decides(step, Effect.Prohibit.class))));
  }

  /// The generator reaches every outcome, so that the tests above say something.
  @Test
  void everyOutcomeComesUp() {
    assertThat(Packs.answers().stream().map(Assessment::outcome).distinct())
        .contains(Outcome.values());
  }

  private static boolean decides(Step step, Class<? extends Effect> effect) {
    return step.applies() == Truth.TRUE
        && step.states().stream().allMatch(RuleState::decides)
        && effect.isInstance(
            Packs.KNOWLEDGE.reference().rules().find(step.rule()).orElseThrow().effect());
  }

  private static void check(Predicate<Assessment> holds) {
    assertThat(Shrinker.breaking(answer -> !holds.test(answer))).isEmpty();
  }
}
