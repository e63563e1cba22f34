package org.sillage.formats.report;

import org.sillage.model.text.Language;
import org.sillage.model.text.Text;

/// Headings and the short words between the facts, in the terms of the trade.
enum Label {
  // The frame.
  NOT_ADVICE(
      "A tool for the work of compliance, not legal advice.",
      "Un outil pour le travail de conformité, pas un avis juridique."),
  SILLAGE(
      "Sillage: assessment under export controls",
      "Sillage : examen au regard du contrôle des exportations"),
  LAW_OF("law of", "droit du"),
  LAW_DATE("Law date", "Droit applicable au"),
  KNOWN_AT("Known up to", "Connu jusqu'au"),
  ENGINE("Engine", "Moteur"),
  KNOWLEDGE("Knowledge", "Connaissances"),
  KNOWLEDGE_DIGEST("Knowledge, SHA-256", "Connaissances, SHA-256"),
  HISTORY("History", "Historique"),
  HISTORY_DIGEST("History, SHA-256", "Historique, SHA-256"),
  PAPERS("papers", "pièces"),
  ASSUMED("Assumed for this answer", "Supposé pour cette réponse"),
  OVERVIEW("Answers", "Réponses"),
  CASE("As told in public", "Ce qui est dit publiquement"),
  SOURCES("Sources", "Sources"),
  TRANSACTION("Transaction", "Transaction"),
  OUTCOME("Outcome", "Réponse"),

  // Why, and what could change.
  WHY("Why", "Pourquoi"),
  OPTIONS("Authorizations and license exceptions", "Autorisations et exceptions de licence"),
  AUTHORIZATION("Authorization", "Autorisation"),
  STANDING("Standing", "Situation"),
  COVERED("covers it", "couvre l'opération"),
  AVAILABLE("could be had", "peut être invoquée"),
  PERHAPS("may be open, facts missing", "peut-être ouverte, des faits manquent"),
  REFUSED("claimed, not open", "invoquée, non ouverte"),
  MISSING("What is missing", "Ce qui manque"),
  TELL("Tell", "À indiquer"),
  DECIDES("It would decide", "Cela déciderait"),
  DECIDES_SAME("the same", "même règle"),
  WHERE("Where it goes", "Emplacement"),
  WOULD_CHANGE("What would change the answer", "Ce qui changerait la réponse"),
  CONDITION("Condition", "Condition"),
  ANSWER_THEN("Answer then", "Réponse alors"),
  REVIEW_POLICY("Review policy", "Politique d'examen"),

  // What was found.
  FINDINGS("Findings", "Constats"),
  WEIGHT("Weight", "Poids"),
  FINDING("Finding", "Constat"),
  SAID_NOT_ESTABLISHED("said, not established", "dit, non établi"),
  RESTS_ON("Rests on", "Repose sur"),
  PARTIES("Parties", "Parties"),
  ROLE("Role", "Rôle"),
  NAME("Name", "Nom"),
  HEADQUARTERS("Headquarters", "Siège"),
  ULTIMATE_PARENT("Ultimate parent", "Société mère ultime"),
  ON_LISTS("On lists", "Listes"),
  NO_LIST("no match on the lists", "aucune correspondance dans les listes"),
  SAME_PARTY("nothing speaks against its being the same", "rien ne contredit l'identité"),
  OTHER_PARTY(
      "perhaps another party, as the country differs",
      "peut-être une autre partie, le pays diffère"),
  SCORE("score", "score"),
  FOOTNOTE("footnote", "note"),
  LISTED_SINCE("listed since", "listée depuis le"),
  LISTED_SHARE("Held by listed parties", "Détenu par des parties listées"),
  BY_CASCADE("50 % rule", "règle des 50 %"),
  BY_CHAINS("along the chains", "au fil des chaînes"),
  BETWEEN("between", "entre"),
  AND("and", "et"),
  NOT_KNOWN("not known", "non connu"),
  PARENT_NOT_KNOWN("not known", "non connue"),

  // The rules.
  STEPS("Rules walked", "Règles parcourues"),
  RULE("Rule", "Règle"),
  STATE("State", "État"),
  APPLIES("Applies", "S'applique"),
  MET("Conditions met with (value)", "Conditions rencontrées (valeur)"),
  MARGIN("Margin", "Marge"),
  DENSITY("performance density", "densité de performance"),
  ONE_DOES_NOT_APPLY("rule looked at does not apply.", "règle examinée ne s'applique pas."),
  MANY_DO_NOT_APPLY("rules looked at do not apply.", "règles examinées ne s'appliquent pas."),
  LICENSE_REQUIRED("License required", "Licence requise"),
  YES("yes", "oui"),
  NO("no", "non"),
  UNKNOWN("unknown", "inconnu"),
  NONE("none", "aucun"),
  TRUE("true", "vrai"),
  FALSE("false", "faux"),
  DOES_APPLY("applies", "s'applique"),
  DOES_NOT_APPLY("no", "non"),
  MAY_APPLY("unknown", "inconnu"),
  WOULD_APPLY("would apply", "s'appliquerait"),
  UNDETERMINED("undetermined", "indéterminé"),

  // The transaction as it was given.
  DEAL("The transaction as given", "La transaction telle que déclarée"),
  KIND("Kind", "Nature"),
  ACT("Act", "Acte"),
  DATE("Date", "Date"),
  ORIGIN("Origin", "Origine"),
  DESTINATION("Destination declared", "Destination déclarée"),
  DEAL_ID("Deal", "Affaire"),
  ITEMS("Goods", "Biens"),
  ITEM("Item", "Bien"),
  COUNT("Count", "Nombre"),
  HOST("Built into", "Intégré dans"),
  UNIT_PRICE("Unit price", "Prix unitaire"),
  TOTAL_VALUE("Total value", "Valeur totale"),
  ECCN_DECLARED("ECCN declared", "ECCN déclaré"),
  MADE_IN("Made in", "Fabriqué en"),
  ROUTE("Route", "Itinéraire"),
  STOP("Stop", "Étape"),
  PLACE("Place", "Lieu"),
  HANDLER("Handled by", "Pris en charge par"),
  PAYMENTS("Payments", "Paiements"),
  PAYER("Payer", "Payeur"),
  PAYEE("Payee", "Bénéficiaire"),
  VIA("Through", "Par l'intermédiaire de"),
  AMOUNT("Amount", "Montant"),
  METHOD("Method", "Moyen"),
  LEASE("Lease", "Location"),
  CHIP("Chip", "Puce"),
  GPUS("GPUs", "GPU"),
  SERVERS("Servers", "Serveurs"),
  GPU_HOURS("GPU hours", "Heures de GPU"),
  START("Start", "Début"),
  END("End", "Fin"),
  SITE("Site", "Site"),
  SITE_OPERATOR("Site run by", "Site exploité par"),
  IT_POWER("IT power, kW", "Puissance informatique, kW"),
  REMOTE_USERS("Used remotely from", "Utilisé à distance depuis"),
  PURPOSE("Purpose", "Usage"),
  SUBLEASED_TO("Rented on to", "Sous-loué à"),
  DATA("Data or model", "Données ou modèle"),
  BYTES("Bytes", "Octets"),
  MEDIUM("By", "Voie"),
  CARRIERS("Carried by (people)", "Porté par (personnes)"),
  CONTENT("Content", "Contenu"),
  LISTING("Offer", "Offre"),
  MARKET("Market", "Place de marché"),
  ASK_PRICE("Price asked", "Prix demandé"),
  CLAIMED("Authorizations claimed", "Autorisations invoquées"),
  NUMBER("Number", "Numéro"),
  TO("To", "Pour"),
  QUANTITY("Quantity", "Quantité"),
  VALID_FROM("Valid from", "Valable du"),
  VALID_TO("Valid to", "Valable jusqu'au"),
  STATEMENTS("Statements of the parties", "Déclarations des parties"),
  END_USE("End use", "Utilisation finale"),
  END_USE_KIND("Kind of end use", "Nature de l'utilisation finale"),
  CLUSTER_TPP("TPP of the cluster", "TPP de la grappe"),
  END_USER("End user", "Utilisateur final"),
  RESALE("For resale", "Pour revente"),
  CERTIFICATE("End-use certificate", "Certificat d'utilisation finale"),
  US_PERSON("US person involved", "Personne américaine impliquée"),
  CLAIMS("What others say", "Ce que d'autres disent"),
  ABOUT("About", "À propos de"),
  SAID("Said", "Dit"),
  STATUS("Status", "Statut"),
  SOURCE("Source", "Source"),
  KNOWN_TO_EXPORTER("Known to the exporter", "Connu de l'exportateur");

  private final String en;
  private final String fr;

  Label(String en, String fr) {
    this.en = en;
    this.fr = fr;
  }

  Text words() {
    return Text.of(en, fr);
  }

  String in(Language language) {
    return language == Language.FR ? fr : en;
  }
}
