package org.sillage.model.law;

import java.util.Objects;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// A fact that is not known and of which some value would change the outcome.
///
/// @param path where it would stand in the transaction
/// @param why what is asked
/// @param wouldDecide what hangs on it
public record MissingFact(Pointer path, Text why, Text wouldDecide) {
  public MissingFact {
    Objects.requireNonNull(path);
    Objects.requireNonNull(why);
    Objects.requireNonNull(wouldDecide);
  }
}
