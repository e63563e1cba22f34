package org.sillage.formats.lists;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sillage.model.place.CountryCode;

/// Readable ids of entries that a list does not number, made as in the starter packs, so that an imported list
/// keeps their ids: the list's id and the name without legal words and parentheses. Names that are then the same
/// keep their parentheses; where they are the same still the later ones get their country, then a number. Mutable,
/// for one file.
final class PartyIds {
  private static final int LONGEST = 59;
  private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
  private static final Set<String> LEGAL =
      Set.of(
          "co",
          "company",
          "corp",
          "corporation",
          "gmbh",
          "group",
          "inc",
          "jsc",
          "limited",
          "llc",
          "ltd",
          "private",
          "pte",
          "pvt",
          "sti");

  private final String list;
  private final Map<String, Integer> shorterOnes = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  /// Ids of a list that holds these names.
  PartyIds(String list, List<String> names) {
    this.list = list;
    names.forEach(name -> shorterOnes.merge(shorter(name), 1, Integer::sum));
  }

  private static String shorter(String name) {
    return slug(PARENTHESES.matcher(name).replaceAll(" "));
  }

  String next(String name, List<CountryCode> countries) {
    String shorter = shorter(name);
    String slug = shorterOnes.getOrDefault(shorter, 0) > 1 ? slug(name) : shorter;
    if (given.add(slug)) {
      return list + ":" + slug;
    }
    String base =
        countries.isEmpty()
            ? slug
            : slug + "-" + countries.getFirst().value().toLowerCase(Locale.ROOT);
    String id = base;
    for (int number = 2; !given.add(id); number++) {
      id = base + "-" + number;
    }
    return list + ":" + id;
  }

  /// The id of an address, which has a number in its country's part of the list only.
  String ofAddress(String number, List<CountryCode> countries) {
    return next(
        countries.isEmpty() ? number : number + " " + countries.getFirst().value(), countries);
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}'’‘]", "")
            .replace("&", " and ")
            .toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (String word : plain.split("[^a-z0-9]+", -1)) {
      if (word.isEmpty() || LEGAL.contains(word)) {
        continue;
      }
      if (slug.length() + word.length() + 1 > LONGEST) {
        break;
      }
      slug.append(slug.isEmpty() ? "" : "-").append(word);
    }
    return slug.isEmpty() ? "x" + hash(name) : slug.toString();
  }

  /// For names in other scripts: FNV-1a, 32 bits; a collision only brings a number.
  private static String hash(String name) {
    int hash = 0x811C9DC5;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x01000193;
    }
    return HexFormat.of().toHexDigits(hash);
  }
}
