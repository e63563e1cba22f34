package org.sillage.formats.report;

import org.sillage.model.text.Language;
import org.sillage.model.text.Text;

/// Headings and the short words between the facts, in the terms of the trade.
enum Label {
  // The frame.
  NOT_ADVICE("A tool for the work of compliance, not legal advice.", "Un outil pour le travail de conformité, pas un avis juridique."),
  SILLAGE("Sillage: assessment under export controls", "Sillage : examen au regard du contrôle des exportations"),
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
  SAME_PARTY("nothing speaks against the same party", "rien ne contredit l'identité"),
  OTHER_PARTY("perhaps another party: the country differs", "peut-être une autre partie : le pays diffère"),
  SCORE("score", "score"),
  LISTED_SINCE("listed since", "listée depuis le"),
  LISTED_SHARE("Held by listed parties", "Détenu par des parties listées"),
  BY_CASCADE("50 % rule", "règle des 50 %"),
  BY_CHAINS("along the chains", "au fil des chaînes"),
  BETWEEN("between", "entre"),
  AND("and", "et"),
  NOT_KNOWN("not known", "non connu"),

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
  MAY_APPLY("unknown", "inconnu");

  private final Text words;

  Label(String en, String fr) {
    this.words = Text.of(en, fr);
  }

  Text words() {
    return words;
  }

  String in(Language language) {
    return words.in(language);
  }
}
