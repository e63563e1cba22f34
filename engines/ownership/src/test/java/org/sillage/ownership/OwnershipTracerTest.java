package org.sillage.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Match;
import org.sillage.model.finding.Standing;
import org.sillage.model.party.Owner;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;

class OwnershipTracerTest {
  private static final CountryCode SG = CountryCode.of("SG");
  private static final Pointer AT = Pointer.of("/parties/0");
  private static final String LIST = "us-bis-entity-list";

  private final Map<Pointer, List<Match>> matches = new HashMap<>();
  private final OwnershipTracer tracer =
      new OwnershipTracer(Set.of(CountryCode.CN, CountryCode.HK, CountryCode.MO), Set.of(LIST));

  private static PartyInRole buyer(
      @Nullable CountryCode headquarters, @Nullable List<Owner> owners) {
    return new PartyInRole(
        PartyRole.END_USER,
        new Party("Company", Map.of("name", List.of("Buyer"), "country", List.of("sg"))),
        headquarters,
        owners,
        FactStatus.DECLARED,
        null);
  }

  private static Owner owner(
      String name,
      @Nullable CountryCode seat,
      @Nullable String share,
      FactStatus status,
      @Nullable List<Owner> owners) {
    return new Owner(
        name, seat, seat, share == null ? null : new BigDecimal(share), status, null, owners);
  }

  private static Owner owner(String name, CountryCode seat, String share, Owner... above) {
    return owner(name, seat, share, FactStatus.DECLARED, List.of(above));
  }

  private void listed(String pointer) {
    matches.put(
        Pointer.of(pointer),
        List.of(
            new Match(
                "x",
                LIST,
                "Listed",
                "Listed",
                BigDecimal.ONE,
                Truth.TRUE,
                List.of(),
                List.of(),
                null,
                "c",
                null,
                null)));
  }

  private Standing trace(PartyInRole party) {
    return tracer.trace(party, AT, matches, pointer -> false);
  }

  @Test
  void ownersLeftOutLeaveTheParentUnknown() {
    Standing standing = trace(buyer(SG, null));
    assertThat(standing.headquartersComplete()).isFalse();
    assertThat(standing.missing()).containsExactly(Pointer.of("/parties/0/owners"));
    assertThat(standing.ultimateParent()).isNull();
  }

  @Test
  void anEmptyListOfOwnersSaysThatNobodyStandsAbove() {
    Standing standing = trace(buyer(SG, List.of()));
    assertThat(standing.headquartersComplete()).isTrue();
    assertThat(standing.ultimateParent()).isEqualTo("Buyer");
  }

  @Test
  void registrationElsewhereIsNoHeadquarters() {
    assertThat(trace(buyer(null, List.of())).missing())
        .containsExactly(Pointer.of("/parties/0/headquarters"));
  }

  @Test
  void aHolderOfHalfIsTheParentUpToTheTop() {
    Standing standing =
        trace(buyer(SG, List.of(owner("Holding", SG, "0.5", owner("Group", CountryCode.CN, "1")))));
    assertThat(standing.ultimateParent()).isEqualTo("Group");
    assertThat(standing.headquarters()).containsExactly(SG, CountryCode.CN);
  }

  @Test
  void aParentOfConcernSettlesItThoughItsOwnOwnersAreNotSaid() {
    Standing standing =
        trace(buyer(SG, List.of(owner("Group", CountryCode.CN, "0.9", FactStatus.DECLARED, null))));
    assertThat(standing.headquarters()).contains(CountryCode.CN);
    assertThat(standing.headquartersComplete()).isTrue();
  }

  @Test
  void aMinorityHolderIsNoParentAndTheRestStaysUnknown() {
    Standing standing = trace(buyer(SG, List.of(owner("Group", CountryCode.CN, "0.33"))));
    assertThat(standing.headquarters()).containsExactly(SG);
    assertThat(standing.headquartersComplete()).isFalse();
  }

  @Test
  void holdersThatLeaveLessThanHalfToOthersShowThatThereIsNoParent() {
    Standing standing = trace(buyer(SG, List.of(owner("A", SG, "0.3"), owner("B", SG, "0.3"))));
    assertThat(standing.headquartersComplete()).isTrue();
  }

  @Test
  void aReportedOwnerCountsOnlyWhereItIsTakenAsEstablished() {
    PartyInRole party =
        buyer(SG, List.of(owner("Group", CountryCode.CN, null, FactStatus.REPORTED, null)));
    assertThat(trace(party).headquarters()).containsExactly(SG);
    assertThat(trace(party).headquartersComplete()).isFalse();
    Standing established =
        tracer.trace(party, AT, matches, Pointer.of("/parties/0/owners/0")::equals);
    assertThat(established.headquarters()).contains(CountryCode.CN);
    assertThat(established.headquartersComplete()).isTrue();
  }

  @Test
  void listedSharesAddUpAcrossOwners() {
    listed("/parties/0/owners/0");
    listed("/parties/0/owners/1");
    Standing standing = trace(buyer(SG, List.of(owner("A", SG, "0.3"), owner("B", SG, "0.2"))));
    assertThat(standing.listedShare().cascade()).isEqualByComparingTo("0.5");
    assertThat(standing.listedShare().integrated()).isEqualByComparingTo("0.5");
    assertThat(standing.listedOwners()).hasSize(2);
  }

  @Test
  void aTierOfHalfCountsInFullInTheCascadeAndByItsShareWhenIntegrated() {
    listed("/parties/0/owners/0/owners/0");
    Standing standing =
        trace(buyer(SG, List.of(owner("Holding", SG, "0.6", owner("Listed", SG, "0.5")))));
    assertThat(standing.listedShare().cascade()).isEqualByComparingTo("0.6");
    assertThat(standing.listedShare().integrated()).isEqualByComparingTo("0.3");
  }

  @Test
  void aTierBelowHalfPassesNothingOnInTheCascade() {
    listed("/parties/0/owners/0/owners/0");
    Standing standing =
        trace(buyer(SG, List.of(owner("Holding", SG, "0.6", owner("Listed", SG, "0.4")))));
    assertThat(standing.listedShare().cascade()).isEqualByComparingTo("0");
    assertThat(standing.listedShare().integrated()).isEqualByComparingTo("0.24");
  }

  @Test
  void anUnknownListedShareIsASpanNotNothing() {
    listed("/parties/0/owners/0");
    Standing standing =
        trace(
            buyer(
                SG,
                List.of(
                    owner("A", SG, null, FactStatus.DECLARED, List.of()), owner("B", SG, "0.3"))));
    assertThat(standing.listedShare().low()).isEqualByComparingTo("0");
    assertThat(standing.listedShare().high()).isEqualByComparingTo("0.7");
    assertThat(standing.listedOwners()).singleElement().matches(found -> !found.shareKnown());
  }

  @Test
  void aPersonIsOwnedByNobodyAndSitsWhereItLives() {
    PartyInRole person =
        new PartyInRole(
            PartyRole.END_USER,
            new Party("Person", Map.of("name", List.of("Somebody"), "country", List.of("sg"))),
            null,
            null,
            FactStatus.DECLARED,
            null);
    assertThat(trace(person).headquartersComplete()).isTrue();
    assertThat(trace(person).headquarters()).containsExactly(SG);
  }
}
