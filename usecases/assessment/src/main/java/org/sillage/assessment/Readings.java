package org.sillage.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillage.determination.Matter;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.finding.Match;
import org.sillage.model.finding.Standing;
import org.sillage.model.party.Owner;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.time.AsOf;
import org.sillage.model.transaction.Deal;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;
import org.sillage.ownership.OwnershipTracer;
import org.sillage.screening.Query;

/// Makes the readings of one transaction: as established, and with unproven facts taken as established. Names are
/// screened once for all of them.
final class Readings {
  private static final int MOST_MATCHES = 10;

  private final Transaction transaction;
  private final Knowledge knowledge;
  private final AsOf asOf;
  private final OwnershipTracer tracer;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<Pointer, List<Match>> matches = new HashMap<>();
  private final List<Standing> dealTenants = new ArrayList<>();

  /// A party as some reading may see it: its owners include those that claims name.
  ///
  /// @param party the party
  /// @param at where it stands
  private record Candidate(PartyInRole party, Pointer at) {}

  Readings(Transaction transaction, Deal deal, Knowledge knowledge, AsOf asOf) {
    this.transaction = transaction;
    this.knowledge = knowledge;
    this.asOf = asOf;
    this.tracer = knowledge.tracer(asOf.lawDate());
    for (int index = 0; index < transaction.parties().size(); index++) {
      Pointer at = Pointer.of("/parties/" + index);
      candidates.add(new Candidate(withClaims(transaction.parties().get(index), at), at));
    }
    addTenants();
    addClaimedEndUsers();
    candidates.forEach(candidate -> screen(candidate, matches));
    deal.others().forEach(this::addDealTenants);
  }

  /// The party with the owners and headquarters that claims say it has, each where it would stand.
  private PartyInRole withClaims(PartyInRole party, Pointer at) {
    List<Owner> owners = party.owners() == null ? null : new ArrayList<>(party.owners());
    CountryCode headquarters = party.headquarters();
    for (Claim claim : transaction.claims()) {
      if (claim.status() == FactStatus.DENIED || !claim.about().isWithin(at)) {
        continue;
      }
      if (claim.about().isWithin(at.to("owners"))) {
        owners = owners == null ? new ArrayList<>() : owners;
        owners.add(ownerOf(claim));
      } else if (claim.about().equals(at.to("headquarters")) && claim.status().establishes()) {
        headquarters = CountryCode.find(claim.value()).orElse(headquarters);
      }
    }
    return new PartyInRole(
        party.role(), party.party(), headquarters, owners, party.status(), party.source());
  }

  private static Owner ownerOf(Claim claim) {
    Owner told = claim.owner();
    if (told != null) {
      return new Owner(
          told.name(),
          told.country(),
          told.headquarters(),
          told.share(),
          claim.status(),
          claim.source(),
          told.owners());
    }
    Optional<CountryCode> country = CountryCode.find(claim.value());
    return new Owner(
        country.map(code -> "an owner in " + code).orElse(claim.value()),
        country.orElse(null),
        country.orElse(null),
        null,
        claim.status(),
        claim.source(),
        null);
  }

  private void addTenants() {
    Lease lease = transaction.lease();
    if (lease == null) {
      return;
    }
    for (int index = 0; index < lease.subleases().size(); index++) {
      Lease.Sublease sublease = lease.subleases().get(index);
      List<String> countries =
          sublease.country() == null ? List.of() : List.of(sublease.country().value());
      candidates.add(
          new Candidate(
              new PartyInRole(
                  PartyRole.TENANT,
                  new Party(
                      "LegalEntity",
                      Map.of("name", List.of(sublease.tenant()), "country", countries)),
                  sublease.headquarters(),
                  null,
                  FactStatus.DECLARED,
                  null),
              Pointer.of("/lease/subleases/" + index)));
    }
  }

  private void addClaimedEndUsers() {
    for (int index = 0; index < transaction.claims().size(); index++) {
      Claim claim = transaction.claims().get(index);
      if (claim.about().equals(Claim.END_USER) && claim.status() != FactStatus.DENIED) {
        Owner told = claim.owner();
        Optional<CountryCode> country = CountryCode.find(claim.value());
        List<String> countries =
            told != null && told.country() != null
                ? List.of(told.country().value())
                : country.map(code -> List.of(code.value())).orElse(List.of());
        candidates.add(
            new Candidate(
                new PartyInRole(
                    PartyRole.END_USER,
                    new Party(
                        "LegalEntity",
                        Map.of("name", List.of(claim.value()), "country", countries)),
                    told == null ? country.orElse(null) : told.headquarters(),
                    told == null ? null : told.owners(),
                    claim.status(),
                    claim.source()),
                Pointer.of("/claims/" + index)));
      }
    }
  }

  private void addDealTenants(Transaction other) {
    if (other.kind() != TransactionKind.LEASE) {
      return;
    }
    for (int index = 0; index < other.parties().size(); index++) {
      PartyInRole party = other.parties().get(index);
      if (party.role() == PartyRole.TENANT) {
        Pointer at = Pointer.of("/dealId");
        Map<Pointer, List<Match>> found = new HashMap<>();
        Candidate candidate = new Candidate(party, at);
        screen(candidate, found);
        dealTenants.add(tracer.trace(party, at, found, pointer -> false));
      }
    }
  }

  private void screen(Candidate candidate, Map<Pointer, List<Match>> found) {
    PartyInRole party = candidate.party();
    List<CountryCode> countries = new ArrayList<>(party.party().countries());
    if (party.headquarters() != null && !countries.contains(party.headquarters())) {
      countries.add(party.headquarters());
    }
    Map<String, Match> best = new HashMap<>();
    for (String name : party.party().names()) {
      for (Match match : ask(name, countries, party.party().schema())) {
        best.merge(
            match.entity(),
            match,
            (one, other) -> one.score().compareTo(other.score()) >= 0 ? one : other);
      }
    }
    put(found, candidate.at(), List.copyOf(best.values()));
    owners(party.owners(), candidate.at(), found);
  }

  private void owners(
      @Nullable List<Owner> owners, Pointer holder, Map<Pointer, List<Match>> found) {
    if (owners == null) {
      return;
    }
    for (int index = 0; index < owners.size(); index++) {
      Owner owner = owners.get(index);
      Pointer at = holder.to("owners").to(index);
      List<CountryCode> countries =
          java.util.stream.Stream.of(
                  Optional.ofNullable(owner.country()), Optional.ofNullable(owner.headquarters()))
              .flatMap(Optional::stream)
              .distinct()
              .toList();
      put(found, at, ask(owner.name(), countries, null));
      owners(owner.owners(), at, found);
    }
  }

  private List<Match> ask(String name, List<CountryCode> countries, @Nullable String schema) {
    return knowledge
        .screener()
        .screen(new Query(name, countries, schema, asOf, MOST_MATCHES))
        .matches();
  }

  private static void put(Map<Pointer, List<Match>> found, Pointer at, List<Match> matches) {
    if (!matches.isEmpty()) {
      found.put(
          at,
          matches.stream()
              .sorted(
                  java.util.Comparator.comparing(Match::score)
                      .reversed()
                      .thenComparing(Match::list)
                      .thenComparing(Match::entity))
              .toList());
    }
  }

  /// Every party in one reading, also those whose taking part is not established in it; the declared ones first.
  List<Standing> standings(Set<Pointer> established) {
    Set<Pointer> owners = ownersOf(established);
    return candidates.stream()
        .map(candidate ->
            tracer.trace(
                asRead(candidate, established),
                candidate.at(),
                matches,
                pointer -> established.contains(pointer) || owners.contains(pointer)))
        .toList();
  }

  /// The party with the headquarters that a claim taken as established gives it.
  private PartyInRole asRead(Candidate candidate, Set<Pointer> established) {
    PartyInRole party = candidate.party();
    for (int index = 0; index < transaction.claims().size(); index++) {
      Claim claim = transaction.claims().get(index);
      Optional<CountryCode> seat = CountryCode.find(claim.value());
      if (seat.isPresent()
          && established.contains(Pointer.of("/claims/" + index))
          && claim.about().equals(candidate.at().to("headquarters"))) {
        return new PartyInRole(
            party.role(),
            party.party(),
            seat.get(),
            party.owners(),
            party.status(),
            party.source());
      }
    }
    return party;
  }

  /// Where the owners stand that established claims name.
  private Set<Pointer> ownersOf(Set<Pointer> established) {
    Set<Pointer> owners = new java.util.HashSet<>();
    for (Candidate candidate : candidates) {
      List<Owner> all = candidate.party().owners();
      if (all == null) {
        continue;
      }
      for (int index = 0; index < transaction.claims().size(); index++) {
        Claim claim = transaction.claims().get(index);
        boolean taken =
            claim.status().establishes() || established.contains(Pointer.of("/claims/" + index));
        if (taken
            && claim.status() != FactStatus.DENIED
            && claim.about().isWithin(candidate.at().to("owners"))) {
          owners.add(candidate.at().to("owners").to(all.indexOf(ownerOf(claim))));
        }
      }
    }
    return owners;
  }

  /// The matter in one reading.
  ///
  /// @param established unproven facts taken as established, by where they stand
  Matter matter(Set<Pointer> established, boolean leaseAsExport, boolean forDealTenants) {
    CountryCode destination = declaredDestination();
    EndUseKind endUse = transaction.statements().endUseKind();
    boolean violation = false;
    for (int index = 0; index < transaction.claims().size(); index++) {
      Claim claim = transaction.claims().get(index);
      boolean official =
          claim.status().establishes() && Conditional.wasPublic(claim.source(), asOf);
      if (!official && !established.contains(Pointer.of("/claims/" + index))) {
        continue;
      }
      if (claim.about().equals(Claim.DESTINATION)) {
        destination = CountryCode.find(claim.value()).orElse(destination);
      } else if (claim.about().equals(Claim.END_USE_KIND)
          || claim.about().equals(Pointer.of("/endUse"))) {
        endUse = endUse(claim.value()).orElse(endUse);
      } else if (claim.about().equals(Claim.VIOLATION) && !official) {
        violation = true;
      }
    }
    List<Standing> taking =
        standings(established).stream()
            .filter(standing -> standing.established() || established.contains(standing.pointer()))
            .toList();
    return new Matter(
        transaction,
        taking,
        dealTenants,
        destination,
        endUse,
        leaseAsExport,
        forDealTenants,
        violation);
  }

  private @Nullable CountryCode declaredDestination() {
    Lease lease = transaction.lease();
    if (transaction.destination() == null && lease != null && lease.site() != null) {
      return lease.site().country();
    }
    return transaction.destination();
  }

  private static Optional<EndUseKind> endUse(String value) {
    String key = value.strip().toLowerCase(Locale.ROOT);
    return java.util.Arrays.stream(EndUseKind.values())
        .filter(kind -> kind.key().equals(key))
        .findFirst();
  }

  boolean hasDealTenants() {
    return !dealTenants.isEmpty();
  }

  List<Match> matchesAt(Pointer at) {
    return matches.getOrDefault(at, List.of());
  }

  /// Where something on a list stands, parties and owners, in order.
  List<Pointer> matched() {
    return matches.keySet().stream().sorted().collect(Collectors.toList());
  }
}
