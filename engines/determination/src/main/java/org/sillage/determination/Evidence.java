package org.sillage.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sillage.model.party.PartyRole;
import org.sillage.model.text.Pointer;
import org.sillage.model.transaction.Transaction;

/// Where in a transaction a fact was read from.
final class Evidence {
  private final Transaction transaction;

  Evidence(Transaction transaction) {
    this.transaction = transaction;
  }

  /// The places that facts, by slot, were read from, in order and without repetition.
  List<Pointer> of(Set<Integer> slots, Good good) {
    Set<Pointer> pointers = new TreeSet<>();
    for (int slot : slots) {
      Fact.at(slot).ifPresent(fact -> pointers.addAll(of(fact, good)));
    }
    return List.copyOf(pointers);
  }

  private List<Pointer> of(Fact fact, Good good) {
    return switch (fact) {
      case KIND, MOVES_ITEM, IS_LEASE -> List.of(Pointer.of("/kind"));
      case ACT -> List.of(Pointer.of("/act"));
      case ORIGIN, ORIGIN_GROUPS -> List.of(Pointer.of("/origin"));
      case DESTINATION, DESTINATION_GROUPS -> List.of(Pointer.of("/destination"));
      case ROUTE, ROUTE_START -> List.of(Pointer.of("/route"));
      case LAW_YEAR -> List.of(Pointer.of("/date"));
      case END_USE -> List.of(Pointer.of("/statements/endUseKind"));
      case US_PERSON_INVOLVED -> List.of(Pointer.of("/statements/usPersonInvolved"));
      case MOVES_MODEL, MOVES_DATA, DATA_CARRIED -> List.of(Pointer.of("/data"));
      case EXPORTER, EXPORTER_MAKES_CHIPS -> parties(PartyRole.EXPORTER, PartyRole.SUPPLIER);
      case RECIPIENT_HEADQUARTERS,
          RECIPIENT_LISTS,
          RECIPIENT_FOOTNOTES,
          AFFILIATE_SHARE,
          MEU_AFFILIATE_SHARE,
          SDN_AFFILIATE_SHARE,
          LISTED_OWNER,
          NEW_BUYER,
          ALL_RECIPIENTS_HEADQUARTERED_IN ->
          parties(
              PartyRole.PURCHASER,
              PartyRole.INTERMEDIATE_CONSIGNEE,
              PartyRole.ULTIMATE_CONSIGNEE,
              PartyRole.END_USER);
      case END_USER_HEADQUARTERS, APPROVED_UNDER_SUPPLEMENT_8 ->
          parties(PartyRole.ULTIMATE_CONSIGNEE, PartyRole.END_USER);
      case FORWARDER_IS_FINAL -> parties(PartyRole.ULTIMATE_CONSIGNEE);
      case END_USER_NAMED -> List.of(Pointer.of("/parties"));
      case TENANT_HEADQUARTERS -> parties(PartyRole.TENANT);
      case DEAL_TENANT_HEADQUARTERS -> List.of(Pointer.of("/dealId"));
      case PARTY_LISTS, OTHER_PARTY_LISTS -> List.of(Pointer.of("/parties"));
      case THIRD_COUNTRY_PAYER -> payers();
      case KNOWN_VIOLATION, KNOWN_CLAIM -> List.of(Pointer.of("/claims"));
      case OWN_LETTER, CERTIFICATIONS, LAB_NAMED, WRITTEN_NOTICE, OTHER_CONDITIONS_MET ->
          List.of(Pointer.of("/authorizations"));
      case HAS_ITEM,
          CHIP,
          IS_COMPUTER,
          IS_MEMORY,
          DECLARED_ECCN,
          TPP,
          PERFORMANCE_DENSITY,
          TERA_OPS,
          IO_RATE,
          MEMORY_BANDWIDTH,
          INTERCONNECT,
          MEMORY_BANDWIDTH_DENSITY,
          DATA_CENTER_MARKETED,
          DESIGNER,
          US_DIRECT_PRODUCT,
          MADE_IN,
          US_CONTENT,
          TRANSISTORS,
          HAS_HBM,
          FIGURES_KNOWN ->
          good.isItem() ? List.of(good.pointer()) : List.of();
    };
  }

  private List<Pointer> parties(PartyRole... roles) {
    List<Pointer> pointers = new ArrayList<>();
    for (int index = 0; index < transaction.parties().size(); index++) {
      if (List.of(roles).contains(transaction.parties().get(index).role())) {
        pointers.add(Pointer.of("/parties/" + index));
      }
    }
    return pointers;
  }

  private List<Pointer> payers() {
    List<Pointer> pointers = new ArrayList<>(parties(PartyRole.PAYER));
    for (int index = 0; index < transaction.payments().size(); index++) {
      if (transaction.payments().get(index).payer() != null) {
        pointers.add(Pointer.of("/payments/" + index + "/payer"));
      }
    }
    return pointers;
  }
}
