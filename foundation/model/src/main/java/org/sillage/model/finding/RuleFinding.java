package org.sillage.model.finding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// Something a rule asks besides a license: a duty, a condition, a warning, or what a jurisdiction does not know.
///
/// @param code the rule's id, or a word of its own
/// @param severity how much it weighs
/// @param says what was found
/// @param citation where it stands
/// @param evidence what in the transaction it rests on
/// @param conditional the unproven fact it rests on, or absent
public record RuleFinding(
    String code,
    Severity severity,
    Text says,
    String citation,
    List<Pointer> evidence,
    @Nullable Text conditional)
    implements Finding {
  public RuleFinding {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(says);
    Objects.requireNonNull(citation);
    evidence = List.copyOf(evidence);
  }
}
