package org.sillage.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillage.determination.Judgment;
import org.sillage.determination.Matter;
import org.sillage.determination.Report;
import org.sillage.determination.Walk;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Finding;
import org.sillage.model.finding.ListMatch;
import org.sillage.model.finding.Severity;
import org.sillage.model.finding.Standing;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.RuleState;
import org.sillage.model.place.CountryCode;
import org.sillage.model.time.AsOf;
import org.sillage.model.transaction.Deal;
import org.sillage.model.transaction.Transaction;

/// One transaction through the engines, in order: names and owners, rules, outcome, what would change it. A pure
/// function: no clock, no input or output, no chance; the same arguments give the same assessment.
public final class Assessor {
  /// Name and version of the engine, part of every assessment.
  public static final String ENGINE = "sillage 0.1.0";

  private Assessor() {}

  /// Assesses a transaction on its own day, with everything loaded known.
  public static Assessment assess(
      Transaction transaction, Deal deal, HistorySlice history, Knowledge knowledge) {
    return assess(
        transaction, deal, history, knowledge, knowledge.on(transaction.date()), Map.of());
  }

  /// Assesses a transaction.
  ///
  /// @param deal the other papers of its deal
  /// @param asOf the day whose law applies, and the instant up to which things are known
  /// @param whatIf rule ids with the state to assume in place of theirs
  /// @throws IllegalArgumentException where `whatIf` names no rule
  public static Assessment assess(
      Transaction transaction,
      Deal deal,
      HistorySlice history,
      Knowledge knowledge,
      AsOf asOf,
      Map<String, RuleState> whatIf) {
    Readings readings = new Readings(transaction, deal, knowledge, asOf);
    Matter matter = readings.matter(Set.of(), false, false);
    Walk walk = knowledge.determiner().walk(matter, asOf, whatIf);
    Report report = walk.report();
    List<Conditional> conditionals = Conditional.of(transaction, asOf);
    List<Standing> standings = readings.standings(Set.of());
    List<Finding> findings = new ArrayList<>(report.findings());
    findings.addAll(PartyFindings.of(standings, readings));
    findings.addAll(ClaimFindings.of(transaction, conditionals, asOf));
    findings.addAll(Remarks.of(matter, report, knowledge, asOf));
    Judgment judgment = walk.judgment();
    Outcome floor =
        findings.stream().anyMatch(finding -> callsForReview(finding, report))
            ? Outcome.RED_FLAGS
            : Outcome.CLEAR;
    Alternatives alternatives =
        new Alternatives(transaction, readings, conditionals, knowledge, asOf, whatIf);
    List<Alternatives.Alternative> others = alternatives.of(walk, judgment);
    if (floor == Outcome.CLEAR
        && !others.isEmpty()
        && isOfConcern(transaction, readings, conditionals, knowledge, asOf)) {
      floor = Outcome.RED_FLAGS;
    }
    Outcome outcome = judgment.outcome().worse(floor);
    findings.sort(Comparator.comparing(Finding::severity).reversed());
    return new Assessment(
        transaction.id(),
        outcome,
        asOf,
        Summaries.of(transaction, walk, report, outcome, judgment, findings, others),
        report.determinations(),
        findings,
        report.missing(),
        Alternatives.differing(others, outcome, floor),
        transaction.parties().isEmpty() ? List.of() : parties(standings, transaction),
        knowledge.digest(),
        history.digestWith(deal),
        assumed(whatIf),
        transaction,
        ENGINE);
  }

  /// Whether a finding by itself calls for review. What license rules say is in the judgment already, and that a
  /// recipient is listed is answered once an authorization covers it.
  private static boolean callsForReview(Finding finding, Report report) {
    if (finding.severity().compareTo(Severity.WARNING) < 0
        || report.licenseRules().contains(finding.code())) {
      return false;
    }
    boolean authorized =
        report.determinations().stream()
            .anyMatch(determination -> determination.authorization() != null);
    return !(finding instanceof ListMatch match
        && match.match().same() == Truth.TRUE
        && authorized);
  }

  /// Whether some party, or who is reported to stand above it, is headquartered in D:5 or Macau.
  private static boolean isOfConcern(
      Transaction transaction,
      Readings readings,
      List<Conditional> conditionals,
      Knowledge knowledge,
      AsOf asOf) {
    Set<CountryCode> concern = knowledge.ofConcern(asOf.lawDate());
    Set<org.sillage.model.text.Pointer> all =
        conditionals.stream().map(Conditional::at).collect(java.util.stream.Collectors.toSet());
    boolean users =
        transaction.lease() != null
            && transaction.lease().remoteUsers().stream().anyMatch(concern::contains);
    return users
        || readings.standings(all).stream()
            .anyMatch(standing -> standing.headquarters().stream().anyMatch(concern::contains));
  }

  private static List<Assessment.AssessedParty> parties(
      List<Standing> standings, Transaction transaction) {
    return standings.stream()
        .limit(transaction.parties().size())
        .map(standing ->
            new Assessment.AssessedParty(
                standing.role(),
                standing.caption(),
                standing.matches(),
                standing.ownHeadquarters(),
                standing.ultimateParent(),
                standing.listedShare()))
        .toList();
  }

  private static List<String> assumed(Map<String, RuleState> whatIf) {
    Map<String, RuleState> sorted = new java.util.TreeMap<>(whatIf);
    return new LinkedHashMap<>(sorted)
        .entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList();
  }
}
