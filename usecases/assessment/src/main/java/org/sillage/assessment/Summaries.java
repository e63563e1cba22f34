package org.sillage.assessment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sillage.determination.Good;
import org.sillage.determination.Judgment;
import org.sillage.determination.Report;
import org.sillage.determination.Walk;
import org.sillage.model.finding.Finding;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.Determination;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.Outcome;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Transaction;
import org.sillage.reference.rule.Rule;

/// Why, in one sentence.
final class Summaries {
  private Summaries() {}

  static Text of(
      Transaction transaction,
      Walk walk,
      Report report,
      Outcome outcome,
      Judgment judgment,
      List<Finding> findings,
      List<Alternatives.Alternative> others) {
    String goods = goods(walk, report);
    return switch (outcome) {
      case PROHIBITED -> stopped(findings);
      case LICENSE_REQUIRED -> required(goods, report, judgment);
      case UNCERTAIN_RULE -> uncertain(report, others);
      case NEEDS_FACTS -> missing(report);
      case RED_FLAGS -> flags(findings);
      case CLEAR -> clear(transaction, goods, report);
    };
  }

  private static String goods(Walk walk, Report report) {
    String named =
        walk.goods().stream()
            .filter(good -> !good.caption().isEmpty())
            .map(good -> good.caption() + eccn(good, report))
            .distinct()
            .collect(Collectors.joining(", "));
    return named;
  }

  private static String eccn(Good good, Report report) {
    return report.determinations().stream()
        .filter(determination ->
            determination.item().equals(good.pointer().value())
                && !determination.eccn().isEmpty()
                && !determination.eccn().equals("none"))
        .map(determination -> " (" + determination.eccn() + ")")
        .findFirst()
        .orElse("");
  }

  private static Text stopped(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.STOP)
        .map(finding ->
            Text.of(
                "No license path opens this: " + finding.says().en(),
                "Aucune licence n'ouvre cette voie : " + finding.says().fr()))
        .findFirst()
        .orElseThrow();
  }

  private static Text required(String goods, Report report, Judgment judgment) {
    Rule rule = report.required().getFirst();
    String others =
        report.required().size() == 1 ? "" : " (+" + (report.required().size() - 1) + ")";
    String policyEn =
        judgment.reviewPolicy() == null ? "" : "; " + judgment.reviewPolicy().words().en();
    String policyFr =
        judgment.reviewPolicy() == null ? "" : " ; " + judgment.reviewPolicy().words().fr();
    return Text.of(
        "A license is required"
            + (goods.isEmpty() ? "" : " for " + goods)
            + ": "
            + rule.title().en()
            + ", "
            + rule.citation()
            + others
            + policyEn
            + ".",
        "Une licence est requise"
            + (goods.isEmpty() ? "" : " pour " + goods)
            + " : "
            + rule.title().fr()
            + ", "
            + rule.citation()
            + others
            + policyFr
            + ".");
  }

  private static Text uncertain(Report report, List<Alternatives.Alternative> others) {
    Rule rule = report.uncertain().getFirst();
    Outcome without =
        others.stream()
            .filter(other ->
                other.condition().en().contains(rule.id())
                    && other.condition().en().endsWith("is not in force"))
            .map(other -> other.judgment().outcome())
            .findFirst()
            .orElse(Outcome.CLEAR);
    return Text.of(
        "It hangs on a rule nobody here can confirm: "
            + rule.title().en()
            + " ("
            + rule.citation()
            + "). LICENSE_REQUIRED if it is in force, "
            + without
            + " if not.",
        "Tout dépend d'une règle que nul ici ne peut confirmer : "
            + rule.title().fr()
            + " ("
            + rule.citation()
            + "). LICENSE_REQUIRED si elle est en vigueur, "
            + without
            + " sinon.");
  }

  private static Text missing(Report report) {
    if (report.missing().isEmpty()) {
      throw new IllegalStateException(
          "facts are missing but none is named: " + report.determinations());
    }
    MissingFact first = report.missing().getFirst();
    int more = report.missing().size() - 1;
    return Text.of(
        "It cannot be said yet: tell "
            + first.why().en()
            + (more == 0 ? "" : " (and " + more + " more)")
            + "; it would decide: "
            + first.wouldDecide().en()
            + ".",
        "On ne peut pas encore répondre : indiquer "
            + first.why().fr()
            + (more == 0 ? "" : " (et " + more + (more == 1 ? " autre)" : " autres)"))
            + ". Ce fait déciderait de ceci : "
            + first.wouldDecide().fr()
            + ".");
  }

  private static Text flags(List<Finding> findings) {
    List<Finding> weighty =
        findings.stream()
            .filter(finding -> finding.severity().compareTo(Severity.WARNING) >= 0)
            .toList();
    if (weighty.isEmpty()) {
      return Text.of(
          "Not unlawful as stated, but a party headquartered in D:5 or Macau takes part and the"
              + " answer hangs on rules or facts that may change.",
          "Rien d'illicite en l'état, mais une partie ayant son siège en D:5 ou à Macao participe"
              + " et la réponse dépend de règles ou de faits qui peuvent changer.");
    }
    Finding first = weighty.getFirst();
    int more = weighty.size() - 1;
    return Text.of(
        "No license requirement found as stated, but "
            + weighty.size()
            + (more == 0 ? " sign calls" : " signs call")
            + " for review first: "
            + first.says().en(),
        "Aucune licence exigée en l'état, mais "
            + weighty.size()
            + (more == 0 ? " signal appelle" : " signaux appellent")
            + " un examen préalable : "
            + first.says().fr());
  }

  private static Text clear(Transaction transaction, String goods, Report report) {
    String covered =
        report.determinations().stream()
            .map(Determination::authorization)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!covered.isEmpty()) {
      return Text.of(
          "A license would be required, and " + covered + " covers it.",
          "Une licence serait requise, et " + covered + " la couvre.");
    }
    String what = goods.isEmpty() ? transaction.kind().name() : goods;
    return Text.of(
        "No license requirement was found for " + what + " under the rules of the day.",
        "Aucune exigence de licence n'a été trouvée pour " + what + " selon les règles du jour.");
  }
}
