package org.sillage.formats.transaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.document.Mapping;
import org.sillage.document.Problems;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.Source;
import org.sillage.model.item.Item;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
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

/// Reads one transaction from its tree.
public final class TransactionFields {
  /// The keys of a transaction, in the order they are written.
  static final List<String> KEYS =
      List.of(
          "id",
          "kind",
          "act",
          "date",
          "origin",
          "destination",
          "dealId",
          "parties",
          "items",
          "route",
          "payments",
          "lease",
          "data",
          "listing",
          "authorizations",
          "statements",
          "claims",
          "sources");

  private final ItemFields items;
  private final TermFields terms;

  public TransactionFields(ChipNames chips) {
    this.items = new ItemFields(chips);
    this.terms = new TermFields(items);
  }

  /// The transaction, or nothing where `problems` gained one.
  ///
  /// @param path where the mapping stands in its document
  public @Nullable Transaction read(Mapping mapping, Pointer path, Problems problems) {
    int before = problems.size();
    Fields fields = new Fields(mapping, problems.file(), path, problems);
    String id = fields.requiredText("id");
    TransactionKind kind = fields.choice("kind", Words.KINDS);
    require(fields, "kind", Text.same(String.join(", ", Words.KINDS.keySet())));
    Act act = fields.choice("act", Words.ACTS);
    LocalDate date = fields.date("date");
    require(fields, "date", Text.of("a day such as 2025-02-28", "un jour tel que 2025-02-28"));
    CountryCode origin = fields.country("origin");
    CountryCode destination = fields.country("destination");
    String dealId = fields.text("dealId");
    List<PartyInRole> parties = PartyFields.parties(fields);
    if (fields.nodes("parties").isEmpty()) {
      fields.missing(
          "parties",
          Text.same(
              "[{role: exporter, party: {schema: Company, properties: {name: [Acme Ltd.]}}}]"));
    }
    List<Item> goods = items.items(fields);
    List<Leg> route = MoveFields.route(fields);
    List<Payment> payments = MoveFields.payments(fields);
    Lease lease = terms.lease(fields);
    DataMove data = TermFields.data(fields);
    Listing listing = terms.listing(fields);
    List<Authorization> authorizations = AuthorizationFields.authorizations(fields);
    Statements statements = TermFields.statements(fields);
    List<Claim> claims = new ClaimFields(mapping, Set.copyOf(KEYS)).claims(fields);
    List<Source> sources = SourceFields.sources(fields, "sources");
    fields.done();
    if (problems.size() > before || problems.isFull() || kind == null || date == null) {
      return null;
    }
    return Checks.build(
        fields,
        () ->
            new Transaction(
                id,
                kind,
                act,
                date,
                origin,
                destination,
                dealId,
                parties,
                goods,
                route,
                payments,
                lease,
                data,
                listing,
                authorizations,
                statements,
                claims,
                sources));
  }

  private static void require(Fields fields, String key, Text allowed) {
    if (!fields.has(key)) {
      fields.missing(key, allowed);
    }
  }
}
