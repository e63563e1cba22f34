package org.sillage.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.RuleState;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;
import org.sillage.reference.Reference;
import org.sillage.reference.flag.FlagText;
import org.sillage.reference.rule.Effect;
import org.sillage.reference.rule.Rule;
import org.sillage.reference.rule.StatePeriod;

/// What a code stands for, with its source: rules, flags, and the program's own words.
final class Explanations {
  private static final Map<String, Text> WORDS = words();

  private Explanations() {}

  /// A rule by its id, or by its name alone where it is of the EAR.
  static Optional<Rule> findRule(Reference reference, String code) {
    return reference.rules().find(code).or(() -> reference.rules().find("us-ear/" + code));
  }

  /// The lines that explain a code; empty where nobody knows it.
  static List<String> explain(Reference reference, String code, Language language) {
    Optional<Rule> rule = findRule(reference, code);
    if (rule.isPresent()) {
      return rule(rule.get(), language);
    }
    FlagText flag = reference.flags().get(code);
    if (flag != null) {
      return flag(flag, language);
    }
    if (code.endsWith("/does-not-know")) {
      String id = code.substring(0, code.indexOf('/'));
      var jurisdiction = reference.rules().jurisdictions().get(id);
      if (jurisdiction != null && jurisdiction.doesNotKnow() != null) {
        return List.of(
            code,
            "  " + jurisdiction.title().in(language),
            "  " + jurisdiction.doesNotKnow().in(language));
      }
    }
    Text words = WORDS.get(code);
    if (words == null) {
      words = WORDS.get(code.toUpperCase(Locale.ROOT));
    }
    return words == null ? List.of() : List.of(code, "  " + words.in(language));
  }

  static List<String> flag(FlagText flag, Language language) {
    boolean french = language == Language.FR;
    List<String> lines = new ArrayList<>();
    lines.add(flag.id() + "  " + flag.title().in(language));
    lines.add("  " + flag.text().in(language));
    lines.add(
        (french ? "  Source : " : "  Source: ")
            + flag.citation()
            + (flag.url() == null ? "" : ", " + flag.url())
            + " ["
            + flag.sure()
            + "]");
    if (flag.note() != null) {
      lines.add("  Note: " + flag.note());
    }
    return lines;
  }

  static List<String> rule(Rule rule, Language language) {
    boolean french = language == Language.FR;
    List<String> lines = new ArrayList<>();
    lines.add(rule.id() + "  " + rule.title().in(language));
    lines.add("  " + rule.says().in(language));
    lines.add((french ? "  Référence : " : "  Citation: ") + rule.citation());
    lines.add(
        "  Source"
            + (french ? " : " : ": ")
            + rule.source().title()
            + (rule.source().publisher() == null ? "" : ", " + rule.source().publisher())
            + (rule.source().date() == null ? "" : ", " + rule.source().date())
            + (rule.source().url() == null ? "" : ", " + rule.source().url())
            + " ["
            + rule.sure()
            + "]");
    lines.add((french ? "  Étape : " : "  Step: ") + rule.step().title().in(language));
    lines.add((french ? "  Effet : " : "  Effect: ") + effect(rule.effect(), language));
    if (!rule.addressees().isEmpty()) {
      lines.add(
          (french ? "  Destinataire : " : "  Addressee: ") + String.join(", ", rule.addressees()));
    }
    for (StatePeriod state : rule.states()) {
      lines.add(
          "  "
              + state.period().from()
              + (state.period().to() == null ? " …" : " … " + state.period().to())
              + "  "
              + state.state()
              + "  ("
              + state.basis().name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + (state.citation() == null ? "" : ", " + state.citation())
              + ")"
              + (state.note() == null ? "" : " " + state.note().in(language)));
    }
    rule.all().forEach(condition -> lines.add("    " + condition.text()));
    rule.any()
        .forEach(row ->
            lines.add(
                (french ? "    ou bien : " : "    either: ")
                    + String.join(
                        french ? " et " : " and ",
                        row.stream().map(condition -> condition.text()).toList())));
    lines.add("  " + rule.file());
    return lines;
  }

  private static String effect(Effect effect, Language language) {
    boolean french = language == Language.FR;
    return switch (effect) {
      case Effect.License license ->
          (french ? "licence requise, " : "license required, ")
              + license.policy().words().in(language);
      case Effect.Prohibit prohibit -> french ? "interdit" : "prohibited";
      case Effect.Define define ->
          (french ? "établit " : "establishes ")
              + define.fact()
              + (define.eccn() == null ? "" : " (" + define.eccn() + ")");
      case Effect.Except except ->
          "exception " + except.name() + " -> " + String.join(", ", except.overcomes());
      case Effect.Policy policy ->
          policy.policy().words().in(language) + " -> " + String.join(", ", policy.of());
      case Effect.Flag flag -> (french ? "signal d'alerte " : "red flag ") + flag.flag();
      case Effect.Note note ->
          (french ? "remarque (" : "remark (")
              + note.severity().name().toLowerCase(Locale.ROOT)
              + ")";
    };
  }

  private static Map<String, Text> words() {
    Map<String, Text> words = new LinkedHashMap<>();
    words.put(
        "listed-party",
        Text.of(
            "A party's name equals that of a listed party after normalisation (case, marks,"
                + " punctuation, legal form). Where both sides give countries and none agrees, find"
                + " out whether it is the same party.",
            "Le nom d'une partie égale celui d'une partie listée après normalisation (casse,"
                + " accents, ponctuation, forme juridique). Si les deux côtés donnent des pays et"
                + " qu'aucun ne concorde, établir s'il s'agit de la même partie."));
    words.put(
        "listed-owner",
        Text.of(
            "An owner declared or official is on a list whose listing passes on by ownership"
                + " (Entity List, MEU List, 744.8). 15 CFR 744.11(a)(1), 744.21, 744.8.",
            "Un propriétaire déclaré ou officiel figure sur une liste dont l'effet se transmet par"
                + " la détention (Entity List, liste MEU, 744.8). 15 CFR 744.11(a)(1), 744.21,"
                + " 744.8."));
    words.put(
        "reported-listed-owner",
        Text.of(
            "A listed party is said, not established, to hold a share. It decides nothing until"
                + " established.",
            "Une partie listée détiendrait une part, sans que ce soit établi. Cela ne décide de"
                + " rien avant d'être établi."));
    for (String status : List.of("reported", "alleged", "charged")) {
      words.put(
          "claim-" + status,
          Text.of(
              "Somebody else says it; it is not established and decides nothing. What would follow"
                  + " if it were established is told under what would change the answer.",
              "Un tiers le dit ; ce n'est pas établi et ne décide de rien. Ce qui suivrait si"
                  + " c'était établi est dit sous ce qui changerait la réponse."));
    }
    for (String status : List.of("convicted", "official")) {
      words.put(
          "claim-" + status,
          Text.of(
              "A court or an official decision says it: it counts as established.",
              "Un tribunal ou une décision officielle le dit : c'est tenu pour établi."));
    }
    words.put(
        "claim-denied",
        Text.of(
            "The one concerned denies it; the denial stands beside what it denies.",
            "L'intéressé le dément ; le démenti figure à côté de ce qu'il dément."));
    words.put(
        "authorization-does-not-cover",
        Text.of(
            "A license or approval is shown whose days, consignee, items, quantity or conditions do"
                + " not fit. 15 CFR 750.7.",
            "Une licence ou approbation est produite dont les dates, le destinataire, les biens, la"
                + " quantité ou les conditions ne conviennent pas. 15 CFR 750.7."));
    words.put(
        "exception-not-available",
        Text.of(
            "A license exception is claimed whose conditions are not met, or that another"
                + " requirement bars. 15 CFR 740.2.",
            "Une exception de licence est invoquée dont les conditions ne sont pas remplies, ou"
                + " qu'une autre exigence exclut. 15 CFR 740.2."));
    words.put(
        "declared-eccn-differs",
        Text.of(
            "The classification declared is not the one the figures give. The figures decide.",
            "Le classement déclaré n'est pas celui que donnent les caractéristiques. Les"
                + " caractéristiques décident."));
    words.put(
        "country-group-not-proven",
        Text.of(
            "Our sources prove the country groups for 2026; for earlier days they are taken to have"
                + " been the same unless a change is noted.",
            "Nos sources prouvent les groupes de pays pour 2026 ; pour les jours antérieurs, ils"
                + " sont supposés identiques sauf changement noté."));
    put(
        words,
        Outcome.CLEAR,
        "Nothing found that stands in the way, or an authorization covers it.",
        "Rien ne s'y oppose, ou une autorisation le couvre.");
    put(
        words,
        Outcome.RED_FLAGS,
        "Signs that call for review before release; no single one decides.",
        "Des signaux appellent un examen avant libération ; aucun ne décide seul.");
    put(
        words,
        Outcome.NEEDS_FACTS,
        "A missing fact could change the answer; the list says which and what it would decide.",
        "Un fait manquant pourrait changer la réponse ; la liste dit lequel et ce qu'il"
            + " déciderait.");
    put(
        words,
        Outcome.UNCERTAIN_RULE,
        "A rule whose state nobody here can confirm decides; both answers are told.",
        "Une règle dont nul ici ne peut confirmer l'état décide ; les deux réponses sont données.");
    put(
        words,
        Outcome.LICENSE_REQUIRED,
        "A license is required and none is shown that covers it.",
        "Une licence est requise et aucune n'est produite qui la couvre.");
    put(
        words,
        Outcome.PROHIBITED,
        "No license path opens it: a denied person, or dealing on with knowledge of a violation.",
        "Aucune licence n'y remédie : personne sous interdiction, ou poursuite en connaissance"
            + " d'une violation.");
    state(words, RuleState.IN_FORCE, "It decides.", "Elle décide.");
    state(
        words,
        RuleState.STAYED,
        "Its effect is held off: a stay, or a date of compliance not reached. It goes to what would"
            + " change the answer.",
        "Son effet est suspendu : sursis, ou date d'application non atteinte. Elle figure sous ce"
            + " qui changerait la réponse.");
    state(
        words,
        RuleState.ANNOUNCED_NOT_ENFORCED,
        "The text stands, the agency says it does not enforce it. It goes to what would change the"
            + " answer.",
        "Le texte demeure, l'agence dit ne pas l'appliquer. Elle figure sous ce qui changerait la"
            + " réponse.");
    state(
        words,
        RuleState.IS_INFORMED,
        "A letter to named firms; it binds its addressee alone.",
        "Une lettre à des entreprises nommées ; elle ne lie que son destinataire.");
    state(
        words,
        RuleState.PROPOSED,
        "Not law. It goes to what would change the answer.",
        "N'est pas le droit. Elle figure sous ce qui changerait la réponse.");
    state(
        words,
        RuleState.RESCINDED,
        "No longer law. It goes to what would change the answer.",
        "N'est plus le droit. Elle figure sous ce qui changerait la réponse.");
    state(
        words,
        RuleState.UNCONFIRMED,
        "Nobody here can confirm whether it is in force: the answer is UNCERTAIN_RULE where it"
            + " decides.",
        "Nul ici ne peut confirmer si elle est en vigueur : la réponse est UNCERTAIN_RULE là où"
            + " elle décide.");
    return words;
  }

  private static void put(Map<String, Text> words, Outcome outcome, String en, String fr) {
    words.put(outcome.name(), Text.of(en, fr));
  }

  private static void state(Map<String, Text> words, RuleState state, String en, String fr) {
    words.put(state.name(), Text.of(en, fr));
  }
}
