package org.sillage.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.party.Owner;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.transaction.Act;
import org.sillage.model.transaction.Deal;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Statements;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;

/// One line of the golden table: a transaction written short, and what the law says of it on that day. An empty cell is
/// something nobody said, or, on the side of the answer, something the line does not look at.
///
/// @param cells the cells by column name, empty ones included
record GoldenRow(Map<String, String> cells) {
  static final List<String> COLUMNS =
      List.of(
          "case",
          "rule",
          "applies",
          "day",
          "kind",
          "act",
          "origin",
          "destination",
          "exporter",
          "buyer",
          "buyerCountry",
          "hq",
          "owners",
          "item",
          "count",
          "host",
          "endUse",
          "extras",
          "outcome",
          "eccn",
          "policy",
          "missing",
          "wouldChange",
          "source");

  /// What the line expects of its rule.
  enum Applies {
    YES,
    NO,
    UNKNOWN,
    ABSENT
  }

  GoldenRow {
    cells = Map.copyOf(cells);
    if (!cells.keySet().equals(Set.copyOf(COLUMNS))) {
      throw new IllegalArgumentException("the columns are " + COLUMNS + ", got " + cells.keySet());
    }
    if (require(cells, "source").isBlank() || require(cells, "outcome").isBlank()) {
      throw new IllegalArgumentException(
          require(cells, "case") + " lacks its source or its outcome");
    }
  }

  private static String require(Map<String, String> cells, String column) {
    return Objects.requireNonNull(cells.get(column), column);
  }

  String cell(String column) {
    return require(cells, column);
  }

  String name() {
    return cell("case");
  }

  String rule() {
    return cell("rule");
  }

  LocalDate day() {
    return LocalDate.parse(cell("day"));
  }

  Applies applies() {
    return Applies.valueOf(cell("applies").toUpperCase(Locale.ROOT));
  }

  GoldenItem item() {
    return new GoldenItem(cell("item"));
  }

  GoldenExtras extras() {
    return new GoldenExtras(this);
  }

  /// Values of a cell that are separated by bars; none where it is empty or a dash.
  List<String> list(String column) {
    String cell = cell(column);
    return cell.isEmpty() || cell.equals("-") ? List.of() : List.of(cell.split("\\|", -1));
  }

  boolean isLease() {
    return kind() == TransactionKind.LEASE;
  }

  private TransactionKind kind() {
    return TransactionKind.valueOf(cell("kind"));
  }

  static @Nullable CountryCode country(String written) {
    return written.isEmpty() ? null : CountryCode.of(written);
  }

  Transaction transaction() {
    GoldenExtras extras = extras();
    List<PartyInRole> parties = new ArrayList<>(List.of(exporter(extras), buyer(extras)));
    parties.addAll(extras.parties());
    return new Transaction(
        name(),
        kind(),
        cell("act").isEmpty() ? null : Act.valueOf(cell("act")),
        day(),
        country(cell("origin")),
        country(cell("destination")),
        extras.has("dealTenant") ? "the deal" : null,
        parties,
        isLease() || cell("item").isEmpty() ? List.of() : List.of(item().item(count(), host())),
        extras.route(),
        List.of(),
        isLease() ? lease(extras) : null,
        extras.data(),
        null,
        extras.authorizations(),
        new Statements(
            null, endUse(), null, null, null, null, extras.has("usperson") ? Boolean.TRUE : null),
        extras.claims(),
        List.of());
  }

  Deal deal() {
    return extras().deal();
  }

  @Nullable Long count() {
    return cell("count").isEmpty() ? null : Long.valueOf(cell("count"));
  }

  private @Nullable String host() {
    return cell("host").isEmpty() ? null : cell("host");
  }

  private @Nullable EndUseKind endUse() {
    for (EndUseKind known : EndUseKind.values()) {
      if (known.key().equals(cell("endUse"))) {
        return known;
      }
    }
    if (!cell("endUse").isEmpty()) {
      throw new IllegalArgumentException(name() + ": no end use '" + cell("endUse") + "'");
    }
    return null;
  }

  /// Who exports; of a lease, who runs the machines. Without a country it is of where the goods start or stand.
  private PartyInRole exporter(GoldenExtras extras) {
    String[] written = cell("exporter").split("/", -1);
    String place = isLease() ? cell("destination") : cell("origin");
    String country = written.length > 1 ? written[1] : extras.value("operator", place);
    return party(
        isLease() ? PartyRole.OPERATOR : PartyRole.EXPORTER,
        Map.of("name", List.of(written[0]), "country", List.of(country)),
        null,
        owners(extras.value("exporterOwners", "")));
  }

  private PartyInRole buyer(GoldenExtras extras) {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put("name", List.of(cell("buyer")));
    properties.put("country", list("buyerCountry"));
    extras.find("sector").ifPresent(sector -> properties.put("sector", List.of(sector)));
    extras.find("address").ifPresent(address -> properties.put("address", List.of(address)));
    extras.find("founded").ifPresent(day -> properties.put("incorporationDate", List.of(day)));
    return party(
        isLease() ? PartyRole.TENANT : PartyRole.ULTIMATE_CONSIGNEE,
        properties,
        country(cell("hq")),
        owners(cell("owners")));
  }

  static PartyInRole party(
      PartyRole role,
      Map<String, List<String>> properties,
      @Nullable CountryCode headquarters,
      @Nullable List<Owner> owners) {
    return new PartyInRole(
        role, new Party("Company", properties), headquarters, owners, FactStatus.DECLARED, null);
  }

  private Lease lease(GoldenExtras extras) {
    return new Lease(
        count(),
        host() == null ? null : count(),
        cell("item").isEmpty() ? null : cell("item"),
        day(),
        null,
        null,
        new Lease.Site(country(cell("destination")), null, null, null),
        extras.remoteUsers(),
        Lease.Purpose.TRAINING,
        List.of());
  }

  /// Owners as `Name/CC/share/STATUS`, several behind bars, `>` before the owner of an owner. `none` says nobody, an
  /// empty cell leaves it open, `?` stands for a share that is not known. Nobody stands above the last one of a chain.
  static @Nullable List<Owner> owners(String written) {
    if (written.isEmpty()) {
      return null;
    }
    return written.equals("none")
        ? List.of()
        : GoldenExtras.split(written, '|').stream().map(GoldenOwner::chain).toList();
  }
}
