package org.sillage.reference;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sillage.reference.chip.ChipCatalog;
import org.sillage.reference.country.CountryGroups;
import org.sillage.reference.flag.FlagText;
import org.sillage.reference.list.PartyList;
import org.sillage.reference.rule.Rule;
import org.sillage.reference.rule.RuleBook;

/// Everything the packs hold.
///
/// @param chips the chip pack
/// @param countries country groups by date
/// @param rules the rule book
/// @param lists starter lists by id, in order of id
/// @param flags texts of red flags by id
/// @param cases press cases, in order of id
/// @param digests SHA-256 in hex of each pack by name (`chips`, `rules/us-ear`, `lists/us-bis-entity-list`), in order
public record Reference(
    ChipCatalog chips,
    CountryGroups countries,
    RuleBook rules,
    Map<String, PartyList> lists,
    Map<String, FlagText> flags,
    List<PressCase> cases,
    Map<String, String> digests) {
  public Reference {
    Objects.requireNonNull(chips);
    Objects.requireNonNull(countries);
    Objects.requireNonNull(rules);
    lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    flags = Collections.unmodifiableMap(new LinkedHashMap<>(flags));
    cases = List.copyOf(cases);
    digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
  }

  /// The last day on which something in the packs was published: what "known" means unless an instant is given.
  public LocalDate newestPublication() {
    return Stream.concat(
            rules.rules().stream().map(Rule::newestPublication),
            lists.values().stream().map(PartyList::asOf))
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
