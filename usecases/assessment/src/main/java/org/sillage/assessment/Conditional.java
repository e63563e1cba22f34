package org.sillage.assessment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.party.Owner;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;
import org.sillage.model.transaction.Transaction;

/// An unproven fact of a transaction: reported, alleged or charged. It decides nothing, but what would follow if it were
/// established is told.
///
/// @param at where it stands: `/claims/0`, `/parties/1/owners/0`, `/parties/1`
/// @param status how it stands
/// @param what what it says, as the object of "if established"
/// @param source who says it, where known
record Conditional(Pointer at, FactStatus status, Text what, @Nullable Source source) {
  /// Every unproven fact of a transaction that was public by then, claims last.
  static List<Conditional> of(Transaction transaction, AsOf asOf) {
    List<Conditional> found = new ArrayList<>();
    for (int index = 0; index < transaction.parties().size(); index++) {
      PartyInRole party = transaction.parties().get(index);
      Pointer at = Pointer.of("/parties/" + index);
      String caption = party.party().caption();
      if (party.status().isConditional() && wasPublic(party.source(), asOf)) {
        found.add(
            new Conditional(
                at,
                party.status(),
                Text.of(
                    caption + " takes part as " + party.role().key(),
                    caption + " participe comme " + party.role().key()),
                party.source()));
      }
      owners(party.owners(), at, caption, asOf, found);
    }
    for (int index = 0; index < transaction.claims().size(); index++) {
      Claim claim = transaction.claims().get(index);
      if (claim.status().isConditional() && wasPublic(claim.source(), asOf)) {
        found.add(
            new Conditional(
                Pointer.of("/claims/" + index), claim.status(), words(claim), claim.source()));
      }
    }
    return found;
  }

  private static void owners(
      @Nullable List<Owner> owners,
      Pointer holder,
      String held,
      AsOf asOf,
      List<Conditional> found) {
    if (owners == null) {
      return;
    }
    for (int index = 0; index < owners.size(); index++) {
      Owner owner = owners.get(index);
      Pointer at = holder.to("owners").to(index);
      if (owner.status().isConditional() && wasPublic(owner.source(), asOf)) {
        String share = owner.share() == null ? "" : " (" + percent(owner) + ")";
        found.add(
            new Conditional(
                at,
                owner.status(),
                Text.of(
                    owner.name() + " owns " + held + share,
                    owner.name() + " détient " + held + share),
                owner.source()));
      }
      owners(owner.owners(), at, owner.name(), asOf, found);
    }
  }

  private static String percent(Owner owner) {
    return java.util.Objects.requireNonNull(owner.share())
            .movePointRight(2)
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }

  static boolean wasPublic(@Nullable Source source, AsOf asOf) {
    return source == null || source.latestDay() == null || asOf.knew(firstDay(source));
  }

  /// A month or year counts from its first day: what was printed then was known from then at the earliest.
  private static java.time.LocalDate firstDay(Source source) {
    String date = java.util.Objects.requireNonNull(source.date());
    return java.time.LocalDate.parse((date + "-01-01").substring(0, 10));
  }

  static Text words(Claim claim) {
    String value = claim.value();
    if (claim.about().equals(Claim.DESTINATION)) {
      return Text.of("the goods go to " + value, "les biens vont vers " + value);
    }
    if (claim.about().equals(Claim.END_USER)) {
      return Text.of("the end user is " + value, "l'utilisateur final est " + value);
    }
    if (claim.about().equals(Claim.VIOLATION)) {
      return Text.of("a violation happened: " + value, "une violation a eu lieu : " + value);
    }
    String about = claim.about().value().substring(1).replace('/', '.');
    return Text.of(about + ": " + value, about + " : " + value);
  }

  /// "if established that ... (CHARGED, US Department of Justice, 2025-08-05)".
  Text condition() {
    return Text.of(
        "if it is established that " + what.en() + " (" + standing() + ")",
        "s'il est établi que " + what.fr() + " (" + standing() + ")");
  }

  String standing() {
    StringBuilder words = new StringBuilder(status.name());
    if (source != null) {
      words.append(", ").append(source.publisher() == null ? source.title() : source.publisher());
      if (source.date() != null) {
        words.append(", ").append(source.date());
      }
    }
    return words.toString();
  }
}
