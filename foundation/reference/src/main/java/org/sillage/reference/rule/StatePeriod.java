package org.sillage.reference.rule;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.law.RuleState;
import org.sillage.model.text.Text;
import org.sillage.model.time.Period;

/// How a rule stands over a span of days.
///
/// @param state how it stands
/// @param period the days
/// @param published the day this became public; before it nobody could know
/// @param basis what it rests on
/// @param citation where that stands, where it differs from the rule's own
/// @param note what a reader should know, or absent
public record StatePeriod(
    RuleState state,
    Period period,
    LocalDate published,
    Basis basis,
    @Nullable String citation,
    @Nullable Text note) {
  public StatePeriod {
    Objects.requireNonNull(state);
    Objects.requireNonNull(period);
    Objects.requireNonNull(published);
    Objects.requireNonNull(basis);
  }
}
