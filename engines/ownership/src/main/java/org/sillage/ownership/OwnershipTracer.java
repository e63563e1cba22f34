package org.sillage.ownership;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.ListedShare;
import org.sillage.model.finding.Match;
import org.sillage.model.finding.Standing;
import org.sillage.model.party.Owner;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;

/// Traces one party through the owners a transaction gives.
///
/// A parent is a holder of at least half, or one that an unproven statement without a share calls its owner, once that
/// statement is taken as established. The EAR gives no share for "ultimate parent"; half is the share of the Affiliates
/// rule and the most careful reading.
public final class OwnershipTracer {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Set<CountryCode> ofConcern;
  private final Set<String> countedLists;

  /// A tracer for one day.
  ///
  /// @param ofConcern countries in which being registered is taken as being headquartered unless said otherwise: D:5 and
  ///     Macau, with those treated as them
  /// @param countedLists lists whose parties pass their listing on to what they own
  public OwnershipTracer(Set<CountryCode> ofConcern, Set<String> countedLists) {
    this.ofConcern = Set.copyOf(ofConcern);
    this.countedLists = Set.copyOf(countedLists);
  }

  /// Traces a party.
  ///
  /// @param party the party
  /// @param pointer where it stands
  /// @param matches listed parties that it (at its own pointer) and its owners (at theirs) may be
  /// @param established whether the holding that stands at a pointer is taken as established
  public Standing trace(
      PartyInRole party,
      Pointer pointer,
      Map<Pointer, List<Match>> matches,
      Predicate<Pointer> established) {
    CountryCode own = headquarters(party);
    List<Pointer> missing = new ArrayList<>();
    List<CountryCode> headquarters = new ArrayList<>();
    if (own != null) {
      headquarters.add(own);
    } else {
      missing.add(pointer.to("headquarters"));
    }
    Climb climb = new Climb(matches, established);
    Top top =
        party.party().cannotBeOwned()
            ? new Top(party.party().caption(), own, true, pointer)
            : climb.top(party.party().caption(), own, party.owners(), pointer);
    if (top.headquarters() != null && !headquarters.contains(top.headquarters())) {
      headquarters.add(top.headquarters());
    }
    if (!top.certain()) {
      missing.add(top.at());
    }
    Shares shares = new Shares(matches, established);
    List<Owner> owners = party.owners() == null ? List.of() : party.owners();
    return new Standing(
        pointer,
        party.role(),
        party.party().caption(),
        Stream.concat(party.party().countries().stream(), Stream.ofNullable(party.headquarters()))
            .distinct()
            .toList(),
        party.status().establishes() || established.test(pointer),
        matches.getOrDefault(pointer, List.of()),
        headquarters,
        missing.isEmpty(),
        missing.stream().distinct().toList(),
        own,
        top.certain() ? top.name() : null,
        shares.of(owners, pointer, party.owners() != null),
        shares.listed,
        climb.parents);
  }

  private @Nullable CountryCode headquarters(PartyInRole party) {
    if (party.headquarters() != null) {
      return party.headquarters();
    }
    CountryCode main =
        party.party().values("mainCountry").stream()
            .map(CountryCode::find)
            .flatMap(java.util.Optional::stream)
            .findFirst()
            .orElse(null);
    List<CountryCode> countries = party.party().countries();
    if (main == null && party.party().cannotBeOwned()) {
      main = countries.isEmpty() ? null : countries.getFirst();
    }
    return main != null ? main : ofConcernAlone(countries);
  }

  private @Nullable CountryCode ofConcernAlone(List<CountryCode> countries) {
    return !countries.isEmpty() && ofConcern.containsAll(countries) ? countries.getFirst() : null;
  }

  private @Nullable CountryCode headquarters(Owner owner) {
    return owner.headquarters() != null
        ? owner.headquarters()
        : owner.country() == null ? null : ofConcernAlone(List.of(owner.country()));
  }

  /// The party at the top as far as it is known.
  ///
  /// @param certain whether it is known that nobody stands above it, or that it need not be known
  /// @param at where what is missing would stand
  private record Top(
      String name, @Nullable CountryCode headquarters, boolean certain, Pointer at) {}

  /// The way up from parent to parent.
  private final class Climb {
    private final Map<Pointer, List<Match>> matches;
    private final Predicate<Pointer> established;
    private final List<Match> parents = new ArrayList<>();

    Climb(Map<Pointer, List<Match>> matches, Predicate<Pointer> established) {
      this.matches = matches;
      this.established = established;
    }

    Top top(
        String name,
        @Nullable CountryCode headquarters,
        @Nullable List<Owner> owners,
        Pointer pointer) {
      Pointer at = pointer.to("owners");
      if (owners == null) {
        return new Top(name, headquarters, false, at);
      }
      BigDecimal known = BigDecimal.ZERO;
      boolean doubt = false;
      for (int index = 0; index < owners.size(); index++) {
        Owner owner = owners.get(index);
        Pointer place = at.to(index);
        boolean stands = owner.status().establishes() || established.test(place);
        BigDecimal share = owner.share();
        boolean parent = share == null ? !owner.status().establishes() : share.compareTo(HALF) >= 0;
        if (stands && parent) {
          return above(owner, place);
        }
        doubt |= !stands || share == null;
        known = known.add(stands && share != null ? share : BigDecimal.ZERO);
      }
      boolean noParent =
          !doubt && (owners.isEmpty() || BigDecimal.ONE.subtract(known).compareTo(HALF) < 0);
      return new Top(name, headquarters, noParent, at);
    }

    /// A parent headquartered in a country of concern settles the question even where who stands above it is not said.
    private Top above(Owner owner, Pointer place) {
      parents.addAll(matches.getOrDefault(place, List.of()));
      CountryCode seat = headquarters(owner);
      Top top = top(owner.name(), seat, owner.owners(), place);
      if (!top.certain() && owner.owners() == null && seat != null && ofConcern.contains(seat)) {
        return new Top(owner.name(), seat, true, place);
      }
      if (top.certain() && top.headquarters() == null) {
        return new Top(top.name(), null, false, place.to("headquarters"));
      }
      return top;
    }
  }

  /// Adds up what listed parties hold.
  private final class Shares {
    private final Map<Pointer, List<Match>> matches;
    private final Predicate<Pointer> established;
    private final List<Standing.ListedOwner> listed = new ArrayList<>();

    Shares(Map<Pointer, List<Match>> matches, Predicate<Pointer> established) {
      this.matches = matches;
      this.established = established;
    }

    ListedShare of(List<Owner> owners, Pointer holder, boolean complete) {
      BigDecimal cascade = BigDecimal.ZERO;
      BigDecimal integrated = BigDecimal.ZERO;
      BigDecimal low = BigDecimal.ZERO;
      BigDecimal high = BigDecimal.ZERO;
      BigDecimal known = BigDecimal.ZERO;
      boolean open = !complete;
      for (int index = 0; index < owners.size(); index++) {
        Owner owner = owners.get(index);
        Pointer place = holder.to("owners").to(index);
        boolean stands = owner.status().establishes() || established.test(place);
        Match match = countedMatch(place);
        ListedShare above =
            of(owner.owners() == null ? List.of() : owner.owners(), place, owner.owners() != null);
        if (!stands) {
          open |= match != null;
          continue;
        }
        if (match != null) {
          listed.add(new Standing.ListedOwner(place, owner.name(), match, owner.share() != null));
        }
        BigDecimal share = owner.share();
        boolean sure = match != null && match.same() == Truth.TRUE;
        if (share == null) {
          open |= match != null || above.high().signum() > 0;
          continue;
        }
        known = known.add(share);
        BigDecimal itself = sure ? BigDecimal.ONE : tier(above.cascade());
        cascade = cascade.add(share.multiply(itself));
        integrated = integrated.add(share.multiply(sure ? BigDecimal.ONE : above.integrated()));
        low = low.add(share.multiply(sure ? BigDecimal.ONE : tier(above.low())));
        high = high.add(share.multiply(match != null ? BigDecimal.ONE : tier(above.high())));
      }
      BigDecimal rest = BigDecimal.ONE.subtract(known).max(BigDecimal.ZERO);
      boolean mayHoldMore = open && (!listed.isEmpty() || high.signum() > 0);
      return new ListedShare(
          cascade.min(BigDecimal.ONE),
          integrated.min(BigDecimal.ONE),
          low.min(BigDecimal.ONE),
          (mayHoldMore ? high.add(rest) : high).min(BigDecimal.ONE));
    }

    /// An owner half or more of which listed parties hold counts as listed itself; below half it passes nothing on.
    private BigDecimal tier(BigDecimal share) {
      return share.compareTo(HALF) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private @Nullable Match countedMatch(Pointer place) {
      return matches.getOrDefault(place, List.of()).stream()
          .filter(match -> countedLists.contains(match.list()))
          .findFirst()
          .orElse(null);
    }
  }
}
