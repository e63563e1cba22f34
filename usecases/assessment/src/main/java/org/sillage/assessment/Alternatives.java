package org.sillage.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillage.determination.Judgment;
import org.sillage.determination.Walk;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.RuleState;
import org.sillage.model.law.WouldChange;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;

/// The other answers: with an unproven fact established, under another state of a rule, with a lease read as an export,
/// with a sale read as one for a tenant of the same deal, and with rule and facts together where only both matter.
final class Alternatives {
  private static final Text LEASE_AS_EXPORT =
      Text.of(
          "if renting the machines counted as an export to the tenant",
          "si louer les machines valait exportation vers le locataire");
  private static final Text FOR_DEAL_TENANT =
      Text.of(
          "if the sale is one for the tenant known in the same deal",
          "si la vente est faite pour le locataire connu dans la même affaire");

  private final Transaction transaction;
  private final Readings readings;
  private final List<Conditional> conditionals;
  private final Knowledge knowledge;
  private final AsOf asOf;
  private final Map<String, RuleState> whatIf;

  /// Another answer.
  ///
  /// @param condition the "if"
  /// @param judgment the answer then
  record Alternative(Text condition, Judgment judgment) {}

  Alternatives(
      Transaction transaction,
      Readings readings,
      List<Conditional> conditionals,
      Knowledge knowledge,
      AsOf asOf,
      Map<String, RuleState> whatIf) {
    this.transaction = transaction;
    this.readings = readings;
    this.conditionals = conditionals;
    this.knowledge = knowledge;
    this.asOf = asOf;
    this.whatIf = whatIf;
  }

  /// Every other answer that differs from the one given, facts first.
  List<Alternative> of(Walk walk, Judgment given) {
    Map<String, Alternative> found = new LinkedHashMap<>();
    Outcome worst = given.outcome();
    for (Conditional conditional : conditionals) {
      worst =
          worst.worse(
              add(
                  found,
                  conditional.condition(),
                  walk(Set.of(conditional.at()), false, false),
                  given));
    }
    Set<Pointer> all = new HashSet<>();
    conditionals.forEach(conditional -> all.add(conditional.at()));
    Walk established = all.isEmpty() ? walk : walk(all, false, false);
    if (all.size() > 1) {
      addIfWorse(found, allEstablished(), established.judgment(), given, worst);
      worst = worst.worse(established.judgment().outcome());
    }
    reading(
        found,
        LEASE_AS_EXPORT,
        transaction.kind() == TransactionKind.LEASE,
        true,
        false,
        all,
        given);
    boolean forTenant = transaction.kind().movesGoods() && readings.hasDealTenants();
    reading(found, FOR_DEAL_TENANT, forTenant, false, true, all, given);
    rules(found, walk, established, all, given);
    return List.copyOf(found.values());
  }

  private Walk walk(Set<Pointer> established, boolean leaseAsExport, boolean forDealTenants) {
    return knowledge
        .determiner()
        .walk(readings.matter(established, leaseAsExport, forDealTenants), asOf, whatIf);
  }

  private static Outcome add(
      Map<String, Alternative> found, Text condition, Walk walk, Judgment given) {
    Judgment judgment = walk.judgment();
    if (judgment.outcome() != given.outcome()) {
      found.putIfAbsent(condition.en(), new Alternative(condition, judgment));
    }
    return judgment.outcome();
  }

  private static void addIfWorse(
      Map<String, Alternative> found,
      Text condition,
      Judgment judgment,
      Judgment given,
      Outcome worst) {
    if (judgment.outcome() != given.outcome() && judgment.outcome().compareTo(worst) > 0) {
      found.putIfAbsent(condition.en(), new Alternative(condition, judgment));
    }
  }

  private void reading(
      Map<String, Alternative> found,
      Text condition,
      boolean arises,
      boolean leaseAsExport,
      boolean forDealTenants,
      Set<Pointer> all,
      Judgment given) {
    if (!arises) {
      return;
    }
    Outcome alone = add(found, condition, walk(Set.of(), leaseAsExport, forDealTenants), given);
    if (!all.isEmpty()) {
      Judgment both = walk(all, leaseAsExport, forDealTenants).judgment();
      addIfWorse(found, and(condition), both, given, alone);
    }
  }

  private void rules(
      Map<String, Alternative> found,
      Walk walk,
      Walk established,
      Set<Pointer> all,
      Judgment given) {
    Map<String, Outcome> alone = new LinkedHashMap<>();
    for (Walk.Alternative alternative : walk.alternatives()) {
      Text condition = condition(alternative);
      alone.put(condition.en(), alternative.outcome());
      if (alternative.outcome() != given.outcome()) {
        found.putIfAbsent(condition.en(), new Alternative(condition, alternative.judgment()));
      }
    }
    if (all.isEmpty()) {
      return;
    }
    for (Walk.Alternative alternative : established.alternatives()) {
      Text condition = condition(alternative);
      Outcome without = alone.getOrDefault(condition.en(), given.outcome());
      Outcome factsAlone = established.judgment().outcome();
      addIfWorse(found, and(condition), alternative.judgment(), given, without.worse(factsAlone));
    }
  }

  private Text and(Text condition) {
    Text facts =
        conditionals.size() == 1
            ? conditionals.getFirst().condition()
            : Text.of("if all that is said is established", "si tout ce qui est dit est établi");
    return Text.of(condition.en() + ", and " + facts.en(), condition.fr() + ", et " + facts.fr());
  }

  private static Text allEstablished() {
    return Text.of("if all that is said is established", "si tout ce qui est dit est établi");
  }

  private static Text condition(Walk.Alternative alternative) {
    String states = String.join(" + ", alternative.states().stream().map(Enum::name).toList());
    String id = alternative.rule().id();
    return alternative.inForce()
        ? Text.of(
            "if "
                + id
                + " ("
                + alternative.rule().title().en()
                + "; now "
                + states
                + ") were in force",
            "si "
                + id
                + " ("
                + alternative.rule().title().fr()
                + " ; à présent "
                + states
                + ") était en vigueur")
        : Text.of(
            "if "
                + id
                + " ("
                + alternative.rule().title().en()
                + "; now "
                + states
                + ") is not in force",
            "si "
                + id
                + " ("
                + alternative.rule().title().fr()
                + " ; à présent "
                + states
                + ") n'est pas en vigueur");
  }

  /// Those that differ from the outcome told, none of them told milder than the flags allow.
  static List<WouldChange> differing(List<Alternative> others, Outcome outcome, Outcome floor) {
    List<WouldChange> differing = new ArrayList<>();
    for (Alternative other : others) {
      Outcome told = other.judgment().outcome().worse(floor);
      if (told != outcome) {
        differing.add(
            new WouldChange(
                other.condition(),
                told,
                told.compareTo(Outcome.UNCERTAIN_RULE) >= 0
                    ? other.judgment().reviewPolicy()
                    : null));
      }
    }
    return differing;
  }
}
