package org.sillage.model.finding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// A party or owner that is, or may be, on a list.
///
/// @param code `listed-party` or `listed-owner`
/// @param severity how much it weighs
/// @param says what was found
/// @param citation where the listing stands
/// @param evidence what in the transaction it rests on
/// @param conditional the unproven fact it rests on, or absent
/// @param match the listed party
public record ListMatch(
    String code,
    Severity severity,
    Text says,
    String citation,
    List<Pointer> evidence,
    @Nullable Text conditional,
    Match match)
    implements Finding {
  public ListMatch {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(says);
    Objects.requireNonNull(citation);
    Objects.requireNonNull(match);
    evidence = List.copyOf(evidence);
  }
}
