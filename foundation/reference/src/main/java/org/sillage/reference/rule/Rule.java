package org.sillage.reference.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sillage.model.fact.Source;
import org.sillage.model.fact.Sureness;
import org.sillage.model.law.RuleState;
import org.sillage.model.law.WalkStep;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;

/// One rule of a jurisdiction. It applies when all of `all` hold and, where `any` is not empty, all conditions of at
/// least one of its rows.
///
/// @param id jurisdiction and name: `us-ear/3a090-a`
/// @param jurisdiction the jurisdiction's id
/// @param step where in the walk it is asked
/// @param title what it asks, in a few words
/// @param says what it says, in our own words
/// @param citation where it stands
/// @param source where we read it
/// @param sure how sure the reading is
/// @param states how it stands, by date; a day without a state is a day without the rule
/// @param addressees names of those a letter binds; empty where it binds everybody
/// @param effect what follows
/// @param all conditions that must all hold
/// @param any rows of conditions of which one row must hold; empty where nothing more is asked
/// @param file the pack file it stands in
public record Rule(
    String id,
    String jurisdiction,
    WalkStep step,
    Text title,
    Text says,
    String citation,
    Source source,
    Sureness sure,
    List<StatePeriod> states,
    List<String> addressees,
    Effect effect,
    List<Condition> all,
    List<List<Condition>> any,
    String file) {
  public Rule {
    if (!id.startsWith(jurisdiction + "/")) {
      throw new IllegalArgumentException(
          "a rule's id starts with its jurisdiction, '" + jurisdiction + "/', got '" + id + "'");
    }
    Objects.requireNonNull(step);
    Objects.requireNonNull(effect);
    states = List.copyOf(states);
    addressees = List.copyOf(addressees);
    all = List.copyOf(all);
    any = any.stream().map(List::copyOf).toList();
    if (states.isEmpty()) {
      throw new IllegalArgumentException("a rule has at least one state");
    }
  }

  /// The states the rule carries on a day, as far as they were published by then known. Empty where there is no rule.
  public List<RuleState> statesOn(AsOf asOf) {
    return states.stream()
        .filter(state -> state.period().contains(asOf.lawDate()) && asOf.knew(state.published()))
        .map(StatePeriod::state)
        .toList();
  }

  /// The last day on which something about this rule was published.
  public LocalDate newestPublication() {
    return states.stream().map(StatePeriod::published).max(LocalDate::compareTo).orElseThrow();
  }
}
