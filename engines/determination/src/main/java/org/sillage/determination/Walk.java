package org.sillage.determination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sillage.model.fact.Truth;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.RuleState;
import org.sillage.model.time.AsOf;
import org.sillage.model.transaction.Authorization;
import org.sillage.reference.rule.Effect;
import org.sillage.reference.rule.Rule;

/// One matter walked through the rules of a day: every condition asked once for each good.
public final class Walk {
  private final Determiner determiner;
  private final Matter matter;
  private final AsOf asOf;
  private final Gates gates;
  private final List<Good> goods;
  private final List<Evaluation> evaluations;
  private final List<Map<Authorization.Kind, Cover>> covers;

  Walk(Determiner determiner, Matter matter, AsOf asOf, Gates gates, List<Good> goods) {
    this.determiner = determiner;
    this.matter = matter;
    this.asOf = asOf;
    this.gates = gates;
    this.goods = goods;
    this.evaluations = determiner.evaluate(matter, asOf, gates, goods);
    this.covers = goods.stream().map(good -> determiner.cover(matter, good, asOf)).toList();
  }

  /// The answer alone.
  public Judgment judgment() {
    return judgment(evaluations, gates);
  }

  private Judgment judgment(List<Evaluation> over, Gates under) {
    Judgment worst = Judgment.CLEAR;
    for (int good = 0; good < goods.size(); good++) {
      for (String jurisdiction : determiner.jurisdictions()) {
        worst =
            worst.worse(verdict(jurisdiction, over.get(good), under, covers.get(good)).judgment());
      }
    }
    return worst;
  }

  private Verdict verdict(
      String jurisdiction,
      Evaluation evaluation,
      Gates under,
      Map<Authorization.Kind, Cover> shown) {
    return new Verdict(
        determiner.rulesOf(jurisdiction),
        evaluation,
        under,
        jurisdiction.equals(Determiner.HOME) ? shown : Map.of());
  }

  /// The rules whose state could be another and that would then say something here, each with the answer under that
  /// state: those not deciding today taken as in force, those nobody can confirm taken both ways.
  public List<Alternative> alternatives() {
    List<Alternative> alternatives = new ArrayList<>();
    for (Compiled.Entry entry : determiner.compiled().entries()) {
      Gates.Gate gate = gates.of(entry.index());
      boolean decides = gate == Gates.Gate.ON || gate == Gates.Gate.ABSENT;
      if (decides || !saysSomething(entry)) {
        continue;
      }
      alternatives.add(
          new Alternative(entry.rule(), states(entry), true, under(entry, Gates.Gate.ON)));
      if (gate == Gates.Gate.MAYBE) {
        alternatives.add(
            new Alternative(entry.rule(), states(entry), false, under(entry, Gates.Gate.OFF)));
      }
    }
    return alternatives;
  }

  private List<RuleState> states(Compiled.Entry entry) {
    return gates.states(entry.index());
  }

  private boolean saysSomething(Compiled.Entry entry) {
    return evaluations.stream()
        .anyMatch(evaluation -> evaluation.applies(entry.index()) != Truth.FALSE);
  }

  private Judgment under(Compiled.Entry entry, Gates.Gate gate) {
    Gates changed = gates.with(entry.index(), gate);
    boolean defines = entry.rule().effect() instanceof Effect.Define;
    return judgment(
        defines ? determiner.evaluate(matter, asOf, changed, goods) : evaluations, changed);
  }

  /// The answer with rules as here, one of them in another state, for another matter's facts.
  public Judgment judgmentWith(Rule rule) {
    for (Compiled.Entry entry : determiner.compiled().entries()) {
      if (entry.rule().id().equals(rule.id())) {
        return under(entry, Gates.Gate.ON);
      }
    }
    throw new IllegalArgumentException("no rule '" + rule.id() + "' in the book");
  }

  /// Everything a reader is told: determinations with their steps, findings, missing facts.
  public Report report() {
    Reporter reporter = new Reporter(determiner, matter, gates);
    for (int good = 0; good < goods.size(); good++) {
      for (String jurisdiction : determiner.jurisdictions()) {
        Verdict verdict = verdict(jurisdiction, evaluations.get(good), gates, covers.get(good));
        reporter.add(
            jurisdiction, goods.get(good), evaluations.get(good), verdict, covers.get(good));
      }
    }
    return reporter.report();
  }

  /// The goods walked, in order.
  public List<Good> goods() {
    return goods;
  }

  /// What another state of a rule would give.
  ///
  /// @param rule the rule
  /// @param states how it stands today
  /// @param inForce whether it is taken as in force (true) or as not deciding (false)
  /// @param judgment the answer then
  public record Alternative(Rule rule, List<RuleState> states, boolean inForce, Judgment judgment) {
    public Alternative {
      states = List.copyOf(states);
    }

    public Outcome outcome() {
      return judgment.outcome();
    }
  }
}
