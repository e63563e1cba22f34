package org.sillage.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Claim;
import org.sillage.model.finding.Standing;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Act;
import org.sillage.model.transaction.Authorization;
import org.sillage.model.transaction.DataMove;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;

/// Writes the facts of a matter that do not hang on one good: the act, places, end use and authorizations.
final class MatterFacts {
  private static final Pointer PARTIES = Pointer.of("/parties");

  private final GoodFacts.Groups groups;
  private final UnaryOperator<String> nameKey;
  private final LocalDate lawDate;

  MatterFacts(GoodFacts.Groups groups, UnaryOperator<String> nameKey, LocalDate lawDate) {
    this.groups = groups;
    this.nameKey = nameKey;
    this.lawDate = lawDate;
  }

  void write(Matter matter, Sheet sheet) {
    Transaction transaction = matter.transaction();
    TransactionKind kind = transaction.kind();
    boolean moves = kind.movesGoods() || (kind == TransactionKind.LEASE && matter.leaseAsExport());
    sheet.put(Fact.KIND, Value.Word.of(kind.name()));
    sheet.put(Fact.ACT, act(matter));
    sheet.put(Fact.MOVES_ITEM, Value.Flag.of(moves));
    sheet.put(Fact.IS_LEASE, Value.Flag.of(kind == TransactionKind.LEASE));
    DataMove data = transaction.data();
    sheet.put(
        Fact.MOVES_MODEL,
        Value.Flag.of(
            kind == TransactionKind.MODEL_TRANSFER
                || (data != null && data.content() == DataMove.Content.WEIGHTS)));
    sheet.put(
        Fact.MOVES_DATA,
        Value.Flag.of(
            kind == TransactionKind.DATA_TRANSFER || kind == TransactionKind.MODEL_TRANSFER));
    sheet.put(
        Fact.DATA_CARRIED,
        Value.Flag.of(data != null && data.medium() == DataMove.Medium.PHYSICAL));
    places(matter, sheet);
    sheet.put(Fact.EXPORTER, exporter(matter));
    sheet.put(
        Fact.EXPORTER_MAKES_CHIPS,
        Value.Flag.of(
            transaction.parties().stream()
                .filter(party ->
                    party.role() == PartyRole.EXPORTER || party.role() == PartyRole.SUPPLIER)
                .flatMap(party -> party.party().values("sector").stream())
                .map(sector -> sector.toLowerCase(Locale.ROOT))
                .anyMatch(sector ->
                    sector.contains("foundry")
                        || sector.contains("fonderie")
                        || sector.contains("osat")
                        || sector.contains("packaging")
                        || sector.contains("encapsulation"))));
    EndUseKind endUse = matter.endUse();
    sheet.put(
        Fact.END_USE,
        endUse == null || endUse == EndUseKind.UNKNOWN
            ? Value.Word.unknown(
                new Ask(
                    Claim.END_USE_KIND,
                    Text.of(
                        "the end use: commercial, data-center, supercomputer, military,"
                            + " advanced-fab or research",
                        "l'usage final : commercial, centre de données, supercalculateur,"
                            + " militaire, fonderie avancée ou recherche")))
            : Value.Word.of(endUse.key()));
    sheet.put(Fact.US_PERSON_INVOLVED, Value.Flag.of(usPerson(matter)));
    claims(matter, sheet);
    authorizations(transaction, sheet);
    new PartyFacts(groups).write(matter, sheet);
  }

  private static Value.Word act(Matter matter) {
    Transaction transaction = matter.transaction();
    Act act = transaction.actOrDerived();
    if (matter.leaseAsExport() && transaction.kind() == TransactionKind.LEASE) {
      act = Act.of(TransactionKind.SALE, transaction.origin(), matter.destination());
      return Value.Word.of(act == null ? Act.IN_COUNTRY_TRANSFER.name() : act.name());
    }
    return act == null
        ? Value.Word.unknown(
            new Ask(
                Pointer.of("/act"),
                Text.of(
                    "whether this is an export, a reexport or a transfer within one country",
                    "s'il s'agit d'une exportation, d'une réexportation ou d'un transfert"
                        + " intérieur")))
        : Value.Word.of(act.name());
  }

  private void places(Matter matter, Sheet sheet) {
    Transaction transaction = matter.transaction();
    Ask askOrigin =
        new Ask(
            Pointer.of("/origin"),
            Text.of("the country the item leaves", "le pays que quitte le bien"));
    CountryCode origin = transaction.origin();
    sheet.put(
        Fact.ORIGIN,
        origin == null ? Value.Word.unknown(askOrigin) : Value.Word.of(origin.value()));
    sheet.put(
        Fact.ORIGIN_GROUPS,
        origin == null ? Value.Roster.unknown(askOrigin) : Value.Roster.of(groups.of(origin)));
    Ask askDestination =
        new Ask(
            Claim.DESTINATION,
            Text.of("the country the item ends up in", "le pays où le bien aboutit"));
    CountryCode destination = matter.destination();
    sheet.put(
        Fact.DESTINATION,
        destination == null
            ? Value.Word.unknown(askDestination)
            : Value.Word.of(
                destination.equals(CountryCode.HK) ? CountryCode.CN.value() : destination.value()));
    sheet.put(
        Fact.DESTINATION_GROUPS,
        destination == null
            ? Value.Roster.unknown(askDestination)
            : Value.Roster.of(groups.of(destination)));
    Set<String> route = new TreeSet<>();
    transaction.route().forEach(leg -> route.add(leg.place().country().value()));
    Stream.of(origin, destination)
        .filter(Objects::nonNull)
        .map(CountryCode::value)
        .forEach(route::add);
    sheet.put(Fact.ROUTE, Value.Roster.of(route));
    Set<String> start = new TreeSet<>();
    transaction.route().stream()
        .filter(leg -> leg.role() == Leg.Role.ORIGIN)
        .forEach(leg -> start.add(leg.place().country().value()));
    sheet.put(Fact.ROUTE_START, Value.Roster.of(start));
    sheet.put(Fact.LAW_YEAR, Value.Numeric.of(lawDate.getYear()));
  }

  /// Only those whose taking part stands in this reading: a letter binds its addressee, not who is said to be it.
  private Value.Roster exporter(Matter matter) {
    Set<String> names = new TreeSet<>();
    Set<Pointer> taking =
        matter.standings().stream().map(Standing::pointer).collect(Collectors.toSet());
    List<PartyInRole> parties = matter.transaction().parties();
    for (int index = 0; index < parties.size(); index++) {
      PartyInRole party = parties.get(index);
      boolean exports = party.role() == PartyRole.EXPORTER || party.role() == PartyRole.SUPPLIER;
      if (exports && taking.contains(PARTIES.to(index))) {
        party.party().names().forEach(name -> names.add(nameKey.apply(name)));
      }
    }
    return names.isEmpty()
        ? Value.Roster.unknown(
            new Ask(
                PARTIES,
                Text.of(
                    "who exports (exporter or supplier)",
                    "qui exporte (exportateur ou fournisseur)")))
        : Value.Roster.of(names);
  }

  /// A rule for US persons binds those who know that they are: where nobody says so and no party that serves or sells
  /// is of the United States, none is taken to be involved.
  private static boolean usPerson(Matter matter) {
    Boolean declared = matter.transaction().statements().usPersonInvolved();
    if (declared != null) {
      return declared;
    }
    return matter.standings().stream()
        .filter(party ->
            party.role() == PartyRole.OPERATOR
                || party.role() == PartyRole.SUPPLIER
                || party.role() == PartyRole.EXPORTER
                || party.role() == PartyRole.RESELLER)
        .anyMatch(party -> party.countries().contains(CountryCode.US));
  }

  private void claims(Matter matter, Sheet sheet) {
    boolean violation = matter.violation();
    boolean known = false;
    for (Claim claim : matter.transaction().claims()) {
      boolean knownToExporter =
          claim.knownToExporter() != null && !claim.knownToExporter().isAfter(lawDate);
      violation |=
          claim.about().equals(Claim.VIOLATION) && claim.status().establishes() && knownToExporter;
      known |= claim.status().isConditional() && knownToExporter;
    }
    sheet.put(Fact.KNOWN_VIOLATION, Value.Flag.of(violation));
    sheet.put(Fact.KNOWN_CLAIM, Value.Flag.of(known));
  }

  private void authorizations(Transaction transaction, Sheet sheet) {
    List<Authorization> claimed = transaction.authorizations();
    sheet.put(
        Fact.OWN_LETTER,
        Value.Flag.of(
            claimed.stream()
                .anyMatch(claim -> claim.kind() == Authorization.Kind.IS_INFORMED_LETTER)));
    sheet.put(
        Fact.CERTIFICATIONS,
        Value.Numeric.of(
            claimed.stream()
                .flatMap(claim -> claim.certifications().stream())
                .map(Certifications::paragraph)
                .filter(Objects::nonNull)
                .distinct()
                .count()));
    sheet.put(
        Fact.LAB_NAMED, Value.Flag.of(claimed.stream().anyMatch(claim -> claim.lab() != null)));
    sheet.put(Fact.WRITTEN_NOTICE, notice(claimed));
    sheet.put(
        Fact.OTHER_CONDITIONS_MET,
        Value.Flag.unknown(
            new Ask(
                Pointer.of("/authorizations"),
                Text.of(
                    "that the further conditions of the exception are met",
                    "que les autres conditions de l'exception sont remplies"))));
  }

  /// The notice of License Exception NAC goes in 25 calendar days before, 15 CFR 740.8(c).
  private Value.Flag notice(List<Authorization> claimed) {
    for (int index = 0; index < claimed.size(); index++) {
      Authorization claim = claimed.get(index);
      if (claim.kind() == Authorization.Kind.NAC) {
        LocalDate from = claim.validFrom();
        if (claim.number() == null || from == null) {
          return Value.Flag.unknown(
              new Ask(
                  Pointer.of("/authorizations/" + index)
                      .to(claim.number() == null ? "number" : "validFrom"),
                  Text.of(
                      "the number of the NAC notice and the day it may be used from",
                      "le numéro de la notification NAC et le jour à partir duquel elle vaut")));
        }
        return Value.Flag.of(!from.isAfter(lawDate));
      }
    }
    return Value.Flag.YES;
  }

  /// The nine certifications of Supplement 2 to Part 748 para. (dd)(1), however they are written.
  static final class Certifications {
    private static final List<String> NINE =
        List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

    private Certifications() {}

    /// The paragraph, `i` to `ix`, or nothing where it is none of them.
    static @Nullable String paragraph(String written) {
      String last = written.replaceAll(".*\\(([ivx]+)\\)\\s*$", "$1").strip();
      return NINE.contains(last) ? last : null;
    }
  }
}
