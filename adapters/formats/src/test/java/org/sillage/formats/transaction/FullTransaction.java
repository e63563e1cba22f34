package org.sillage.formats.transaction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.item.Figures;
import org.sillage.model.item.Item;
import org.sillage.model.item.Memory;
import org.sillage.model.item.Money;
import org.sillage.model.party.Owner;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.place.Place;
import org.sillage.model.text.Pointer;
import org.sillage.model.transaction.Act;
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

/// One transaction with every key of the format, as YAML and as a value.
public final class FullTransaction {
  public static final String YAML =
      """
      id: full-1
      kind: lease
      act: reexport
      date: 2025-03-05
      origin: us
      destination: SG
      dealId: deal-1
      parties:
        - role: exporter
          party:
            schema: Company
            properties: {name: [Acme Ltd., Acme], country: sg, incorporationDate: 2023-01, rank: 7}
          headquarters: cn
          owners:
            - name: Holding
              country: hk
              headquarters: CN
              share: 0.330
              status: reported
              source: {title: Report, publisher: Paper, date: 2025-06, url: "https://example.org"}
              owners: []
            - {name: Somebody}
          status: OFFICIAL
          source: {title: Register}
        - {role: endUser, party: {properties: {name: Jane Doe}}, owners: []}
      items:
        - chip: H100 SXM
          count: 8
          unitPrice: {amount: 25000.50, currency: usd}
          totalValue: {amount: 2e5, currency: USD}
          host: server
          serials: [s1, 2]
          memory: {kind: HBM, bandwidthGBps: 800, packageAreaMm2: 110.5}
          madeIn: TW
          designerHeadquarters: US
          usContent: 0.25
          eccn: 3A090.a
          dataCenterMarketed: true
          transistors: 80000000000
          hbm: FALSE
        - chip: secret chip
          figures: {tpp: 4800, dieAreaMm2: 814, memoryBandwidthGBps: 3350, interconnectGBps: 900, dataCenterMarketed: false}
      route:
        - {place: {country: US, city: El Monte, address: 1 Main St}, role: origin, date: 2025-03-01, handler: Carrier}
        - {place: {country: MY}, role: warehouse}
      payments:
        - {payer: {name: Payer, country: HK}, payee: {country: US}, via: {bank: Bank, country: SG}, amount: {amount: 1, currency: EUR}, date: 2025-02-01, method: wire}
      lease:
        gpus: 64
        servers: 8
        chip: GB200
        start: 2025-03-05
        end: 2025-03-05
        gpuHours: 1000.5
        site: {country: SG, city: Singapore, operator: Op, itPowerKw: 1200}
        remoteUsers: [cn, HK]
        purpose: training
        subleases: [{tenant: Sub, country: MY, headquarters: CN, gpus: 4}, {tenant: Other}]
      data: {bytes: 80000000000000000000, medium: physical, carriers: 4, content: training-data}
      listing: {market: Forum, chip: RTX 4090, count: 3, askPrice: {amount: 9, currency: CNY}, place: {country: CN, city: Shenzhen}}
      authorizations:
        - kind: license
          number: D123
          to: Acme
          items: [H100 SXM]
          quantity: 10
          validFrom: 2025-01-01
          validTo: 2025-12-31
          conditions: [no resale, {text: report, met: true}, {text: audit}]
          certifications: ["(dd)(1)(i)"]
          lab: Lab
        - {kind: VALIDATEDENDUSER}
      statements:
        endUse: chat bots
        endUseKind: data-center
        clusterTpp: 1000000
        endUser: Jane
        resale: false
        certificate: {signatory: Jane, date: 2025-02-02, document: EUC-1}
        usPersonInvolved: true
      claims:
        - {about: destination, value: CN, status: ALLEGED, source: {title: T, date: 2025}, knownToExporter: 2025-04-01}
        - about: parties[0].owners
          value: {name: Hidden, country: cn, share: 1}
          status: charged
          source: {title: T2, date: 2025-08-05}
        - {about: /parties/0/owners/1, value: free words, status: DENIED, source: {title: T3}}
      sources:
        - {title: Invoice, date: 2025-03-04}
      """;

  public static final Transaction VALUE =
      new Transaction(
          "full-1",
          TransactionKind.LEASE,
          Act.REEXPORT,
          day("2025-03-05"),
          CountryCode.US,
          country("SG"),
          "deal-1",
          List.of(exporter(), endUser()),
          List.of(
              new Item(
                  "H100 SXM",
                  null,
                  8L,
                  new Money(number("25000.50"), "USD"),
                  new Money(number("200000"), "USD"),
                  "server",
                  List.of("s1", "2"),
                  new Memory("HBM", number("800"), number("110.5")),
                  country("TW"),
                  CountryCode.US,
                  number("0.25"),
                  "3A090.a",
                  true,
                  80_000_000_000L,
                  false),
              new Item(
                  "secret chip",
                  new Figures(number("4800"), number("814"), number("3350"), number("900"), false),
                  null,
                  null,
                  null,
                  null,
                  List.of(),
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null,
                  null)),
          List.of(
              new Leg(
                  new Place(CountryCode.US, "El Monte", "1 Main St"),
                  Leg.Role.ORIGIN,
                  day("2025-03-01"),
                  "Carrier"),
              new Leg(new Place(country("MY"), null, null), Leg.Role.WAREHOUSE, null, null)),
          List.of(
              new Payment(
                  new Payment.Side("Payer", CountryCode.HK),
                  new Payment.Side(null, CountryCode.US),
                  new Payment.Side("Bank", country("SG")),
                  new Money(number("1"), "EUR"),
                  day("2025-02-01"),
                  "wire")),
          new Lease(
              64L,
              8L,
              "GB200",
              day("2025-03-05"),
              day("2025-03-05"),
              number("1000.5"),
              new Lease.Site(country("SG"), "Singapore", "Op", number("1200")),
              List.of(CountryCode.CN, CountryCode.HK),
              Lease.Purpose.TRAINING,
              List.of(
                  new Lease.Sublease("Sub", country("MY"), CountryCode.CN, 4L),
                  new Lease.Sublease("Other", null, null, null))),
          new DataMove(
              new BigInteger("80000000000000000000"),
              DataMove.Medium.PHYSICAL,
              4L,
              DataMove.Content.TRAINING_DATA),
          new Listing(
              "Forum",
              "RTX 4090",
              3L,
              new Money(number("9"), "CNY"),
              new Place(CountryCode.CN, "Shenzhen", null)),
          List.of(
              new Authorization(
                  Authorization.Kind.LICENSE,
                  "D123",
                  "Acme",
                  List.of("H100 SXM"),
                  10L,
                  day("2025-01-01"),
                  day("2025-12-31"),
                  List.of(
                      new Authorization.Condition("no resale", null),
                      new Authorization.Condition("report", true),
                      new Authorization.Condition("audit", null)),
                  List.of("(dd)(1)(i)"),
                  "Lab"),
              new Authorization(
                  Authorization.Kind.VALIDATED_END_USER,
                  null,
                  null,
                  List.of(),
                  null,
                  null,
                  null,
                  List.of(),
                  List.of(),
                  null)),
          new Statements(
              "chat bots",
              EndUseKind.DATA_CENTER,
              number("1000000"),
              "Jane",
              false,
              new Statements.Certificate("Jane", day("2025-02-02"), "EUC-1"),
              true),
          List.of(
              new Claim(
                  Claim.DESTINATION,
                  "CN",
                  null,
                  FactStatus.ALLEGED,
                  new Source("T", null, "2025", null),
                  day("2025-04-01")),
              new Claim(
                  Pointer.of("/parties/0/owners"),
                  "Hidden",
                  new Owner(
                      "Hidden", CountryCode.CN, null, number("1"), FactStatus.DECLARED, null, null),
                  FactStatus.CHARGED,
                  new Source("T2", null, "2025-08-05", null),
                  null),
              new Claim(
                  Pointer.of("/parties/0/owners/1"),
                  "free words",
                  null,
                  FactStatus.DENIED,
                  new Source("T3", null, null, null),
                  null)),
          List.of(new Source("Invoice", null, "2025-03-04", null)));

  private FullTransaction() {}

  private static PartyInRole exporter() {
    Map<String, List<String>> properties =
        Map.of(
            "name", List.of("Acme Ltd.", "Acme"),
            "country", List.of("sg"),
            "incorporationDate", List.of("2023-01"),
            "rank", List.of("7"));
    Owner holding =
        new Owner(
            "Holding",
            CountryCode.HK,
            CountryCode.CN,
            number("0.330"),
            FactStatus.REPORTED,
            new Source("Report", "Paper", "2025-06", "https://example.org"),
            List.of());
    Owner somebody = new Owner("Somebody", null, null, null, FactStatus.DECLARED, null, null);
    return new PartyInRole(
        PartyRole.EXPORTER,
        new Party("Company", properties),
        CountryCode.CN,
        List.of(holding, somebody),
        FactStatus.OFFICIAL,
        new Source("Register", null, null, null));
  }

  private static PartyInRole endUser() {
    return new PartyInRole(
        PartyRole.END_USER,
        new Party("LegalEntity", Map.of("name", List.of("Jane Doe"))),
        null,
        List.of(),
        FactStatus.DECLARED,
        null);
  }

  private static BigDecimal number(String written) {
    return new BigDecimal(written);
  }

  private static LocalDate day(String written) {
    return LocalDate.parse(written);
  }

  private static CountryCode country(String code) {
    return new CountryCode(code);
  }
}
