package org.sillage.formats.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.item.Item;
import org.sillage.model.item.Money;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.place.Place;
import org.sillage.model.transaction.Authorization;
import org.sillage.model.transaction.DataMove;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.Listing;
import org.sillage.model.transaction.Payment;
import org.sillage.model.transaction.Statements;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;

/// Transactions made by hand, a part at a time.
final class Transactions {
  private final List<Item> items = new ArrayList<>();
  private final List<Leg> route = new ArrayList<>();
  private final List<Payment> payments = new ArrayList<>();
  private final List<Authorization> authorizations = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private Statements statements = Statements.NONE;
  private @Nullable Lease lease;
  private @Nullable DataMove data;
  private @Nullable Listing listing;

  private Transactions() {}

  static Transactions sale() {
    return new Transactions();
  }

  Transactions item(String chip, @Nullable Long count) {
    items.add(Item.ofChip(chip, count, null));
    return this;
  }

  Transactions claiming(Authorization.Kind kind) {
    authorizations.add(
        new Authorization(
            kind,
            "D123456",
            "Buyer Pte. Ltd.",
            List.of(),
            100000L,
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2026, 1, 1),
            List.of(),
            List.of(),
            null));
    return this;
  }

  Transactions claim(String value, FactStatus status, @Nullable String url) {
    claims.add(
        new Claim(
            Claim.DESTINATION,
            value,
            null,
            status,
            new Source("An article", "A newspaper", "2025-06", url),
            LocalDate.of(2025, 7, 1)));
    return this;
  }

  /// A paper with every part a paper can have.
  static Transactions full() {
    Transactions full =
        sale()
            .item("H100 SXM", 2304L)
            .item("RTX 4090", null)
            .claiming(Authorization.Kind.ACA)
            .claim("CN", FactStatus.CHARGED, "https://example.org/a?b=1&c=2")
            .claim("not CN", FactStatus.DENIED, null);
    full.route.add(
        new Leg(
            new Place(CountryCode.of("sg"), "Singapore", "1 Harbour Road"),
            Leg.Role.TRANSIT,
            LocalDate.of(2025, 7, 20),
            "Quick Forwarding"));
    full.payments.add(
        new Payment(
            new Payment.Side("Payer Ltd.", CountryCode.HK),
            new Payment.Side("Exporter Inc.", null),
            new Payment.Side(null, CountryCode.of("ae")),
            new Money(new BigDecimal("1250000.50"), "USD"),
            LocalDate.of(2025, 7, 1),
            "wire"));
    full.lease =
        new Lease(
            2304L,
            288L,
            "H100 SXM",
            LocalDate.of(2025, 10, 15),
            LocalDate.of(2026, 10, 14),
            new BigDecimal("1000000"),
            new Lease.Site(
                CountryCode.of("id"), "Jakarta", "Site Operator", new BigDecimal("4200")),
            List.of(CountryCode.CN),
            Lease.Purpose.TRAINING,
            List.of(new Lease.Sublease("Subtenant Ltd.", CountryCode.HK, null, 64L)));
    full.data =
        new DataMove(
            new java.math.BigInteger("80000000000000"),
            DataMove.Medium.PHYSICAL,
            4L,
            DataMove.Content.TRAINING_DATA);
    full.listing =
        new Listing(
            "A market",
            "H100 SXM",
            8L,
            new Money(new BigDecimal("240000"), "USD"),
            new Place(CountryCode.HK, null, null));
    full.statements =
        new Statements(
            "cloud services",
            EndUseKind.DATA_CENTER,
            new BigDecimal("36480000"),
            "Cloud Customer",
            Boolean.FALSE,
            new Statements.Certificate("J. Doe", LocalDate.of(2025, 6, 30), "EUC-1"),
            Boolean.TRUE);
    return full;
  }

  Transaction build() {
    return new Transaction(
        "T-1",
        TransactionKind.SALE,
        null,
        LocalDate.of(2025, 7, 15),
        CountryCode.US,
        CountryCode.of("sg"),
        "deal-1",
        List.of(
            new PartyInRole(
                PartyRole.EXPORTER,
                new Party("Company", Map.of("name", List.of("Exporter Inc."))),
                null,
                null,
                FactStatus.DECLARED,
                null)),
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
}
