package org.sillage.model.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// What an engine found about a transaction.
public sealed interface Finding
    permits ListMatch, OwnershipFinding, RedFlag, RuleFinding, ClaimFinding {
  /// A stable code that `sillage explain` knows: a rule id, a flag id, or a word of its own.
  String code();

  Severity severity();

  Text says();

  /// Where it stands in law or practice.
  String citation();

  /// What in the transaction it rests on.
  List<Pointer> evidence();

  /// The unproven fact it rests on, or absent where it rests on established ones.
  @Nullable Text conditional();
}
