package org.sillage.reference.chip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sillage.model.item.Chip;

/// The chips of the pack, found by any name people write: case, spaces, hyphens, trademark signs and a leading vendor's
/// name do not matter.
public final class ChipCatalog {
  private static final List<String> VENDORS =
      List.of("nvidia", "amd", "intel", "huawei", "google", "amazon", "aws");

  private final Map<String, Chip> byName = new LinkedHashMap<>();
  private final Map<String, Product> products = new HashMap<>();
  private final List<String> written = new ArrayList<>();

  /// What a name stands for.
  ///
  /// @param chip the chip
  /// @param kind name, card, server, rack, baseboard or superchip
  /// @param chipsPerUnit chips in one unit sold under that name, 1 or more
  public record Product(Chip chip, String kind, int chipsPerUnit) {
    /// Whether the name is that of a computer or assembly rather than of the chip itself.
    public boolean isComputer() {
      return kind.equals("server") || kind.equals("rack") || kind.equals("baseboard");
    }
  }

  /// Another name of a chip.
  ///
  /// @param alias the name
  /// @param chip the chip's name in the pack
  /// @param kind name, card, server, rack, baseboard or superchip
  /// @param chipsPerUnit chips in one unit
  public record Alias(String alias, String chip, String kind, int chipsPerUnit) {}

  /// A catalog of these chips under these names.
  ///
  /// @throws IllegalArgumentException where an alias names an unknown chip or a name would stand for two
  public ChipCatalog(Collection<Chip> chips, Collection<Alias> aliases) {
    for (Chip chip : chips) {
      byName.put(chip.name(), chip);
      add(chip.name(), new Product(chip, "name", 1));
    }
    for (Alias alias : aliases) {
      Chip chip = byName.get(alias.chip());
      if (chip == null) {
        throw new IllegalArgumentException(
            "alias '" + alias.alias() + "' names an unknown chip '" + alias.chip() + "'");
      }
      add(alias.alias(), new Product(chip, alias.kind(), alias.chipsPerUnit()));
    }
  }

  private void add(String name, Product product) {
    Product before = products.putIfAbsent(key(name), product);
    if (before != null
        && !(before.chip().equals(product.chip())
            && before.chipsPerUnit() == product.chipsPerUnit())) {
      throw new IllegalArgumentException(
          "'"
              + name
              + "' would stand for both '"
              + before.chip().name()
              + "' ("
              + before.kind()
              + ") and '"
              + product.chip().name()
              + "' ("
              + product.kind()
              + ")");
    }
    written.add(name);
  }

  /// Every chip, in the order of the pack.
  public Collection<Chip> chips() {
    return byName.values();
  }

  public Optional<Product> find(String name) {
    return Optional.ofNullable(products.get(key(name)));
  }

  /// The names closest to one that is not known, the closest first.
  public List<String> nearest(String name, int most) {
    String key = key(name);
    return written.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((String known) -> distance(key, key(known)))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .toList();
  }

  private static String key(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(kept::appendCodePoint);
    String key = kept.toString();
    for (String vendor : VENDORS) {
      if (key.startsWith(vendor) && key.length() > vendor.length()) {
        return key.substring(vendor.length());
      }
    }
    return key;
  }

  private static int distance(String left, String right) {
    int[] previous = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] current = new int[right.length() + 1];
      current[0] = row;
      for (int column = 1; column <= right.length(); column++) {
        int substitution =
            previous[column - 1] + (left.charAt(row - 1) == right.charAt(column - 1) ? 0 : 1);
        current[column] =
            Math.min(substitution, Math.min(previous[column], current[column - 1]) + 1);
      }
      previous = current;
    }
    return previous[right.length()];
  }
}
