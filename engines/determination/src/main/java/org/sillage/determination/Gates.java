package org.sillage.determination;

import java.util.List;
import java.util.Map;
import org.sillage.model.law.RuleState;
import org.sillage.model.time.AsOf;
import org.sillage.reference.rule.Rule;

/// How every rule stands on one day, by its place in the book.
final class Gates {
  /// What a rule's states let it do.
  enum Gate {
    /// There is no such rule on the day.
    ABSENT,
    /// It does not decide; it may be looked at as "what if".
    OFF,
    /// Nobody can confirm whether it decides.
    MAYBE,
    /// It decides.
    ON
  }

  private final List<List<RuleState>> states;
  private final Gate[] gates;

  private Gates(List<List<RuleState>> states, Gate[] gates) {
    this.states = states;
    this.gates = gates;
  }

  /// The states on a day, with those a user asks to assume put in their place.
  static Gates of(List<Rule> rules, AsOf asOf, Map<String, RuleState> whatIf) {
    List<List<RuleState>> states =
        rules.stream()
            .map(rule ->
                whatIf.containsKey(rule.id())
                    ? List.of(whatIf.get(rule.id()))
                    : rule.statesOn(asOf))
            .toList();
    Gate[] gates = new Gate[states.size()];
    for (int index = 0; index < gates.length; index++) {
      gates[index] = gate(states.get(index));
    }
    return new Gates(states, gates);
  }

  /// Of two states on one day the weaker one gates: text that is not enforced does not decide.
  private static Gate gate(List<RuleState> states) {
    if (states.isEmpty()) {
      return Gate.ABSENT;
    }
    Gate weakest = Gate.ON;
    for (RuleState state : states) {
      Gate gate =
          state.decides() ? Gate.ON : state == RuleState.UNCONFIRMED ? Gate.MAYBE : Gate.OFF;
      weakest = gate.compareTo(weakest) < 0 ? gate : weakest;
    }
    return weakest;
  }

  Gates with(int rule, Gate gate) {
    Gate[] changed = gates.clone();
    changed[rule] = gate;
    return new Gates(states, changed);
  }

  Gate of(int rule) {
    return gates[rule];
  }

  List<RuleState> states(int rule) {
    return states.get(rule);
  }
}
