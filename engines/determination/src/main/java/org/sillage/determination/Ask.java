package org.sillage.determination;

import java.util.Objects;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// What to ask for where a fact is not known.
///
/// @param path where the answer would stand in the transaction
/// @param why what is asked
record Ask(Pointer path, Text why) {
  Ask {
    Objects.requireNonNull(path);
    Objects.requireNonNull(why);
  }
}
