package org.sillage.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Finding;
import org.sillage.model.finding.ListMatch;
import org.sillage.model.finding.Match;
import org.sillage.model.finding.OwnershipFinding;
import org.sillage.model.finding.Severity;
import org.sillage.model.finding.Standing;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// What screening and ownership found, in words.
final class PartyFindings {
  /// Lists that warn or approve and require no license by themselves.
  private static final Set<String> MILD = Set.of("us-dod-1260h", "us-ofac-ns-cmic", "us-ear-supp8");

  private PartyFindings() {}

  static List<Finding> of(List<Standing> standings, Readings readings) {
    List<Finding> findings = new ArrayList<>();
    for (Standing standing : standings) {
      for (Match match : standing.matches()) {
        findings.add(listed(standing, match));
      }
      for (Standing.ListedOwner owner : standing.listedOwners()) {
        findings.add(owned(standing, owner));
      }
    }
    Set<Pointer> told = new java.util.HashSet<>();
    standings.forEach(standing -> {
      told.add(standing.pointer());
      standing.listedOwners().forEach(owner -> told.add(owner.pointer()));
    });
    for (Pointer pointer : readings.matched()) {
      if (!told.contains(pointer)) {
        readings.matchesAt(pointer).stream()
            .filter(match -> Knowledge.passesOn(match.list()))
            .forEach(match -> findings.add(reportedOwner(pointer, match)));
      }
    }
    return findings;
  }

  private static ListMatch listed(Standing standing, Match match) {
    boolean sure = match.same() == Truth.TRUE;
    Severity severity =
        MILD.contains(match.list())
            ? Severity.INFO
            : sure && standing.role().isRecipient() ? Severity.STOP : Severity.WARNING;
    String en =
        standing.caption()
            + " ("
            + standing.role().key()
            + ") "
            + (sure ? "is on list " : "may be on list ")
            + match.list()
            + " as '"
            + match.matchedName()
            + "'"
            + (match.caption().equals(match.matchedName()) ? "" : " (" + match.caption() + ")")
            + (match.listedFrom() == null ? "" : ", listed from " + match.listedFrom())
            + (match.requirement() == null ? "" : ". Requirement: " + match.requirement())
            + (match.policy() == null ? "" : "; policy: " + match.policy())
            + (sure ? "." : ". The countries differ, so find out whether it is the same party.");
    String fr =
        standing.caption()
            + " ("
            + standing.role().key()
            + ") "
            + (sure ? "figure sur la liste " : "pourrait figurer sur la liste ")
            + match.list()
            + " sous « "
            + match.matchedName()
            + " »"
            + (match.caption().equals(match.matchedName()) ? "" : " (" + match.caption() + ")")
            + (match.listedFrom() == null ? "" : ", depuis le " + match.listedFrom())
            + (match.requirement() == null ? "" : ". Exigence : " + match.requirement())
            + (match.policy() == null ? "" : " ; politique : " + match.policy())
            + (sure ? "." : ". Les pays diffèrent : établir s'il s'agit de la même partie.");
    return new ListMatch(
        "listed-party",
        severity,
        Text.of(en, fr),
        match.citation(),
        List.of(standing.pointer()),
        null,
        match);
  }

  private static OwnershipFinding owned(Standing standing, Standing.ListedOwner owner) {
    return new OwnershipFinding(
        "listed-owner",
        standing.role().isRecipient() ? Severity.NOTICE : Severity.WARNING,
        Text.of(
            owner.name()
                + ", an owner of "
                + standing.caption()
                + " ("
                + standing.role().key()
                + "), is on list "
                + owner.match().list()
                + "."
                + (standing.role().isRecipient()
                    ? ""
                    : " A share in a party that is no recipient makes no affiliate of it: a red"
                        + " flag, not a rule."),
            owner.name()
                + ", propriétaire de "
                + standing.caption()
                + " ("
                + standing.role().key()
                + "), figure sur la liste "
                + owner.match().list()
                + "."
                + (standing.role().isRecipient()
                    ? ""
                    : " Une part dans une partie qui n'est pas destinataire n'en fait pas un"
                        + " affilié : un signal d'alerte, non une règle.")),
        owner.match().citation(),
        List.of(owner.pointer()),
        null);
  }

  private static OwnershipFinding reportedOwner(Pointer pointer, Match match) {
    return new OwnershipFinding(
        "reported-listed-owner",
        Severity.WARNING,
        Text.of(
            match.caption()
                + " ("
                + match.list()
                + ") is said, not established, to be an owner here.",
            match.caption()
                + " ("
                + match.list()
                + ") serait, sans que ce soit établi, propriétaire ici."),
        match.citation(),
        List.of(pointer),
        Text.of(
            "if the reported holding is established", "si la participation rapportée est établie"));
  }
}
