package org.sillage.document;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Keys with their values in the order written. No key stands twice.
///
/// @param entries the keys and values
/// @param at where it starts
public record Mapping(List<Entry> entries, Position at) implements Node {
  public Mapping {
    entries = List.copyOf(entries);
    Objects.requireNonNull(at);
  }

  /// One key with its value.
  ///
  /// @param key the key
  /// @param keyAt where the key stands
  /// @param value the value
  public record Entry(String key, Position keyAt, Node value) {
    public Entry {
      Objects.requireNonNull(key);
      Objects.requireNonNull(keyAt);
      Objects.requireNonNull(value);
    }
  }

  /// The value of a key, or nothing where the key is not there.
  public @Nullable Node find(String key) {
    for (Entry entry : entries) {
      if (entry.key().equals(key)) {
        return entry.value();
      }
    }
    return null;
  }

  @Override
  public String describe() {
    return Description.of(this);
  }
}
