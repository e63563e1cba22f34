package org.sillage.model.transaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.Source;
import org.sillage.model.item.Item;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;

/// One sale, shipment, payment, lease, transfer or offer, as declared. Absent means not said.
///
/// @param id the caller's identifier
/// @param kind what is done
/// @param act the act in terms of the EAR, where named
/// @param date the day it happened, whose law applies unless another is asked for
/// @param origin the country the item leaves
/// @param destination the country it is declared to end up in
/// @param dealId what ties it to other papers of one deal
/// @param parties who takes part, one or more
/// @param items the goods
/// @param route the stops, in order
/// @param payments the money
/// @param lease the lease, for LEASE
/// @param data the data or model, for DATA_TRANSFER and MODEL_TRANSFER
/// @param listing the offer, for LISTING
/// @param authorizations licenses, exceptions and letters claimed
/// @param statements what the parties declared
/// @param claims what others say
/// @param sources where the record comes from
public record Transaction(
    String id,
    TransactionKind kind,
    @Nullable Act act,
    LocalDate date,
    @Nullable CountryCode origin,
    @Nullable CountryCode destination,
    @Nullable String dealId,
    List<PartyInRole> parties,
    List<Item> items,
    List<Leg> route,
    List<Payment> payments,
    @Nullable Lease lease,
    @Nullable DataMove data,
    @Nullable Listing listing,
    List<Authorization> authorizations,
    Statements statements,
    List<Claim> claims,
    List<Source> sources) {
  public Transaction {
    if (Objects.requireNonNull(id).isBlank()) {
      throw new IllegalArgumentException("a transaction has an id");
    }
    Objects.requireNonNull(kind);
    Objects.requireNonNull(date);
    Objects.requireNonNull(statements);
    parties = List.copyOf(parties);
    items = List.copyOf(items);
    route = List.copyOf(route);
    payments = List.copyOf(payments);
    authorizations = List.copyOf(authorizations);
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    if (parties.isEmpty()) {
      throw new IllegalArgumentException("a transaction has at least one party");
    }
  }

  /// The act named, or the one its kind, origin and destination tell; absent where they do not.
  public @Nullable Act actOrDerived() {
    return act != null ? act : Act.of(kind, origin, destination);
  }

  /// The parties in one role, in order.
  public Stream<PartyInRole> in(PartyRole role) {
    return parties.stream().filter(party -> party.role() == role);
  }
}
