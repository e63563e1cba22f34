package org.sillage.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Claim;
import org.sillage.model.item.Item;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.transaction.Act;
import org.sillage.model.transaction.Authorization;
import org.sillage.model.transaction.DataMove;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.Listing;
import org.sillage.model.transaction.Payment;
import org.sillage.model.transaction.Statements;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;

/// A transaction that can be changed, with its claims kept on the parties they are about.
final class Draft {
  private static final String PARTIES = "/parties/";

  final String id;
  final TransactionKind kind;
  @Nullable Act act;
  final LocalDate date;
  @Nullable CountryCode origin;
  @Nullable CountryCode destination;
  @Nullable String dealId;
  List<PartyInRole> parties;
  List<Item> items;
  List<Leg> route;
  List<Payment> payments;
  @Nullable Lease lease;
  @Nullable DataMove data;
  @Nullable Listing listing;
  List<Authorization> authorizations;
  Statements statements;
  List<Claim> claims;

  Draft(Transaction transaction) {
    id = transaction.id();
    kind = transaction.kind();
    act = transaction.act();
    date = transaction.date();
    origin = transaction.origin();
    destination = transaction.destination();
    dealId = transaction.dealId();
    parties = new ArrayList<>(transaction.parties());
    items = new ArrayList<>(transaction.items());
    route = new ArrayList<>(transaction.route());
    payments = new ArrayList<>(transaction.payments());
    lease = transaction.lease();
    data = transaction.data();
    listing = transaction.listing();
    authorizations = new ArrayList<>(transaction.authorizations());
    statements = transaction.statements();
    claims = new ArrayList<>(transaction.claims());
  }

  Transaction build() {
    return new Transaction(
        id,
        kind,
        act,
        date,
        origin,
        destination,
        dealId,
        parties,
        items,
        route,
        payments,
        lease,
        data,
        listing,
        authorizations,
        statements,
        claims,
        List.of());
  }

  /// Keeps only the parties at these places, in this order.
  Draft arrangeParties(List<Integer> places) {
    parties = new ArrayList<>(places.stream().map(parties::get).toList());
    moveClaims(places::indexOf);
    return this;
  }

  private void moveClaims(IntUnaryOperator place) {
    List<Claim> moved = new ArrayList<>();
    for (Claim claim : claims) {
      String about = claim.about().value();
      if (!about.startsWith(PARTIES)) {
        moved.add(claim);
        continue;
      }
      String rest = about.substring(PARTIES.length());
      int slash = rest.indexOf('/');
      String number = slash < 0 ? rest : rest.substring(0, slash);
      int now = place.applyAsInt(Integer.parseInt(number));
      if (now >= 0) {
        Pointer at = Pointer.of(PARTIES + now + rest.substring(number.length()));
        moved.add(about(claim, at));
      }
    }
    claims = moved;
  }

  private static Claim about(Claim claim, Pointer at) {
    return new Claim(
        at, claim.value(), claim.owner(), claim.status(), claim.source(), claim.knownToExporter());
  }
}
