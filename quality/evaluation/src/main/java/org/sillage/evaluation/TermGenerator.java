package org.sillage.evaluation;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.model.item.Item;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.place.Place;
import org.sillage.model.transaction.Authorization;
import org.sillage.model.transaction.DataMove;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.Listing;
import org.sillage.model.transaction.Payment;
import org.sillage.model.transaction.Statements;

/// The terms around the goods: routes, payments, leases, data, offers, licenses shown and statements made.
final class TermGenerator {
  private static final List<EndUseKind> END_USES =
      Dice.odds(
          "COMMERCIAL*9 DATA_CENTER*9 RESEARCH*4 SUPERCOMPUTER*2 MILITARY ADVANCED_FAB UNKNOWN*3",
          EndUseKind::valueOf);
  private static final List<Authorization.Kind> AUTHORIZATIONS =
      Dice.odds(
          "LICENSE*8 NAC*3 ACA*3 VALIDATED_END_USER*2 IS_INFORMED_LETTER GENERAL_LICENSE",
          Authorization.Kind::valueOf);
  private static final List<String> PARAGRAPHS =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  private final Dice dice;
  private final Places places;
  private final ItemGenerator items;

  TermGenerator(Dice dice, Places places, ItemGenerator items) {
    this.dice = dice;
    this.places = places;
    this.items = items;
  }

  List<Leg> route(@Nullable CountryCode origin, @Nullable CountryCode destination, LocalDate day) {
    List<Leg> legs = new ArrayList<>();
    if (origin != null) {
      legs.add(leg(origin, Leg.Role.ORIGIN, day));
    }
    legs.addAll(
        dice.several(
            0,
            2,
            () ->
                leg(places.any(), dice.chance(0.6) ? Leg.Role.TRANSIT : Leg.Role.WAREHOUSE, day)));
    if (destination != null) {
      legs.add(leg(destination, Leg.Role.DESTINATION, day));
    }
    return legs;
  }

  private Leg leg(CountryCode country, Leg.Role role, LocalDate day) {
    String handler = dice.maybe(0.3, () -> Names.company(dice));
    LocalDate date = dice.maybe(0.6, () -> day.plusDays(dice.between(0, 40)));
    return new Leg(new Place(country, dice.maybe(0.3, () -> "Port"), null), role, date, handler);
  }

  Payment payment(LocalDate day) {
    return new Payment(
        new Payment.Side(Names.company(dice), dice.maybe(0.9, places::any)),
        dice.maybe(0.7, () -> new Payment.Side(Names.company(dice), places.origin())),
        dice.maybe(0.4, () -> new Payment.Side(null, places.any())),
        dice.maybe(0.9, items::price),
        dice.maybe(0.8, () -> day.plusDays(dice.between(-20, 20))),
        dice.maybe(0.6, () -> dice.of(List.of("wire", "letter of credit", "cash"))));
  }

  Lease lease(@Nullable CountryCode site, LocalDate day) {
    return new Lease(
        dice.maybe(0.8, () -> (long) dice.between(1, 20_000)),
        dice.maybe(0.3, () -> (long) dice.between(1, 2000)),
        dice.maybe(0.9, items::chip),
        day,
        dice.maybe(0.7, () -> day.plusDays(dice.between(1, 1200))),
        dice.maybe(0.4, () -> dice.decimal(0, 9_000_000, 1)),
        dice.maybe(
            0.85,
            () ->
                new Lease.Site(
                    site,
                    dice.maybe(0.4, () -> "Town"),
                    null,
                    dice.maybe(0.3, () -> dice.decimal(1, 90_000, 0)))),
        dice.several(
            0,
            dice.chance(0.4) ? 2 : 0,
            () -> dice.chance(0.4) ? places.ofConcern() : places.any()),
        dice.maybe(0.8, () -> dice.of(List.of(Lease.Purpose.values()))),
        dice.several(0, dice.chance(0.15) ? 2 : 0, this::sublease));
  }

  private Lease.Sublease sublease() {
    CountryCode country = dice.chance(0.4) ? places.ofConcern() : places.any();
    return new Lease.Sublease(
        Names.company(dice),
        dice.maybe(0.8, () -> country),
        dice.maybe(0.5, () -> country),
        dice.maybe(0.5, () -> (long) dice.between(1, 500)));
  }

  DataMove data(boolean model) {
    return new DataMove(
        dice.maybe(
            0.8,
            () ->
                BigInteger.valueOf(dice.between(1, 90_000))
                    .multiply(BigInteger.valueOf(1_000_000_000L))),
        dice.maybe(
            0.8, () -> dice.chance(0.6) ? DataMove.Medium.NETWORK : DataMove.Medium.PHYSICAL),
        dice.maybe(0.2, () -> (long) dice.between(1, 6)),
        dice.maybe(
            0.9,
            () -> model ? DataMove.Content.WEIGHTS : dice.of(List.of(DataMove.Content.values()))));
  }

  Listing listing() {
    return new Listing(
        dice.maybe(0.7, () -> "market " + dice.between(1, 20)),
        items.chip(),
        dice.maybe(0.8, () -> (long) dice.between(1, 200)),
        dice.maybe(0.8, items::price),
        dice.maybe(0.7, () -> new Place(places.any(), null, null)));
  }

  List<Authorization> authorizations(List<PartyInRole> parties, List<Item> goods, LocalDate day) {
    return dice.chance(0.82)
        ? List.of()
        : dice.several(1, 2, () -> authorization(parties, goods, day));
  }

  private Authorization authorization(List<PartyInRole> parties, List<Item> goods, LocalDate day) {
    LocalDate from = dice.maybe(0.8, () -> day.minusDays(dice.between(-40, 700)));
    LocalDate start = from == null ? day : from;
    String named = goods.isEmpty() ? null : goods.getFirst().chip();
    List<PartyInRole> recipients =
        parties.stream().filter(party -> party.role().isRecipient()).toList();
    return new Authorization(
        dice.of(AUTHORIZATIONS),
        dice.maybe(0.8, () -> "D" + dice.between(1_000_000, 1_999_999)),
        recipients.isEmpty()
            ? null
            : dice.maybe(
                0.75,
                () ->
                    dice.chance(0.9) ? dice.of(recipients).party().caption() : Names.company(dice)),
        named == null || dice.chance(0.4)
            ? List.of()
            : List.of(dice.chance(0.9) ? named : items.chip()),
        dice.maybe(0.4, () -> (long) dice.between(1, 50_000)),
        from,
        dice.maybe(0.75, () -> start.plusDays(dice.between(0, 1400))),
        dice.several(
            0,
            dice.chance(0.4) ? 2 : 0,
            () ->
                new Authorization.Condition("no resale", dice.maybe(0.6, () -> dice.chance(0.85)))),
        dice.chance(0.1)
            ? PARAGRAPHS.stream()
                .filter(one -> dice.chance(0.95))
                .map(one -> "(dd)(1)(" + one + ")")
                .toList()
            : List.of(),
        dice.maybe(0.1, () -> "Independent Laboratory " + dice.between(1, 9)));
  }

  Statements statements(LocalDate day, List<PartyInRole> parties) {
    if (dice.chance(0.25)) {
      return Statements.NONE;
    }
    String endUser =
        parties.stream()
            .filter(party -> party.role() == PartyRole.END_USER)
            .map(party -> party.party().caption())
            .findFirst()
            .orElse(null);
    return new Statements(
        dice.maybe(0.4, () -> "training and inference for customers"),
        dice.maybe(0.85, () -> dice.of(END_USES)),
        dice.maybe(0.05, () -> dice.decimal(1000, 900_000_000, 0)),
        endUser,
        dice.maybe(0.2, () -> dice.chance(0.3)),
        dice.maybe(0.15, () -> new Statements.Certificate("A. Person", day, null)),
        dice.maybe(0.2, () -> dice.chance(0.4)));
  }
}
