package org.sillage.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.place.CountryCode;
import org.sillage.reference.list.PartyList;

/// Listed parties that do not exist, to fill lists up to the size of the real ones: about 2.4 names an entry, as the
/// consolidated lists have.
public final class ListGenerator {
  private static final LocalDate FIRST = LocalDate.of(1999, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
  private static final List<String> SCHEMATA =
      Dice.odds("Company*8 LegalEntity*4 Person*6 Vessel*2", word -> word);
  private static final List<CountryCode> COUNTRIES =
      Dice.odds(
          "CN*8 RU*8 IR*5 HK*2 AE*2 KP SY BY*2 PK MM VE CU TR SG DE IQ UA MX CO*2",
          CountryCode::of);
  private static final List<String> REQUIREMENTS =
      List.of("All items subject to the EAR", "Items on the Commerce Control List", "EO14024");

  /// How the entries of the consolidated lists are spread, in hundredths; what is left goes to the first one there.
  private static final Map<String, Integer> SHARES = shares();

  private final Dice dice;
  private int made;

  public ListGenerator(long seed) {
    dice = new Dice(seed ^ 0x11575L);
  }

  private static Map<String, Integer> shares() {
    Map<String, Integer> shares = new LinkedHashMap<>();
    shares.put("us-ofac-sdn", 80);
    shares.put("us-bis-entity-list", 14);
    shares.put("us-bis-denied-persons", 3);
    shares.put("us-bis-unverified-list", 1);
    shares.put("us-bis-meu-list", 1);
    shares.put("us-ofac-ns-cmic", 1);
    return shares;
  }

  /// `count` parties of one list.
  public List<ListedParty> parties(String list, int count) {
    List<ListedParty> parties = new ArrayList<>(count);
    for (int left = count; left > 0; left--) {
      parties.add(party(list));
    }
    return parties;
  }

  /// The lists that have to take parties on so that all together hold `total`, each with its own entries first. Empty
  /// where they hold as many already.
  public List<PartyList> fillUp(Map<String, PartyList> lists, int total) {
    int missing = total - lists.values().stream().mapToInt(list -> list.parties().size()).sum();
    if (missing <= 0) {
      return List.of();
    }
    Map<String, Integer> added = new LinkedHashMap<>();
    SHARES.forEach((id, share) -> {
      if (lists.containsKey(id)) {
        added.put(id, missing * share / 100);
      }
    });
    int rest = missing - added.values().stream().mapToInt(Integer::intValue).sum();
    String first =
        added.isEmpty() ? lists.keySet().iterator().next() : added.keySet().iterator().next();
    added.merge(first, rest, Integer::sum);
    List<PartyList> filled = new ArrayList<>();
    added.forEach((id, count) -> {
      PartyList list = java.util.Objects.requireNonNull(lists.get(id));
      List<ListedParty> parties = new ArrayList<>(list.parties());
      parties.addAll(parties(id, count));
      filled.add(list.with(list.asOf(), parties));
    });
    return filled;
  }

  private ListedParty party(String list) {
    String schema = dice.of(SCHEMATA);
    boolean person = schema.equals("Person");
    int number = made++;
    return new ListedParty(
        list + ":generated-" + number,
        list,
        schema,
        name(person),
        dice.several(0, 3, () -> name(person)).stream().distinct().toList(),
        dice
            .several(dice.chance(0.05) ? 0 : 1, dice.chance(0.05) ? 2 : 1, () -> dice.of(COUNTRIES))
            .stream()
            .distinct()
            .toList(),
        list.equals("us-bis-entity-list") && dice.chance(0.01),
        "generated entry " + number,
        dice.maybe(0.9, () -> dice.day(FIRST, LAST)),
        null,
        list.equals("us-bis-entity-list") && dice.chance(0.3)
            ? List.of(dice.of(List.of("1", "3", "4", "5")))
            : List.of(),
        dice.maybe(0.8, () -> dice.of(REQUIREMENTS)),
        dice.maybe(0.5, () -> "Presumption of denial"));
  }

  private String name(boolean person) {
    return person
        ? Names.person(dice)
        : dice.chance(0.1) ? Names.companyInHan(dice) : Names.company(dice);
  }
}
