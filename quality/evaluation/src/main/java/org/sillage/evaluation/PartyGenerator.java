package org.sillage.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.party.Owner;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;

/// Parties and who stands above them, in every degree of knowledge: headquarters declared or not, shares known or not,
/// holdings reported, charged or denied, some of them listed parties.
final class PartyGenerator {
  private static final List<FactStatus> HOLDINGS =
      Dice.odds(
          "DECLARED*14 OFFICIAL*2 CONVICTED REPORTED*4 ALLEGED CHARGED DENIED",
          FactStatus::valueOf);
  private static final List<FactStatus> PARTICIPATIONS =
      Dice.odds("DECLARED*30 OFFICIAL REPORTED*2 ALLEGED CHARGED DENIED", FactStatus::valueOf);
  private static final List<String> VENDORS =
      List.of(
          "NVIDIA Corporation",
          "NVIDIA Corp.",
          "Advanced Micro Devices, Inc.",
          "AMD",
          "Intel Corporation",
          "Super Micro Computer, Inc.",
          "Dell Technologies Inc.");
  private static final List<PartyRole> FURTHER =
      Dice.odds(
          """
          PURCHASER*4 INTERMEDIATE_CONSIGNEE*4 END_USER*6 FORWARDING_AGENT*3 BANK*2 PAYER*2 RESELLER*2 NOTIFY_PARTY
          PAYEE SUPPLIER
          """,
          PartyRole::valueOf);

  private static final List<String> PUBLISHERS =
      List.of("Reuters", "Financial Times", "US Department of Justice", "The Register", "A court");

  private final Dice dice;
  private final Places places;
  private final List<ListedParty> listed;

  PartyGenerator(Dice dice, Places places, List<ListedParty> listed) {
    this.dice = dice;
    this.places = places;
    this.listed = listed;
  }

  /// Two to six parties of a sale, shipment, payment, offer or transfer.
  List<PartyInRole> ofTrade(
      @Nullable CountryCode origin, @Nullable CountryCode destination, LocalDate day) {
    List<PartyInRole> parties = new ArrayList<>();
    parties.add(seller(origin, day));
    parties.add(party(PartyRole.ULTIMATE_CONSIGNEE, destination, day));
    for (int left = dice.between(0, dice.chance(0.5) ? 2 : 4); left > 0; left--) {
      parties.add(party(dice.of(FURTHER), dice.chance(0.6) ? destination : null, day));
    }
    return parties;
  }

  /// Two to five parties of a lease.
  List<PartyInRole> ofLease(@Nullable CountryCode site, LocalDate day) {
    List<PartyInRole> parties = new ArrayList<>();
    parties.add(party(PartyRole.OPERATOR, site, day));
    parties.addAll(
        dice.several(1, dice.chance(0.2) ? 2 : 1, () -> party(PartyRole.TENANT, null, day)));
    parties.addAll(dice.several(0, 2, () -> party(dice.of(FURTHER), null, day)));
    return parties;
  }

  private PartyInRole seller(@Nullable CountryCode origin, LocalDate day) {
    PartyRole role = dice.chance(0.8) ? PartyRole.EXPORTER : PartyRole.SUPPLIER;
    if (dice.chance(0.35)) {
      Party vendor =
          new Party("Company", Map.of("name", List.of(dice.of(VENDORS)), "country", List.of("us")));
      FactStatus status = dice.chance(0.03) ? FactStatus.REPORTED : FactStatus.DECLARED;
      return new PartyInRole(role, vendor, CountryCode.US, List.of(), status, null);
    }
    return party(role, origin, day);
  }

  private PartyInRole party(PartyRole role, @Nullable CountryCode near, LocalDate day) {
    CountryCode country = near == null || dice.chance(0.25) ? places.any() : near;
    FactStatus status = dice.of(PARTICIPATIONS);
    String schema =
        dice.of(List.of("Company", "Company", "Company", "Company", "LegalEntity", "Organization"));
    if (dice.chance(0.04)) {
      schema = dice.of(List.of("Person", "PublicBody"));
    }
    return new PartyInRole(
        role,
        new Party(schema, properties(schema, country, day)),
        dice.maybe(0.55, () -> dice.chance(0.85) ? country : places.ofConcern()),
        owners(0),
        status,
        status == FactStatus.DECLARED ? null : source(day));
  }

  private Map<String, List<String>> properties(String schema, CountryCode country, LocalDate day) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put("name", List.of(schema.equals("Person") ? Names.person(dice) : name()));
    if (dice.chance(0.1)) {
      properties.put("alias", List.of(Names.company(dice)));
    }
    if (dice.chance(0.85)) {
      properties.put("country", List.of(country.value()));
    }
    if (dice.chance(0.1)) {
      properties.put("jurisdiction", List.of(places.any().value()));
    }
    if (dice.chance(0.08)) {
      properties.put("mainCountry", List.of(country.value()));
    }
    if (dice.chance(0.15)) {
      properties.put(
          "incorporationDate", List.of(dice.day(LocalDate.of(1990, 1, 1), day).toString()));
    }
    if (dice.chance(0.05)) {
      properties.put(
          "sector", List.of(dice.of(List.of("freight forwarding", "logistics", "cloud"))));
    }
    return properties;
  }

  /// A name nobody bears, or now and then one of a listed party.
  String name() {
    if (!listed.isEmpty() && dice.chance(0.07)) {
      return Names.listed(dice, dice.of(listed));
    }
    return dice.chance(0.03) ? Names.companyInHan(dice) : Names.company(dice);
  }

  /// Absent (unknown), empty (nobody above), or up to three holders whose known shares add up to one at most.
  private @Nullable List<Owner> owners(int depth) {
    if (dice.chance(0.4 + 0.2 * depth)) {
      return null;
    }
    if (depth > 2 || dice.chance(0.5)) {
      return List.of();
    }
    List<Owner> owners = new ArrayList<>();
    BigDecimal left = BigDecimal.ONE;
    for (int more = dice.between(1, 3); more > 0; more--) {
      BigDecimal most = left;
      BigDecimal share = dice.maybe(0.8, () -> most.multiply(dice.decimal(0, 1, 2)));
      left = share == null ? left : left.subtract(share);
      owners.add(owner(depth, share));
    }
    return owners;
  }

  Owner owner(int depth, @Nullable BigDecimal share) {
    FactStatus status = dice.of(HOLDINGS);
    CountryCode country = dice.chance(0.3) ? places.ofConcern() : places.any();
    return new Owner(
        name(),
        dice.maybe(0.8, () -> country),
        dice.maybe(0.5, () -> country),
        share,
        status,
        status == FactStatus.DECLARED ? null : source(TransactionGenerator.LAST),
        owners(depth + 1));
  }

  /// A source of about that day: of the day, the month or the year, mostly before it.
  Source source(LocalDate day) {
    LocalDate printed = day.plusDays(dice.between(-600, dice.chance(0.2) ? 60 : 0));
    String date = printed.toString().substring(0, dice.of(List.of(4, 7, 10, 10, 10)));
    return new Source(
        "Report " + dice.between(1, 9999),
        dice.maybe(0.8, () -> dice.of(PUBLISHERS)),
        dice.maybe(0.85, () -> date),
        null);
  }
}
