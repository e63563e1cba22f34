package org.sillage.formats.transaction;

import java.util.List;

/// The names of the chip pack.
public interface ChipNames {
  /// Takes every name: for reading again what was checked before.
  ChipNames ANY =
      new ChipNames() {
        @Override
        public boolean knows(String name) {
          return true;
        }

        @Override
        public List<String> nearest(String name, int most) {
          return List.of();
        }
      };

  /// Whether it is the name or an alias of a chip.
  boolean knows(String name);

  /// The names somebody may have meant, the nearest first, at most `most`; empty where none is near.
  List<String> nearest(String name, int most);
}
