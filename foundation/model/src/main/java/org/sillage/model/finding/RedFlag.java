package org.sillage.model.finding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// A sign that calls for review; no single one decides.
///
/// @param code the flag's id, such as `supp3-9`
/// @param severity how much it weighs
/// @param says what was found
/// @param citation where it stands
/// @param evidence what in the transaction it rests on
/// @param conditional the unproven fact it rests on, or absent
public record RedFlag(
    String code,
    Severity severity,
    Text says,
    String citation,
    List<Pointer> evidence,
    @Nullable Text conditional)
    implements Finding {
  public RedFlag {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(says);
    Objects.requireNonNull(citation);
    evidence = List.copyOf(evidence);
  }
}
