package org.sillage.model.finding;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;

/// What screening and ownership found about one party, taking only established facts, or also a named unproven one.
///
/// @param pointer the party: `/parties/1`, `/lease/subleases/0`, `/claims/0`
/// @param role its role
/// @param caption its name
/// @param countries countries it is tied to
/// @param established whether its taking part is established
/// @param matches listed parties it may be
/// @param headquarters countries in which it or its ultimate parent is known to be headquartered
/// @param headquartersComplete whether that is all: its own headquarters and its ultimate parent are known
/// @param missing where the facts that would complete it would stand
/// @param ownHeadquarters its own headquarters, where known
/// @param ultimateParent the party at the top, where known; itself where nobody stands above
/// @param listedShare what listed parties hold of it
/// @param listedOwners listed parties among its established owners, with where they stand
/// @param parentMatches listed parties its established parents may be, of any list
public record Standing(
    Pointer pointer,
    PartyRole role,
    String caption,
    List<CountryCode> countries,
    boolean established,
    List<Match> matches,
    List<CountryCode> headquarters,
    boolean headquartersComplete,
    List<Pointer> missing,
    @Nullable CountryCode ownHeadquarters,
    @Nullable String ultimateParent,
    ListedShare listedShare,
    List<ListedOwner> listedOwners,
    List<Match> parentMatches) {
  public Standing {
    Objects.requireNonNull(pointer);
    Objects.requireNonNull(role);
    Objects.requireNonNull(caption);
    Objects.requireNonNull(listedShare);
    countries = List.copyOf(countries);
    matches = List.copyOf(matches);
    headquarters = List.copyOf(headquarters);
    missing = List.copyOf(missing);
    listedOwners = List.copyOf(listedOwners);
    parentMatches = List.copyOf(parentMatches);
  }

  /// An owner that is on a list.
  ///
  /// @param pointer where the owner stands
  /// @param name its name
  /// @param match the listed party
  /// @param shareKnown whether its share is known
  public record ListedOwner(Pointer pointer, String name, Match match, boolean shareKnown) {}

  /// Whether the party or one of its parents is on the list.
  public boolean isOrBelongsTo(String list) {
    return isOn(list) == Truth.TRUE
        || parentMatches.stream()
            .anyMatch(match -> match.list().equals(list) && match.same() == Truth.TRUE);
  }

  /// Whether the party itself is on the list: TRUE, FALSE, or UNKNOWN where only its identity is in doubt.
  public Truth isOn(String list) {
    Truth on = Truth.FALSE;
    for (Match match : matches) {
      if (match.list().equals(list)) {
        on = on.or(match.same());
      }
    }
    return on;
  }
}
