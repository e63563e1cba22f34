package org.sillage.model.party;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sillage.model.place.CountryCode;

/// A person, company or body as FollowTheMoney describes it: a schema and its properties, each with several values.
///
/// @param schema the FollowTheMoney schema
/// @param properties property name to values, in the order given
public record Party(String schema, Map<String, List<String>> properties) {
  /// The FollowTheMoney schemata that can be a party to a transaction.
  public static final Set<String> SCHEMATA =
      Set.copyOf(
          List.of(
              "Person",
              "Company",
              "Organization",
              "PublicBody",
              "LegalEntity",
              "Vessel",
              "Airplane",
              "Vehicle"));

  public Party {
    if (!SCHEMATA.contains(schema)) {
      throw new IllegalArgumentException(
          "'" + schema + "' is no schema of a party; allowed: " + new TreeSet<>(SCHEMATA));
    }
    Map<String, List<String>> copy = new LinkedHashMap<>();
    properties.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    properties = java.util.Collections.unmodifiableMap(copy);
    if (properties.getOrDefault("name", List.of()).stream().allMatch(String::isBlank)) {
      throw new IllegalArgumentException("a party has a name");
    }
  }

  /// All values of a property, empty where it is not given.
  public List<String> values(String property) {
    return properties.getOrDefault(property, List.of());
  }

  /// The name to show: the first one.
  public String caption() {
    return values("name").getFirst();
  }

  /// Names, aliases and weak aliases, in that order, without repetition.
  public List<String> names() {
    return java.util.stream.Stream.of("name", "alias", "weakAlias", "previousName")
        .flatMap(property -> values(property).stream())
        .distinct()
        .toList();
  }

  /// The countries it is tied to by `country`, `jurisdiction` or `nationality`; not where it is headquartered.
  public List<CountryCode> countries() {
    return java.util.stream.Stream.of("country", "jurisdiction", "nationality")
        .flatMap(property -> values(property).stream())
        .map(CountryCode::find)
        .flatMap(java.util.Optional::stream)
        .distinct()
        .toList();
  }

  /// Whether a person or a public body: nobody owns it.
  public boolean cannotBeOwned() {
    return schema.equals("Person") || schema.equals("PublicBody");
  }
}
