package org.sillage.model.law;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Text;

/// Another rule state or fact under which the outcome differs.
///
/// @param condition the "if"
/// @param outcome the outcome under it
/// @param reviewPolicy the review policy under it, where a license would be required
public record WouldChange(Text condition, Outcome outcome, @Nullable ReviewPolicy reviewPolicy) {
  public WouldChange {
    Objects.requireNonNull(condition);
    Objects.requireNonNull(outcome);
  }
}
