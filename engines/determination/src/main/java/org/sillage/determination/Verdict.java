package org.sillage.determination;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.LicenseException;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.ReviewPolicy;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Authorization;
import org.sillage.reference.rule.Effect;
import org.sillage.reference.rule.Rule;

/// What follows from an [Evaluation] under given rule states, for one jurisdiction and one good: a fold, nothing is
/// asked again.
final class Verdict {
  private final Evaluation evaluation;
  private final Gates gates;
  private final Map<Authorization.Kind, Cover> shown;
  private final Map<String, Rule> required = new LinkedHashMap<>();
  private final Map<String, Rule> uncertain = new LinkedHashMap<>();
  private final Map<String, Compiled.Entry> needed = new LinkedHashMap<>();
  private final List<Compiled.Entry> open = new ArrayList<>();

  /// No license opens these, so one that covers all else leaves them open.
  private final List<Compiled.Entry> openProhibitions = new ArrayList<>();

  private final List<LicenseException> exceptions = new ArrayList<>();
  private final List<Rule> refusedClaims = new ArrayList<>();
  private final List<Ask> asks = new ArrayList<>();
  private final Map<String, ReviewPolicy> policies = new LinkedHashMap<>();
  private final Set<String> covering = new LinkedHashSet<>();
  private boolean prohibited;
  private boolean flagged;
  private boolean concerned;
  private Truth covered = Truth.FALSE;

  /// Folds one evaluation.
  ///
  /// @param entries the rules of the jurisdiction
  /// @param shown what the authorizations shown cover, by kind; empty but in the home jurisdiction
  Verdict(
      List<Compiled.Entry> entries,
      Evaluation evaluation,
      Gates gates,
      Map<Authorization.Kind, Cover> shown) {
    this.evaluation = evaluation;
    this.gates = gates;
    this.shown = shown;
    entries.forEach(this::sort);
    Cover cover = shown.get(Authorization.Kind.LICENSE);
    if (cover != null && needsCover()) {
      covered = cover.covers();
      if (covered == Truth.TRUE) {
        covering.add(cover.name());
      }
    }
    entries.forEach(this::except);
    entries.forEach(this::review);
  }

  private void sort(Compiled.Entry entry) {
    Truth applies = evaluation.applies(entry.index());
    Gates.Gate gate = gates.of(entry.index());
    Rule rule = entry.rule();
    if (applies == Truth.FALSE
        || gate == Gates.Gate.ABSENT
        || rule.effect() instanceof Effect.Define) {
      return;
    }
    concerned |=
        !(rule.effect() instanceof Effect.Except || rule.effect() instanceof Effect.Policy);
    if (gate == Gates.Gate.OFF) {
      return;
    }
    switch (rule.effect()) {
      case Effect.License license -> {
        policies.put(rule.id(), license.policy());
        if (applies == Truth.UNKNOWN) {
          needed.put(rule.id(), entry);
        } else if (gate == Gates.Gate.MAYBE) {
          uncertain.put(rule.id(), rule);
        } else {
          required.put(rule.id(), rule);
        }
      }
      case Effect.Prohibit prohibit -> {
        prohibited |= applies == Truth.TRUE && gate == Gates.Gate.ON;
        if (applies == Truth.TRUE && gate == Gates.Gate.MAYBE) {
          uncertain.put(rule.id(), rule);
        } else if (applies == Truth.UNKNOWN) {
          openProhibitions.add(entry);
        }
      }
      case Effect.Flag flag ->
          flagged |= applies == Truth.TRUE && flag.severity().compareTo(Severity.WARNING) >= 0;
      case Effect.Note note -> {
        flagged |= applies == Truth.TRUE && note.severity().compareTo(Severity.WARNING) >= 0;
        if (applies == Truth.UNKNOWN && note.severity() == Severity.STOP) {
          open.add(entry);
        }
      }
      case Effect.Define define -> throw new IllegalStateException("definitions were passed over");
      case Effect.Except except -> {}
      case Effect.Policy policy -> {}
    }
  }

  private void except(Compiled.Entry entry) {
    if (!(entry.rule().effect() instanceof Effect.Except except)
        || gates.of(entry.index()) != Gates.Gate.ON) {
      return;
    }
    Cover claim = except.claimedBy() == null ? null : shown.get(except.claimedBy());
    boolean claims = covered != Truth.TRUE && (except.appliesByItself() || claim != null);
    boolean concerns =
        except.overcomes().stream()
            .anyMatch(id ->
                required.containsKey(id) || uncertain.containsKey(id) || needed.containsKey(id));
    if (!concerns) {
      return;
    }
    Truth available =
        evaluation.applies(entry.index()).and(claim == null ? Truth.TRUE : claim.covers());
    List<String> barring =
        required.keySet().stream().filter(id -> !except.overcomes().contains(id)).toList();
    if (!barring.isEmpty() && available != Truth.FALSE) {
      exceptions.add(
          new LicenseException(
              except.name(),
              Truth.FALSE,
              Text.of(
                  "Barred: a license is also required by " + String.join(", ", barring) + ".",
                  "Exclue : une licence est aussi exigée par "
                      + String.join(", ", barring)
                      + ".")));
      available = Truth.FALSE;
    } else {
      exceptions.add(new LicenseException(except.name(), available, why(entry.rule(), available)));
    }
    if (claims && available == Truth.TRUE) {
      except
          .overcomes()
          .forEach(id -> {
            required.remove(id);
            uncertain.remove(id);
            needed.remove(id);
          });
      covering.add(except.name());
    } else if (claims && available == Truth.UNKNOWN) {
      except
          .overcomes()
          .forEach(id -> {
            required.remove(id);
            uncertain.remove(id);
            needed.remove(id);
          });
      open.add(entry);
      if (claim != null) {
        asks.addAll(claim.asks());
      }
    } else if (claims && !except.appliesByItself()) {
      refusedClaims.add(entry.rule());
    }
  }

  private static Text why(Rule rule, Truth available) {
    return switch (available) {
      case TRUE -> rule.says();
      case FALSE ->
          Text.of("Its conditions are not met.", "Ses conditions ne sont pas remplies.")
              .then(rule.says());
      case UNKNOWN ->
          Text.of(
                  "Some of its conditions are not known.",
                  "Certaines de ses conditions ne sont pas connues.")
              .then(rule.says());
    };
  }

  private void review(Compiled.Entry entry) {
    if (entry.rule().effect() instanceof Effect.Policy policy
        && gates.of(entry.index()) == Gates.Gate.ON
        && evaluation.applies(entry.index()) == Truth.TRUE) {
      policy.of().forEach(id -> policies.computeIfPresent(id, (rule, before) -> policy.policy()));
    }
  }

  private @Nullable ReviewPolicy strictest() {
    ReviewPolicy strictest = null;
    Set<String> deciding =
        !required.isEmpty()
            ? required.keySet()
            : !uncertain.isEmpty() ? uncertain.keySet() : needed.keySet();
    for (String id : deciding) {
      strictest = Judgment.stricter(strictest, policies.get(id));
    }
    return strictest;
  }

  Outcome outcome() {
    if (prohibited) {
      return Outcome.PROHIBITED;
    }
    if (covered != Truth.TRUE) {
      if (!required.isEmpty()) {
        return covered == Truth.UNKNOWN ? Outcome.NEEDS_FACTS : Outcome.LICENSE_REQUIRED;
      }
      if (!uncertain.isEmpty()) {
        return Outcome.UNCERTAIN_RULE;
      }
      if (!needed.isEmpty() || !open.isEmpty()) {
        return Outcome.NEEDS_FACTS;
      }
    }
    if (!openProhibitions.isEmpty()) {
      return Outcome.NEEDS_FACTS;
    }
    return flagged || !refusedClaims.isEmpty() ? Outcome.RED_FLAGS : Outcome.CLEAR;
  }

  Judgment judgment() {
    Outcome outcome = outcome();
    return new Judgment(outcome, outcome.compareTo(Outcome.NEEDS_FACTS) >= 0 ? strictest() : null);
  }

  Truth licenseRequired() {
    return switch (outcome()) {
      case PROHIBITED, LICENSE_REQUIRED -> Truth.TRUE;
      case UNCERTAIN_RULE, NEEDS_FACTS -> Truth.UNKNOWN;
      case RED_FLAGS, CLEAR -> Truth.FALSE;
    };
  }

  /// Whether any rule of the jurisdiction has something to say.
  boolean concerned() {
    return concerned;
  }

  /// Whether something is left that a license would have to cover.
  boolean needsCover() {
    return !(required.isEmpty() && uncertain.isEmpty() && needed.isEmpty());
  }

  Truth covered() {
    return covered;
  }

  /// What covers it: a license, or exceptions that were claimed or apply by themselves.
  @Nullable String coveredBy() {
    return covering.isEmpty() ? null : String.join(", ", covering);
  }

  List<Rule> required() {
    return List.copyOf(required.values());
  }

  List<Rule> uncertain() {
    return List.copyOf(uncertain.values());
  }

  List<LicenseException> exceptions() {
    return exceptions;
  }

  /// What to ask of claimed exceptions beside what their rules ask.
  List<Ask> asks() {
    return asks;
  }

  /// Whether a license rule that applies is overcome by an exception or covered by a license.
  boolean overcomes(Rule rule) {
    return covered == Truth.TRUE
        || (!required.containsKey(rule.id()) && !uncertain.containsKey(rule.id()));
  }

  List<Rule> refusedClaims() {
    return refusedClaims;
  }

  /// Rules of which it is not known whether they apply and that would change the outcome if they did.
  List<Compiled.Entry> undecided() {
    List<Compiled.Entry> undecided = new ArrayList<>();
    if (outcome().compareTo(Outcome.LICENSE_REQUIRED) < 0 && covered != Truth.TRUE) {
      undecided.addAll(needed.values());
    }
    if (!prohibited) {
      undecided.addAll(openProhibitions);
      if (covered != Truth.TRUE) {
        undecided.addAll(open);
      }
    }
    return undecided;
  }
}
