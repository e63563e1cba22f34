package org.sillage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillage.assessment.Assessment;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.WouldChange;
import org.sillage.model.party.Owner;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.transaction.Transaction;

/// A reported fact never becomes an established one, and never passes unseen.
class UnprovenFactsTest {
  @Test
  void unprovenClaimIsNeverClear() {
    assertThat(
            Shrinker.breaking(answer ->
                answer.outcome() == Outcome.CLEAR
                    && answer.input().claims().stream().anyMatch(UnprovenFactsTest::isUnproven)))
        .isEmpty();
  }

  @Test
  void deniedIsNoWorseThanCharged() {
    assertThat(
            Shrinker.breaking(answer ->
                IntStream.range(0, answer.input().claims().size())
                    .anyMatch(place ->
                        outcome(with(answer.input(), place, FactStatus.DENIED))
                                .compareTo(outcome(with(answer.input(), place, FactStatus.CHARGED)))
                            > 0)))
        .isEmpty();
  }

  @Test
  void establishedOutcomeStandsWithoutWhatIsUnproven() {
    assertThat(Shrinker.breaking(UnprovenFactsTest::restsOnUnproven)).isEmpty();
  }

  @Test
  void deniedClaimDecidesNothing() {
    assertThat(
            Shrinker.breaking(answer -> {
              Draft without = new Draft(answer.input());
              return without.claims.removeIf(claim -> claim.status() == FactStatus.DENIED)
                  && outcome(without.build()) != answer.outcome();
            }))
        .isEmpty();
  }

  /// Where a claim is all that is unproven, what is told to follow from it follows once it is official.
  @Test
  void officialClaimGivesWhatWasToldOfTheUnprovenOne() {
    assertThat(Shrinker.breaking(UnprovenFactsTest::differsOnceOfficial)).isEmpty();
  }

  private static boolean differsOnceOfficial(Assessment answer) {
    Transaction transaction = answer.input();
    List<Claim> unproven =
        transaction.claims().stream().filter(claim -> claim.status().isConditional()).toList();
    if (unproven.size() != 1
        || !isUnproven(unproven.getFirst())
        || !saysAllItMeans(unproven.getFirst())
        || mayBeListed(answer, unproven.getFirst())
        || !transaction.parties().stream().allMatch(UnprovenFactsTest::isProven)) {
      return false;
    }
    int place = transaction.claims().indexOf(unproven.getFirst());
    Outcome official = outcome(with(transaction, place, FactStatus.OFFICIAL));
    Outcome told =
        answer.wouldChange().stream()
            .filter(change -> change.condition().en().startsWith("if it is established that "))
            .map(WouldChange::outcome)
            .findFirst()
            .orElse(answer.outcome());
    return official.worse(Outcome.RED_FLAGS) != told.worse(Outcome.RED_FLAGS);
  }

  private static boolean isProven(PartyInRole party) {
    return !party.status().isConditional() && isProven(party.owners());
  }

  private static boolean isProven(@Nullable List<Owner> owners) {
    return owners == null
        || owners.stream()
            .allMatch(owner -> !owner.status().isConditional() && isProven(owner.owners()));
  }

  /// A violation counts once the exporter knows of it, and an owner without a share counts as a parent only as long as
  /// that is unproven; both are decided elsewhere.
  private static boolean saysAllItMeans(Claim claim) {
    if (claim.about().equals(Claim.VIOLATION)) {
      return false;
    }
    Owner owner = claim.owner();
    return claim.about().value().endsWith("/owners")
        ? owner != null && owner.share() != null && isProven(owner.owners())
        : owner == null || isProven(owner.owners());
  }

  /// Whether a listed name gets another country: names are looked up once, with the countries that are declared.
  private static boolean mayBeListed(Assessment answer, Claim claim) {
    return claim.about().value().endsWith("/headquarters")
        && answer.parties().stream().anyMatch(party -> !party.matches().isEmpty());
  }

  private static boolean restsOnUnproven(Assessment answer) {
    if (answer.outcome().compareTo(Outcome.LICENSE_REQUIRED) < 0) {
      return false;
    }
    Transaction stripped = stripped(answer.input());
    return stripped != null && outcome(stripped).compareTo(answer.outcome()) < 0;
  }

  private static Outcome outcome(Transaction transaction) {
    return Packs.assess(transaction).outcome();
  }

  /// What was published after everything we loaded is not known yet.
  private static boolean isUnproven(Claim claim) {
    String date = claim.source().date();
    return claim.status().isConditional()
        && (date == null
            || !LocalDate.parse((date + "-01-01").substring(0, 10))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .isAfter(Packs.KNOWLEDGE.newest()));
  }

  private static Transaction with(Transaction transaction, int place, FactStatus status) {
    Draft draft = new Draft(transaction);
    Claim claim = draft.claims.get(place);
    draft.claims.set(
        place,
        new Claim(
            claim.about(),
            claim.value(),
            claim.owner(),
            status,
            new Source("x", null, null, null),
            claim.knownToExporter()));
    return draft.build();
  }

  /// The transaction without claims, owners and parties that are unproven; nothing where no party would be left.
  private static @Nullable Transaction stripped(Transaction transaction) {
    Draft draft = new Draft(transaction);
    draft.claims.removeIf(claim -> claim.status().isConditional());
    List<Integer> established = new ArrayList<>();
    for (int place = 0; place < draft.parties.size(); place++) {
      PartyInRole party = draft.parties.get(place);
      draft.parties.set(
          place,
          new PartyInRole(
              party.role(),
              party.party(),
              party.headquarters(),
              stripped(party.owners()),
              party.status(),
              party.source()));
      if (!party.status().isConditional()) {
        established.add(place);
      }
    }
    return established.isEmpty() ? null : draft.arrangeParties(established).build();
  }

  /// Where all holders were unproven nothing is known of them: an empty list would say that nobody stands above.
  private static @Nullable List<Owner> stripped(@Nullable List<Owner> owners) {
    if (owners == null || owners.isEmpty()) {
      return owners;
    }
    List<Owner> established =
        owners.stream()
            .filter(owner -> !owner.status().isConditional())
            .map(owner ->
                new Owner(
                    owner.name(),
                    owner.country(),
                    owner.headquarters(),
                    owner.share(),
                    owner.status(),
                    owner.source(),
                    stripped(owner.owners())))
            .toList();
    return established.isEmpty() ? null : established;
  }
}
