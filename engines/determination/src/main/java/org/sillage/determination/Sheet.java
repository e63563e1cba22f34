package org.sillage.determination;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The facts of one matter and one item, by slot: first those of [Fact] in their order, then those the rules define.
/// Every fact starts as one that does not arise. Written while it is filled, then only read.
final class Sheet {
  private final Value[] values;

  Sheet(int slots) {
    values = new Value[slots];
    Arrays.fill(values, Value.Flag.NO);
    for (Fact fact : Fact.values()) {
      values[fact.slot()] =
          switch (fact.type()) {
            case NUMBER -> Value.Numeric.NONE;
            case FLAG -> Value.Flag.NO;
            case WORD -> Value.Word.NONE;
            case ROSTER -> Value.Roster.EMPTY;
          };
    }
  }

  Sheet(Sheet other) {
    values = other.values.clone();
  }

  Value at(int slot) {
    return values[slot];
  }

  Value at(Fact fact) {
    return values[fact.slot()];
  }

  void put(Fact fact, Value value) {
    values[fact.slot()] = value;
  }

  void put(int slot, Value value) {
    values[slot] = value;
  }

  /// The names of all slots: the dictionary's facts and those the rules define.
  record Names(List<String> words, Map<String, Integer> slots) {
    static Names of(List<String> defined) {
      List<String> words = new ArrayList<>();
      for (Fact fact : Fact.values()) {
        words.add(fact.word());
      }
      words.addAll(defined);
      Map<String, Integer> slots = new java.util.HashMap<>();
      for (int slot = 0; slot < words.size(); slot++) {
        slots.put(words.get(slot), slot);
      }
      return new Names(List.copyOf(words), Map.copyOf(slots));
    }

    Fact.Type typeOf(int slot) {
      return Fact.at(slot).map(Fact::type).orElse(Fact.Type.FLAG);
    }
  }
}
