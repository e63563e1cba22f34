package org.sillage.determination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Finding;
import org.sillage.model.finding.RedFlag;
import org.sillage.model.finding.RuleFinding;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.Determination;
import org.sillage.model.law.Met;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.Step;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Authorization;
import org.sillage.reference.rule.Effect;
import org.sillage.reference.rule.Rule;

/// Puts a walk into words: steps with what they met, findings, missing facts.
final class Reporter {
  private final Determiner determiner;
  private final Gates gates;
  private final Evidence evidence;
  private final List<Determination> determinations = new ArrayList<>();
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Map<Pointer, Missing> missing = new LinkedHashMap<>();
  private final Set<Rule> required = new LinkedHashSet<>();
  private final Set<Rule> uncertain = new LinkedHashSet<>();
  private final Set<String> licenseRules = new LinkedHashSet<>();

  private record Missing(Text why, Set<Rule> deciding) {}

  Reporter(Determiner determiner, Matter matter, Gates gates) {
    this.determiner = determiner;
    this.gates = gates;
    this.evidence = new Evidence(matter.transaction());
  }

  void add(
      String jurisdiction,
      Good good,
      Evaluation evaluation,
      Verdict verdict,
      Map<Authorization.Kind, Cover> covers) {
    if (!jurisdiction.equals(Determiner.HOME) && !verdict.concerned()) {
      return;
    }
    List<Compiled.Entry> rules = determiner.rulesOf(jurisdiction);
    determinations.add(
        new Determination(
            jurisdiction,
            good.pointer().value(),
            jurisdiction.equals(Determiner.HOME) ? determiner.eccn(good, evaluation, gates) : "",
            good.tpp(),
            good.performanceDensity(),
            verdict.licenseRequired(),
            verdict.outcome(),
            verdict.judgment().reviewPolicy(),
            verdict.coveredBy(),
            verdict.exceptions(),
            steps(rules, evaluation)));
    required.addAll(verdict.required());
    uncertain.addAll(verdict.uncertain());
    rules.forEach(entry -> find(entry, good, evaluation, verdict));
    verdict.refusedClaims().forEach(rule -> refuse(rule, good));
    if (jurisdiction.equals(Determiner.HOME)) {
      covers.values().stream()
          .flatMap(cover -> cover.findings().stream())
          .forEach(finding -> findings.putIfAbsent(finding.code() + finding.says().en(), finding));
      verdict.asks().forEach(ask -> ask(ask, List.of()));
      Cover cover = covers.get(Authorization.Kind.LICENSE);
      if (cover != null && verdict.covered() == Truth.UNKNOWN && verdict.needsCover()) {
        cover.asks().forEach(ask -> ask(ask, verdict.required()));
      }
      checkDeclared(good, evaluation);
    }
    for (Compiled.Entry entry : verdict.undecided()) {
      evaluation.asksOf(entry).forEach(ask -> ask(ask, List.of(entry.rule())));
    }
  }

  private void ask(Ask ask, List<Rule> deciding) {
    missing
        .computeIfAbsent(ask.path(), _ -> new Missing(ask.why(), new LinkedHashSet<>()))
        .deciding()
        .addAll(deciding);
  }

  private List<Step> steps(List<Compiled.Entry> rules, Evaluation evaluation) {
    List<Step> steps = new ArrayList<>();
    for (Compiled.Entry entry : rules) {
      if (!gates.states(entry.index()).isEmpty()) {
        steps.add(step(entry, evaluation));
      }
    }
    return steps;
  }

  private Step step(Compiled.Entry entry, Evaluation evaluation) {
    List<Met> met = new ArrayList<>();
    BigDecimal closest = null;
    for (int number : Compiled.questionsOf(entry)) {
      Truth answer = evaluation.answered(number);
      if (answer == null) {
        continue;
      }
      Question question = determiner.compiled().question(number);
      BigDecimal margin = question.margin(evaluation.sheet());
      met.add(new Met(question.text(), question.met(evaluation.sheet()), answer, margin));
      if (margin != null && (closest == null || margin.abs().compareTo(closest.abs()) < 0)) {
        closest = margin;
      }
    }
    Rule rule = entry.rule();
    return new Step(
        rule.id(),
        rule.step(),
        rule.title(),
        rule.citation(),
        gates.states(entry.index()),
        evaluation.applies(entry.index()),
        met,
        closest);
  }

  private void find(Compiled.Entry entry, Good good, Evaluation evaluation, Verdict verdict) {
    Gates.Gate gate = gates.of(entry.index());
    if (evaluation.applies(entry.index()) != Truth.TRUE
        || gate == Gates.Gate.ABSENT
        || gate == Gates.Gate.OFF) {
      return;
    }
    Rule rule = entry.rule();
    List<Pointer> pointers = evidence.of(readBy(entry), good);
    switch (rule.effect()) {
      case Effect.Flag flag ->
          findings.putIfAbsent(
              flag.flag(),
              new RedFlag(
                  flag.flag(), flag.severity(), rule.says(), rule.citation(), pointers, null));
      case Effect.Note note ->
          findings.putIfAbsent(
              rule.id(),
              new RuleFinding(
                  rule.id(), note.severity(), rule.says(), rule.citation(), pointers, null));
      case Effect.Prohibit prohibit ->
          findings.putIfAbsent(
              rule.id(),
              new RuleFinding(
                  rule.id(), Severity.STOP, rule.says(), rule.citation(), pointers, null));
      case Effect.License license -> {
        licenseRules.add(rule.id());
        findings.putIfAbsent(
            rule.id(),
            new RuleFinding(
                rule.id(),
                severity(gate, verdict.overcomes(rule)),
                rule.says(),
                rule.citation(),
                pointers,
                null));
      }
      case Effect.Define define -> {}
      case Effect.Except except -> {}
      case Effect.Policy policy -> {}
    }
  }

  private static Severity severity(Gates.Gate gate, boolean overcome) {
    if (overcome) {
      return Severity.NOTICE;
    }
    return gate == Gates.Gate.ON ? Severity.STOP : Severity.WARNING;
  }

  private Set<Integer> readBy(Compiled.Entry entry) {
    Set<Integer> slots = new LinkedHashSet<>();
    for (int number : Compiled.questionsOf(entry)) {
      for (int slot : determiner.compiled().question(number).reads()) {
        slots.add(slot);
      }
    }
    return slots;
  }

  private void refuse(Rule rule, Good good) {
    if (rule.effect() instanceof Effect.Except except) {
      findings.putIfAbsent(
          "exception-not-available " + except.name(),
          new RuleFinding(
              "exception-not-available",
              Severity.STOP,
              Text.of(
                  except.name() + " is claimed but cannot be had here. " + rule.says().en(),
                  except.name()
                      + " est invoquée mais n'est pas disponible ici. "
                      + rule.says().fr()),
              rule.citation(),
              List.of(good.pointer(), Pointer.of("/authorizations")),
              null));
    }
  }

  /// A classification the parties declare is compared with what the figures say; it never decides against them.
  private void checkDeclared(Good good, Evaluation evaluation) {
    String declared = good.item() == null ? null : good.item().eccn();
    if (declared == null) {
      return;
    }
    String worked = determiner.eccn(good, evaluation, gates);
    boolean agrees =
        worked.equalsIgnoreCase(declared)
            || worked.equals("unknown")
            || determiner.isEquivalent(declared, worked);
    if (!agrees) {
      findings.putIfAbsent(
          "declared-eccn-differs" + good.pointer(),
          new RuleFinding(
              "declared-eccn-differs",
              Severity.WARNING,
              Text.of(
                  "Declared as " + declared + ", but its figures make it " + worked + ".",
                  "Déclaré " + declared + ", mais ses caractéristiques en font un " + worked + "."),
              "Supplement No. 1 to 15 CFR Part 774",
              List.of(good.pointer().to("eccn")),
              null));
    }
  }

  Report report() {
    List<MissingFact> facts = new ArrayList<>();
    missing.forEach(
        (path, entry) -> facts.add(new MissingFact(path, entry.why(), deciding(entry.deciding()))));
    return new Report(
        determinations,
        List.copyOf(findings.values()),
        facts,
        List.copyOf(required),
        List.copyOf(uncertain),
        licenseRules);
  }

  private static Text deciding(Set<Rule> rules) {
    List<String> en = new ArrayList<>();
    List<String> fr = new ArrayList<>();
    if (rules.isEmpty()) {
      return Text.of(
          "whether the authorization shown covers this", "si l'autorisation produite couvre ceci");
    }
    for (Rule rule : rules) {
      en.add(rule.title().en() + " (" + rule.citation() + ")");
      fr.add(rule.title().fr() + " (" + rule.citation() + ")");
    }
    return Text.of(String.join("; ", en), String.join(" ; ", fr));
  }
}
