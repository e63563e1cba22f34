package org.sillage.reference.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillage.model.place.CountryCode;
import org.sillage.model.time.Period;

/// Which groups a country belongs to on a day, Supplement 1 to 15 CFR Part 740. A country treated as another (Hong Kong
/// within China) has the other's groups.
public final class CountryGroups {
  private final Map<CountryCode, List<Membership>> byCountry = new HashMap<>();
  private final Map<CountryCode, Treatment> treatedAs;

  /// One country in one group.
  ///
  /// @param group the group: `A:5`, `D:1`
  /// @param country the country
  /// @param period the days
  /// @param provenFrom the first day our sources prove it for, or absent
  public record Membership(
      String group, CountryCode country, Period period, @Nullable LocalDate provenFrom) {}

  /// A country treated as another.
  ///
  /// @param as the other
  /// @param from first day, or absent: since before our records
  public record Treatment(CountryCode as, @Nullable LocalDate from) {}

  /// Groups made of single memberships.
  ///
  /// @param memberships every membership
  /// @param treatedAs countries treated as another
  public CountryGroups(List<Membership> memberships, Map<CountryCode, Treatment> treatedAs) {
    for (Membership membership : memberships) {
      byCountry.computeIfAbsent(membership.country(), _ -> new ArrayList<>()).add(membership);
    }
    this.treatedAs = Map.copyOf(treatedAs);
  }

  /// The country as the regulation takes it on a day: China for Hong Kong, itself otherwise.
  public CountryCode asTreated(CountryCode country, LocalDate day) {
    Treatment treatment = treatedAs.get(country);
    return treatment == null || (treatment.from() != null && day.isBefore(treatment.from()))
        ? country
        : treatment.as();
  }

  /// The countries of some group on a day, with those treated as one of them.
  public Set<CountryCode> countriesOf(Set<String> groups, LocalDate day) {
    Set<CountryCode> countries = new TreeSet<>();
    byCountry.forEach((country, memberships) -> {
      if (memberships.stream()
          .anyMatch(one -> groups.contains(one.group()) && one.period().contains(day))) {
        countries.add(country);
      }
    });
    treatedAs.keySet().stream()
        .filter(country -> countries.contains(asTreated(country, day)))
        .toList()
        .forEach(countries::add);
    return countries;
  }

  /// The groups of a country on a day, in order of name.
  public Set<String> groupsOf(CountryCode country, LocalDate day) {
    Set<String> groups = new TreeSet<>();
    for (Membership membership : memberships(country, day)) {
      if (membership.period().contains(day)) {
        groups.add(membership.group());
      }
    }
    return groups;
  }

  /// Whether every membership of the country on that day is proven by our sources for that day.
  public boolean isProven(CountryCode country, LocalDate day) {
    return memberships(country, day).stream()
        .filter(membership -> membership.period().contains(day))
        .allMatch(membership ->
            membership.provenFrom() != null && !day.isBefore(membership.provenFrom()));
  }

  private List<Membership> memberships(CountryCode country, LocalDate day) {
    return byCountry.getOrDefault(asTreated(country, day), Collections.emptyList());
  }
}
