package org.sillage.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.party.Owner;
import org.sillage.model.text.Pointer;

/// What others say of a transaction, in every status and about everything that a claim can be about.
final class ClaimGenerator {
  private static final List<FactStatus> STATUSES =
      Dice.odds(
          "REPORTED*5 ALLEGED*2 CHARGED*3 CONVICTED OFFICIAL*2 DENIED*2", FactStatus::valueOf);
  private static final List<String> END_USES =
      List.of("military", "supercomputer", "data-center", "commercial", "research", "advanced-fab");

  private final Dice dice;
  private final Places places;
  private final PartyGenerator parties;

  ClaimGenerator(Dice dice, Places places, PartyGenerator parties) {
    this.dice = dice;
    this.places = places;
    this.parties = parties;
  }

  /// None mostly, else up to three.
  List<Claim> claims(int partyCount, LocalDate day) {
    return dice.chance(0.72) ? List.of() : dice.several(1, 3, () -> claim(partyCount, day));
  }

  private Claim claim(int partyCount, LocalDate day) {
    Pointer party = Pointer.of("/parties").to(dice.between(0, partyCount - 1));
    return switch (dice.between(0, 6)) {
      case 0 -> said(Claim.DESTINATION, places.ofConcern().value(), day);
      case 1 -> said(Claim.END_USER, parties.name(), day);
      case 2 -> owned(Claim.END_USER, day);
      case 3 -> said(Claim.END_USE_KIND, dice.of(END_USES), day);
      case 4 -> said(Claim.VIOLATION, "sent on without a license", day);
      case 5 ->
          dice.chance(0.7)
              ? owned(party.to("owners"), day)
              : said(party.to("owners"), places.ofConcern().value(), day);
      default -> said(party.to("headquarters"), places.ofConcern().value(), day);
    };
  }

  private Claim said(Pointer about, String value, LocalDate day) {
    return new Claim(about, value, null, dice.of(STATUSES), parties.source(day), known(day));
  }

  private Claim owned(Pointer about, LocalDate day) {
    Owner owner = parties.owner(1, dice.maybe(0.6, () -> dice.decimal(0.05, 1, 2)));
    return new Claim(
        about, owner.name(), owner, dice.of(STATUSES), parties.source(day), known(day));
  }

  private @org.jspecify.annotations.Nullable LocalDate known(LocalDate day) {
    return dice.maybe(0.25, () -> day.plusDays(dice.between(-90, 30)));
  }
}
