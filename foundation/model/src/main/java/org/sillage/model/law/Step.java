package org.sillage.model.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;
import org.sillage.model.text.Text;

/// One rule as the walk met it.
///
/// @param rule the rule's id
/// @param step where in the walk
/// @param title what it asks
/// @param citation where it stands
/// @param states how it stands on the day, one or more
/// @param applies whether its conditions hold
/// @param met the conditions that were looked at, in order
/// @param margin the smallest relative distance to a threshold met here, or absent
public record Step(
    String rule,
    WalkStep step,
    Text title,
    String citation,
    List<RuleState> states,
    Truth applies,
    List<Met> met,
    @Nullable BigDecimal margin) {
  public Step {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(step);
    Objects.requireNonNull(title);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(applies);
    states = List.copyOf(states);
    met = List.copyOf(met);
  }
}
