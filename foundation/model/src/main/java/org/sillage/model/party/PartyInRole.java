package org.sillage.model.party;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.place.CountryCode;

/// A party in one role of a transaction.
///
/// @param role the part it plays
/// @param party who it is
/// @param headquarters where it is headquartered, where declared
/// @param owners who stands above it; empty says nobody, absent leaves it unknown
/// @param status how its taking part stands; DECLARED unless said otherwise
/// @param source who says so, where not the parties themselves
public record PartyInRole(
    PartyRole role,
    Party party,
    @Nullable CountryCode headquarters,
    @Nullable List<Owner> owners,
    FactStatus status,
    @Nullable Source source) {
  public PartyInRole {
    Objects.requireNonNull(role);
    Objects.requireNonNull(party);
    Objects.requireNonNull(status);
    owners = owners == null ? null : List.copyOf(owners);
  }
}
