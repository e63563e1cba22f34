package org.sillage.formats.report;

import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.RuleState;
import org.sillage.model.law.Step;
import org.sillage.model.party.PartyRole;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Act;
import org.sillage.model.transaction.Authorization;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Leg;
import org.sillage.model.transaction.TransactionKind;

/// What the codes of the vocabulary are called, in the words of the regulations and of the French practice.
final class Words {
  private Words() {}

  static Text of(Outcome outcome) {
    return switch (outcome) {
      case CLEAR -> Text.of("may go ahead", "peut se faire");
      case RED_FLAGS -> Text.of("review before release", "à examiner avant libération");
      case NEEDS_FACTS -> Text.of("facts are missing", "il manque des faits");
      case UNCERTAIN_RULE ->
          Text.of("hangs on an unconfirmed rule", "dépend d'une règle non confirmée");
      case LICENSE_REQUIRED -> Text.of("license required", "licence requise");
      case PROHIBITED -> Text.of("prohibited", "interdit");
    };
  }

  static Text of(Severity severity) {
    return switch (severity) {
      case INFO -> Text.of("for the record", "pour mémoire");
      case NOTICE -> Text.of("worth knowing", "à savoir");
      case WARNING -> Text.of("to review", "à examiner");
      case STOP -> Text.of("do not release", "ne pas libérer");
    };
  }

  static Text of(RuleState state) {
    return switch (state) {
      case IN_FORCE -> Text.of("in force", "en vigueur");
      case STAYED -> Text.of("stayed", "suspendue");
      case ANNOUNCED_NOT_ENFORCED -> Text.of("announced, not enforced", "annoncée, non appliquée");
      case IS_INFORMED -> Text.of("is-informed letter", "lettre is informed");
      case PROPOSED -> Text.of("proposed", "proposée");
      case RESCINDED -> Text.of("rescinded", "abrogée");
      case UNCONFIRMED -> Text.of("unconfirmed", "non confirmée");
    };
  }

  static Text of(FactStatus status) {
    return switch (status) {
      case DECLARED -> Text.of("declared", "déclaré");
      case REPORTED -> Text.of("reported", "rapporté");
      case ALLEGED -> Text.of("alleged", "allégué");
      case CHARGED -> Text.of("charged", "objet de poursuites");
      case CONVICTED -> Text.of("found by a court", "jugé");
      case OFFICIAL -> Text.of("official", "officiel");
      case DENIED -> Text.of("denied", "démenti");
    };
  }

  static Text of(PartyRole role) {
    return switch (role) {
      case EXPORTER -> Text.of("exporter", "exportateur");
      case SUPPLIER -> Text.of("supplier", "fournisseur");
      case PURCHASER -> Text.of("purchaser", "acheteur");
      case INTERMEDIATE_CONSIGNEE ->
          Text.of("intermediate consignee", "destinataire intermédiaire");
      case ULTIMATE_CONSIGNEE -> Text.of("ultimate consignee", "destinataire final");
      case END_USER -> Text.of("end user", "utilisateur final");
      case FORWARDING_AGENT -> Text.of("forwarding agent", "transitaire");
      case PAYER -> Text.of("payer", "payeur");
      case PAYEE -> Text.of("payee", "bénéficiaire du paiement");
      case BANK -> Text.of("bank", "banque");
      case TENANT -> Text.of("tenant", "locataire");
      case OPERATOR -> Text.of("operator", "exploitant");
      case RESELLER -> Text.of("reseller", "revendeur");
      case NOTIFY_PARTY -> Text.of("notify party", "partie à notifier");
    };
  }

  static Text of(TransactionKind kind) {
    return switch (kind) {
      case SALE -> Text.of("sale", "vente");
      case SHIPMENT -> Text.of("shipment", "expédition");
      case PAYMENT -> Text.of("payment", "paiement");
      case LEASE -> Text.of("lease of compute", "location de puissance de calcul");
      case DATA_TRANSFER -> Text.of("data transfer", "transfert de données");
      case MODEL_TRANSFER -> Text.of("model transfer", "transfert de modèle");
      case LISTING -> Text.of("offer", "offre");
    };
  }

  static Text of(Act act) {
    return switch (act) {
      case EXPORT -> Text.of("export", "exportation");
      case REEXPORT -> Text.of("reexport", "réexportation");
      case IN_COUNTRY_TRANSFER -> Text.of("in-country transfer", "transfert intérieur");
      case SERVICE -> Text.of("service", "prestation de services");
    };
  }

  static Text of(Leg.Role role) {
    return switch (role) {
      case ORIGIN -> Text.of("origin", "origine");
      case TRANSIT -> Text.of("transit", "transit");
      case WAREHOUSE -> Text.of("warehouse", "entrepôt");
      case DESTINATION -> Text.of("destination", "destination");
    };
  }

  static Text of(Authorization.Kind kind) {
    return switch (kind) {
      case LICENSE -> Text.of("license", "licence d'exportation");
      case NAC -> Text.of("license exception NAC", "exception de licence NAC");
      case ACA -> Text.of("license exception ACA", "exception de licence ACA");
      case VALIDATED_END_USER -> Text.of("validated end user", "utilisateur final agréé (VEU)");
      case IS_INFORMED_LETTER -> Text.of("is-informed letter", "lettre is informed");
      case GENERAL_LICENSE -> Text.of("general license", "licence générale");
    };
  }

  static Text of(EndUseKind kind) {
    return switch (kind) {
      case COMMERCIAL -> Text.of("commercial", "commercial");
      case DATA_CENTER -> Text.of("data center", "centre de données");
      case SUPERCOMPUTER -> Text.of("supercomputer", "supercalculateur");
      case MILITARY -> Text.of("military", "militaire");
      case ADVANCED_FAB -> Text.of("advanced chip making", "fabrication de puces de pointe");
      case RESEARCH -> Text.of("research", "recherche");
      case UNKNOWN -> Label.UNKNOWN.words();
    };
  }

  /// Whether a rule applies; one of which any state of the day does not decide only would.
  static Text applies(Step step) {
    return switch (step.applies()) {
      case TRUE ->
          step.states().stream().allMatch(RuleState::decides)
              ? Label.DOES_APPLY.words()
              : Label.WOULD_APPLY.words();
      case FALSE -> Label.DOES_NOT_APPLY.words();
      case UNKNOWN -> Label.MAY_APPLY.words();
    };
  }

  /// Whether something is so.
  static Text yesNo(Truth truth) {
    return switch (truth) {
      case TRUE -> Label.YES.words();
      case FALSE -> Label.NO.words();
      case UNKNOWN -> Label.UNDETERMINED.words();
    };
  }
}
