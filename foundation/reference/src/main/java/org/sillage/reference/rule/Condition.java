package org.sillage.reference.rule;

import java.util.Objects;

/// One condition of a rule, a small CEL expression over the fact dictionary.
///
/// @param text the expression
/// @param line the line it stands on in the pack file
/// @param column the column
public record Condition(String text, int line, int column) {
  public Condition {
    if (Objects.requireNonNull(text).isBlank()) {
      throw new IllegalArgumentException("a condition is not blank");
    }
  }
}
