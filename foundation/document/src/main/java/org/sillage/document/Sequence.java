package org.sillage.document;

import java.util.List;
import java.util.Objects;

/// A list of values in the order written.
///
/// @param items the values
/// @param at where it starts
public record Sequence(List<Node> items, Position at) implements Node {
  public Sequence {
    items = List.copyOf(items);
    Objects.requireNonNull(at);
  }

  @Override
  public String describe() {
    return Description.of(this);
  }
}
