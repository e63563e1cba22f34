package org.sillage.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sillage.model.law.RuleState;
import org.sillage.reference.rule.Basis;
import org.sillage.reference.rule.Rule;
import org.sillage.reference.rule.StatePeriod;

/// A state of a rule begins and ends on its days: something about the rule is other on the day before and on the day after.
class GoldenStatesTest {
  /// A state with what it rests on; the same state may go on on other grounds.
  private record Standing(RuleState state, Basis basis) {}

  @TestFactory
  Stream<DynamicTest> everyStateBeginsAndEndsOnItsDays() {
    return GoldenTable.REFERENCE.rules().rules().stream()
        .flatMap(rule -> rule.states().stream().flatMap(state -> daysOf(rule, state)));
  }

  private static Stream<DynamicTest> daysOf(Rule rule, StatePeriod state) {
    List<DynamicTest> tests = new ArrayList<>();
    LocalDate from = state.period().from();
    if (from != null) {
      tests.add(differs(rule, state, from.minusDays(1), from));
    }
    LocalDate to = state.period().to();
    if (to != null) {
      tests.add(differs(rule, state, to, to.plusDays(1)));
    }
    return tests.stream();
  }

  private static DynamicTest differs(
      Rule rule, StatePeriod state, LocalDate before, LocalDate after) {
    return DynamicTest.dynamicTest(
        rule.id() + " " + state.state() + " " + before + "/" + after,
        () -> {
          assertThat(standings(rule, before)).isNotEqualTo(standings(rule, after));
          assertThat(states(rule, before)).isEqualTo(known(rule, before));
          assertThat(states(rule, after)).isEqualTo(known(rule, after));
        });
  }

  private static List<Standing> standings(Rule rule, LocalDate day) {
    return rule.states().stream()
        .filter(state -> state.period().contains(day))
        .map(state -> new Standing(state.state(), state.basis()))
        .toList();
  }

  private static List<RuleState> states(Rule rule, LocalDate day) {
    return standings(rule, day).stream().map(Standing::state).toList();
  }

  /// The states the engine sees on a day, everything loaded being known.
  private static List<RuleState> known(Rule rule, LocalDate day) {
    return rule.statesOn(GoldenTable.KNOWLEDGE.on(day));
  }
}
