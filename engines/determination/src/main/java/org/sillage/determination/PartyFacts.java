package org.sillage.determination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Match;
import org.sillage.model.finding.Standing;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Payment;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;

/// Writes the facts about parties: where they are headquartered, on which lists they are, who owns and pays.
final class PartyFacts {
  private static final String ENTITY_LIST = "us-bis-entity-list";
  private static final String MEU_LIST = "us-bis-meu-list";
  private static final String SDN = "us-ofac-sdn";
  private static final String SUPPLEMENT_8 = "us-ear-supp8";

  /// The first chip rule was released on 2022-10-07; buyers founded after it are what BIS and the cases speak of.
  private static final String FIRST_RULE = "2022-10-07";

  private final GoodFacts.Groups groups;

  PartyFacts(GoodFacts.Groups groups) {
    this.groups = groups;
  }

  void write(Matter matter, Sheet sheet) {
    Transaction transaction = matter.transaction();
    List<Standing> tenants = in(matter.standings(), PartyRole.TENANT);
    List<Standing> recipients = new ArrayList<>();
    matter.standings().stream()
        .filter(standing -> standing.role().isRecipient())
        .forEach(recipients::add);
    if (matter.leaseAsExport() && transaction.kind() == TransactionKind.LEASE) {
      recipients.addAll(tenants);
    }
    if (matter.forDealTenants()) {
      recipients.addAll(matter.dealTenants());
    }
    sheet.put(Fact.RECIPIENT_HEADQUARTERS, headquarters(recipients, true));
    sheet.put(
        Fact.END_USER_HEADQUARTERS,
        headquarters(
            recipients.stream()
                .filter(standing ->
                    standing.role() == PartyRole.ULTIMATE_CONSIGNEE
                        || standing.role() == PartyRole.END_USER
                        || standing.role() == PartyRole.TENANT)
                .toList(),
            true));
    sheet.put(Fact.ALL_RECIPIENTS_HEADQUARTERED_IN, commonGroups(recipients));
    sheet.put(Fact.TENANT_HEADQUARTERS, tenantHeadquarters(transaction, tenants));
    sheet.put(Fact.DEAL_TENANT_HEADQUARTERS, headquarters(matter.dealTenants(), false));
    sheet.put(Fact.RECIPIENT_LISTS, lists(recipients));
    sheet.put(Fact.RECIPIENT_FOOTNOTES, footnotes(recipients));
    sheet.put(Fact.PARTY_LISTS, lists(matter.standings()));
    sheet.put(
        Fact.OTHER_PARTY_LISTS,
        lists(
            matter.standings().stream()
                .filter(standing -> !standing.role().isRecipient())
                .toList()));
    sheet.put(Fact.AFFILIATE_SHARE, affiliateShare(recipients, ENTITY_LIST));
    sheet.put(Fact.MEU_AFFILIATE_SHARE, affiliateShare(recipients, MEU_LIST));
    sheet.put(Fact.SDN_AFFILIATE_SHARE, affiliateShare(recipients, SDN));
    sheet.put(
        Fact.LISTED_OWNER,
        Value.Flag.of(
            recipients.stream().anyMatch(standing -> !standing.listedOwners().isEmpty())));
    sheet.put(Fact.APPROVED_UNDER_SUPPLEMENT_8, Value.Flag.of(isApproved(recipients)));
    sheet.put(
        Fact.FORWARDER_IS_FINAL,
        Value.Flag.of(
            transaction.in(PartyRole.ULTIMATE_CONSIGNEE).anyMatch(PartyFacts::isForwarder)));
    sheet.put(
        Fact.END_USER_NAMED,
        Value.Flag.of(transaction.in(PartyRole.END_USER).findAny().isPresent()));
    sheet.put(Fact.THIRD_COUNTRY_PAYER, Value.Flag.of(thirdCountryPayer(matter, recipients)));
    sheet.put(
        Fact.NEW_BUYER,
        Value.Flag.of(
            transaction.parties().stream()
                .filter(party -> party.role().isRecipient())
                .flatMap(party -> party.party().values("incorporationDate").stream())
                .anyMatch(
                    founded -> founded.compareTo(FIRST_RULE) >= 0 && !founded.equals("2022"))));
  }

  private static List<Standing> in(List<Standing> standings, PartyRole role) {
    return standings.stream().filter(standing -> standing.role() == role).toList();
  }

  private Value.Roster headquarters(List<Standing> parties, boolean somebodyExpected) {
    Set<String> words = new TreeSet<>();
    List<Ask> asks = new ArrayList<>();
    boolean complete = true;
    for (Standing party : parties) {
      words.addAll(groups.of(party.headquarters()));
      if (!party.headquartersComplete()) {
        complete = false;
        party.missing().forEach(path -> asks.add(askHeadquarters(path, party.caption())));
      }
    }
    if (parties.isEmpty() && somebodyExpected) {
      return Value.Roster.unknown(
          new Ask(
              Pointer.of("/parties"),
              Text.of(
                  "who receives the goods: purchaser, consignee or end user",
                  "qui reçoit les biens : acheteur, destinataire ou utilisateur final")));
    }
    return Value.Roster.of(words, complete, asks);
  }

  private static Ask askHeadquarters(Pointer path, String caption) {
    return path.value().endsWith("/headquarters")
        ? new Ask(path, Text.of("where " + caption + " is headquartered", "où siège " + caption))
        : new Ask(
            path,
            Text.of(
                "who the ultimate parent of " + caption + " is and where it is headquartered",
                "qui est la société mère ultime (" + caption + ") et où elle siège"));
  }

  private Value.Roster tenantHeadquarters(Transaction transaction, List<Standing> tenants) {
    Value.Roster known = headquarters(tenants, transaction.kind() == TransactionKind.LEASE);
    if (transaction.lease() == null) {
      return known;
    }
    Set<String> words = new TreeSet<>(known.words());
    words.addAll(groups.of(transaction.lease().remoteUsers()));
    return Value.Roster.of(words, known.complete(), known.asks());
  }

  private Value.Roster commonGroups(List<Standing> recipients) {
    if (recipients.isEmpty()
        || recipients.stream().anyMatch(party -> !party.headquartersComplete())) {
      List<Ask> asks =
          recipients.stream()
              .flatMap(party ->
                  party.missing().stream().map(path -> askHeadquarters(path, party.caption())))
              .toList();
      return Value.Roster.of(Set.of(), false, asks);
    }
    Set<String> common = null;
    for (Standing party : recipients) {
      for (CountryCode country : party.headquarters()) {
        Set<String> here = groups.of(country);
        if (common == null) {
          common = new TreeSet<>(here);
        } else {
          common.retainAll(here);
        }
      }
    }
    return Value.Roster.of(common == null ? Set.of() : common);
  }

  private static Value.Roster lists(List<Standing> parties) {
    return fromMatches(parties, PartyFacts::listAndPrograms);
  }

  private static List<String> listAndPrograms(Match match) {
    if (!match.list().equals(SDN) || match.requirement() == null) {
      return List.of(match.list());
    }
    List<String> words = new ArrayList<>(List.of(SDN));
    java.util.regex.Pattern.compile("[A-Z][A-Z0-9-]+")
        .matcher(match.requirement())
        .results()
        .forEach(program -> words.add(SDN + ":" + program.group()));
    return words;
  }

  private static Value.Roster footnotes(List<Standing> parties) {
    return fromMatches(
        parties, match -> match.list().equals(ENTITY_LIST) ? match.footnotes() : List.of());
  }

  private static Value.Roster fromMatches(
      List<Standing> parties, java.util.function.Function<Match, List<String>> words) {
    Set<String> sure = new TreeSet<>();
    Set<String> doubtful = new TreeSet<>();
    List<Ask> asks = new ArrayList<>();
    for (Standing party : parties) {
      for (Match match : party.matches()) {
        if (match.same() == Truth.TRUE) {
          sure.addAll(words.apply(match));
        } else {
          doubtful.addAll(words.apply(match));
          asks.add(
              new Ask(
                  party.pointer(),
                  Text.of(
                      "whether "
                          + party.caption()
                          + " is the listed "
                          + match.caption()
                          + " ("
                          + match.citation()
                          + ")",
                      "si "
                          + party.caption()
                          + " est bien la partie listée "
                          + match.caption()
                          + " ("
                          + match.citation()
                          + ")")));
        }
      }
    }
    return new Value.Roster(sure, doubtful, true, asks);
  }

  /// Who the Affiliates rule reaches: foreign recipients that are not listed themselves. Where no listed owner is
  /// known the share is taken as none; the rule asks for the percentage once a listed owner is known.
  private static Value.Numeric affiliateShare(List<Standing> recipients, String list) {
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    List<Ask> asks = new ArrayList<>();
    for (Standing party : recipients) {
      boolean foreign = !party.countries().equals(List.of(CountryCode.US));
      if (!foreign || party.isOn(list) == Truth.TRUE || !list.equals(decidingList(party))) {
        continue;
      }
      low = low.max(party.listedShare().low());
      high = high.max(party.listedShare().high());
      for (Standing.ListedOwner owner : party.listedOwners()) {
        if (!owner.shareKnown()) {
          asks.add(
              new Ask(
                  owner.pointer().to("share"),
                  Text.of(
                      "the share " + owner.name() + " holds in " + party.caption(),
                      "la part que " + owner.name() + " détient dans " + party.caption())));
        }
      }
      if (asks.isEmpty() && party.listedShare().low().compareTo(party.listedShare().high()) < 0) {
        asks.add(
            new Ask(
                party.pointer().to("owners"),
                Text.of(
                    "all owners of " + party.caption() + " with their shares",
                    "tous les propriétaires de " + party.caption() + " et leurs parts")));
      }
    }
    return Value.Numeric.between(low, high, asks);
  }

  /// The list under whose terms the shares of a party's listed owners are reckoned: the one all of them are on, the
  /// Entity List where they are on several.
  private static @Nullable String decidingList(Standing party) {
    List<String> lists =
        party.listedOwners().stream().map(owner -> owner.match().list()).distinct().toList();
    if (lists.isEmpty()) {
      return null;
    }
    return lists.size() == 1 ? lists.getFirst() : ENTITY_LIST;
  }

  private static boolean isApproved(List<Standing> recipients) {
    List<Standing> last =
        recipients.stream()
            .filter(party ->
                party.role() == PartyRole.ULTIMATE_CONSIGNEE || party.role() == PartyRole.END_USER)
            .toList();
    return !last.isEmpty() && last.stream().allMatch(party -> party.isOrBelongsTo(SUPPLEMENT_8));
  }

  private static boolean isForwarder(PartyInRole party) {
    return java.util.stream.Stream.of("sector", "name", "description", "classification")
        .flatMap(property -> party.party().values(property).stream())
        .map(value -> value.toLowerCase(Locale.ROOT))
        .anyMatch(value ->
            value.contains("forward")
                || value.contains("logistic")
                || value.contains("transitaire")
                || value.contains("logistique"));
  }

  private static boolean thirdCountryPayer(Matter matter, List<Standing> recipients) {
    Set<CountryCode> expected = new TreeSet<>();
    recipients.forEach(party -> expected.addAll(party.countries()));
    if (expected.isEmpty()) {
      return false;
    }
    if (matter.destination() != null) {
      expected.add(matter.destination());
    }
    Set<CountryCode> payers = new TreeSet<>();
    in(matter.standings(), PartyRole.PAYER).forEach(payer -> payers.addAll(payer.countries()));
    matter.transaction().payments().stream()
        .map(Payment::payer)
        .filter(Objects::nonNull)
        .map(PartyFacts::countryOf)
        .filter(Objects::nonNull)
        .forEach(payers::add);
    payers.removeAll(expected);
    return !payers.isEmpty();
  }

  private static @Nullable CountryCode countryOf(Payment.Side side) {
    return side.country();
  }
}
