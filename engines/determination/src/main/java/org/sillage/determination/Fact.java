package org.sillage.determination;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words a rule may use: every fact that is read from a transaction and from what the engines found. Rules may
/// define further yes-or-no facts of their own. `docs/facts.md` is made from this list.
enum Fact {
  KIND(
      Type.WORD,
      "what is done: SALE, SHIPMENT, PAYMENT, LEASE, DATA_TRANSFER, MODEL_TRANSFER, LISTING"),
  ACT(Type.WORD, "EXPORT, REEXPORT, IN_COUNTRY_TRANSFER or SERVICE"),
  MOVES_ITEM(
      Type.FLAG,
      "an item changes place or hands, is paid for or offered; also a lease read as an export"),
  IS_LEASE(Type.FLAG, "compute is rented"),
  MOVES_MODEL(Type.FLAG, "model weights move"),
  MOVES_DATA(Type.FLAG, "data moves"),
  ORIGIN(Type.WORD, "country the item leaves; Hong Kong is HK"),
  ORIGIN_GROUPS(
      Type.ROSTER, "groups of the origin and its own code as treated (China for Hong Kong)"),
  DESTINATION(Type.WORD, "country the item ends up in, as treated (CN for Hong Kong)"),
  DESTINATION_GROUPS(Type.ROSTER, "groups of the destination and its own code as treated"),
  EXPORTER(
      Type.ROSTER,
      "names of the exporter and supplier; compared as names are, so 'NVIDIA Corporation' is"
          + " NVIDIA"),
  ROUTE(Type.ROSTER, "countries the route passes, origin and destination included"),
  ROUTE_START(Type.ROSTER, "countries in which the route starts"),
  LAW_YEAR(Type.NUMBER, "the year of the day whose law applies"),
  EXPORTER_MAKES_CHIPS(
      Type.FLAG, "by its declared sector the exporter or supplier is a foundry or packages chips"),
  END_USE(Type.WORD, "commercial, data-center, supercomputer, military, advanced-fab, research"),
  US_PERSON_INVOLVED(
      Type.FLAG,
      "a US person takes part: declared, or a party of the United States performs the service"),
  RECIPIENT_HEADQUARTERS(
      Type.ROSTER,
      "countries and groups where a purchaser, consignee or end user, or its ultimate parent, is"
          + " headquartered"),
  END_USER_HEADQUARTERS(Type.ROSTER, "the same for the ultimate consignee and end users alone"),
  TENANT_HEADQUARTERS(
      Type.ROSTER, "the same for tenants, those they rent on to, and countries of remote users"),
  DEAL_TENANT_HEADQUARTERS(Type.ROSTER, "the same for tenants in other papers of the deal"),
  RECIPIENT_LISTS(
      Type.ROSTER,
      "lists that name a purchaser, consignee or end user; of SDNs also each program, as"
          + " us-ofac-sdn:NPWMD"),
  RECIPIENT_FOOTNOTES(Type.ROSTER, "footnotes of such Entity List entries, as numbers"),
  PARTY_LISTS(Type.ROSTER, "lists that name any party"),
  OTHER_PARTY_LISTS(
      Type.ROSTER, "lists that name a party that is no purchaser, consignee or end user"),
  AFFILIATE_SHARE(
      Type.NUMBER,
      "the largest share listed parties hold in a foreign purchaser, consignee or end user not"
          + " itself listed"),
  MEU_AFFILIATE_SHARE(
      Type.NUMBER, "the same where only parties of the MEU List are among the listed owners"),
  SDN_AFFILIATE_SHARE(Type.NUMBER, "the same where only specially designated nationals are"),
  LISTED_OWNER(
      Type.FLAG, "a purchaser, consignee or end user has an established owner that is listed"),
  APPROVED_UNDER_SUPPLEMENT_8(
      Type.FLAG,
      "the ultimate consignee and every end user are entities of Supplement 8 to Part 740"),
  ALL_RECIPIENTS_HEADQUARTERED_IN(
      Type.ROSTER, "groups that hold every recipient's headquarters and ultimate parent"),
  FORWARDER_IS_FINAL(Type.FLAG, "the ultimate consignee is a freight forwarder"),
  END_USER_NAMED(Type.FLAG, "an end user is named as a party"),
  THIRD_COUNTRY_PAYER(
      Type.FLAG, "who pays is of another country than every purchaser, consignee and end user"),
  NEW_BUYER(Type.FLAG, "a purchaser or consignee was founded after 2022-10-06"),
  DATA_CARRIED(Type.FLAG, "data is carried by people rather than sent"),
  KNOWN_VIOLATION(
      Type.FLAG,
      "an official or convicted violation concerning the item, known to the exporter on the day"),
  KNOWN_CLAIM(Type.FLAG, "an unproven claim of diversion was known to the exporter on the day"),
  OWN_LETTER(Type.FLAG, "the exporter declares an is-informed letter of its own"),
  CERTIFICATIONS(
      Type.NUMBER,
      "how many of the nine certifications of Supplement 2 to Part 748 para. (dd)(1) are made"),
  LAB_NAMED(Type.FLAG, "an independent laboratory is named"),
  WRITTEN_NOTICE(
      Type.FLAG,
      "no NAC notice is claimed, or the one claimed has its number and its 25 days are over"),
  OTHER_CONDITIONS_MET(
      Type.FLAG, "conditions of an exception that no transaction can show; never known"),

  HAS_ITEM(Type.FLAG, "there is an item: a chip, computer or memory"),
  CHIP(Type.WORD, "the chip's name in the pack"),
  IS_COMPUTER(Type.FLAG, "the chips come in a server, rack, baseboard or other assembly"),
  IS_MEMORY(Type.FLAG, "a memory item sold as such"),
  DECLARED_ECCN(Type.WORD, "the classification the parties declare"),
  TPP(Type.NUMBER, "total processing performance"),
  PERFORMANCE_DENSITY(Type.NUMBER, "TPP per mm2 of applicable die area"),
  TERA_OPS(Type.NUMBER, "TOPS at the width that gives TPP, at least"),
  IO_RATE(
      Type.NUMBER,
      "aggregate two-way transfer rate over all inputs and outputs, GB/s, volatile memory"
          + " excepted"),
  MEMORY_BANDWIDTH(Type.NUMBER, "total DRAM bandwidth, GB/s"),
  INTERCONNECT(Type.NUMBER, "aggregate two-way chip-to-chip rate, GB/s"),
  MEMORY_BANDWIDTH_DENSITY(Type.NUMBER, "of a memory item, GB/s per mm2"),
  DATA_CENTER_MARKETED(Type.FLAG, "designed or marketed for data centers"),
  DESIGNER(Type.ROSTER, "country and groups of the designer's headquarters"),
  US_DIRECT_PRODUCT(
      Type.FLAG,
      "the direct product of US technology, software or tools: taken so where the designer is of"
          + " the United States, else not known"),
  MADE_IN(Type.WORD, "country of manufacture"),
  US_CONTENT(Type.NUMBER, "controlled US content by value, 0 to 1"),
  TRANSISTORS(Type.NUMBER, "transistors of the logic dies, in billions"),
  HAS_HBM(Type.FLAG, "holds high-bandwidth memory"),
  FIGURES_KNOWN(Type.FLAG, "the chip is of the pack or its TPP is given");

  private static final Fact[] IN_ORDER = values();

  private static final Map<String, Fact> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Fact::word, fact -> fact));

  private final Type type;
  private final String meaning;

  Fact(Type type, String meaning) {
    this.type = type;
    this.meaning = meaning;
  }

  /// The fact as rules write it.
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /// Its place on a [Sheet].
  @SuppressWarnings(
      "EnumOrdinal") // a sheet lives no longer than one assessment; nothing stores a slot
  int slot() {
    return ordinal();
  }

  Type type() {
    return type;
  }

  String meaning() {
    return meaning;
  }

  /// The fact at a place on a sheet, or nothing where a rule's own fact stands there.
  @SuppressWarnings("EnumOrdinal") // the other way of slot()
  static Optional<Fact> at(int slot) {
    return slot < IN_ORDER.length ? Optional.of(IN_ORDER[slot]) : Optional.empty();
  }

  static Optional<Fact> find(String word) {
    return Optional.ofNullable(BY_WORD.get(word));
  }

  /// What kind of value a fact has.
  enum Type {
    NUMBER,
    FLAG,
    WORD,
    ROSTER
  }
}
