package org.sillage.screening;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Normalised keys to the rows that have them: an open-addressed table of keys, each with its range of row numbers.
///
/// Immutable once built.
final class KeyIndex {
  private static final int[] NONE = new int[0];

  private final String[] keys;
  private final int[] from;
  private final int[] to;
  private final int[] rows;

  private KeyIndex(String[] keys, int[] from, int[] to, int[] rows) {
    this.keys = keys;
    this.from = from;
    this.to = to;
    this.rows = rows;
  }

  /// The rows of a key, ascending; empty where it has none.
  int[] rows(String key) {
    int slot = slot(keys, key);
    return keys[slot] == null ? NONE : Arrays.copyOfRange(rows, from[slot], to[slot]);
  }

  private static int slot(String[] keys, String key) {
    int mask = keys.length - 1;
    int hash = key.hashCode();
    int slot = (hash ^ hash >>> 16) & mask;
    while (keys[slot] != null && !keys[slot].equals(key)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /// Collects keys; rows are added in ascending order.
  static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private int[] keyNumbers = new int[1024];
    private int[] rows = new int[1024];
    private int size;

    /// Adds a row under a key; an empty key is none.
    void add(String key, int row) {
      if (key.isEmpty()) {
        return;
      }
      if (size == rows.length) {
        keyNumbers = Arrays.copyOf(keyNumbers, size * 2);
        rows = Arrays.copyOf(rows, size * 2);
      }
      keyNumbers[size] = numbers.computeIfAbsent(key, k -> numbers.size());
      rows[size++] = row;
    }

    KeyIndex build() {
      int[] starts = new int[numbers.size() + 1];
      for (int i = 0; i < size; i++) {
        starts[keyNumbers[i] + 1]++;
      }
      for (int i = 1; i < starts.length; i++) {
        starts[i] += starts[i - 1];
      }
      int[] next = starts.clone();
      int[] ordered = new int[size];
      for (int i = 0; i < size; i++) {
        ordered[next[keyNumbers[i]]++] = rows[i];
      }
      String[] keys = new String[Integer.highestOneBit(Math.max(numbers.size(), 1)) * 4];
      int[] from = new int[keys.length];
      int[] to = new int[keys.length];
      numbers.forEach((key, number) -> {
        int slot = slot(keys, key);
        keys[slot] = key;
        from[slot] = starts[number];
        to[slot] = starts[number + 1];
      });
      return new KeyIndex(keys, from, to, ordered);
    }
  }
}
