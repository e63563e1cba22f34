package org.sillage.formats.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.sillage.assessment.Assessment;
import org.sillage.formats.transaction.FullTransaction;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.ClaimFinding;
import org.sillage.model.finding.ListMatch;
import org.sillage.model.finding.ListedShare;
import org.sillage.model.finding.Match;
import org.sillage.model.finding.OwnershipFinding;
import org.sillage.model.finding.RedFlag;
import org.sillage.model.finding.RuleFinding;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.Determination;
import org.sillage.model.law.LicenseException;
import org.sillage.model.law.Met;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.ReviewPolicy;
import org.sillage.model.law.RuleState;
import org.sillage.model.law.Step;
import org.sillage.model.law.WalkStep;
import org.sillage.model.law.WouldChange;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;

/// An assessment with everything one can have.
final class FullAssessment {
  private static final Text WHY = Text.of("why", "pourquoi");
  private static final List<Pointer> EVIDENCE = List.of(Pointer.of("/parties/0/owners/0/share"));

  static final Match MATCH =
      new Match(
          "us-bis-el:acme",
          "us-bis-el",
          "Acme",
          "ACME LTD",
          new BigDecimal("0.95"),
          Truth.UNKNOWN,
          List.of(CountryCode.CN),
          List.of("1"),
          LocalDate.of(2020, 1, 2),
          "87 FR 1",
          "all items",
          "presumption of denial");

  static final Assessment VALUE =
      new Assessment(
          "full-1",
          Outcome.LICENSE_REQUIRED,
          new AsOf(LocalDate.of(2025, 3, 5), Instant.parse("2026-07-09T00:00:00Z")),
          WHY,
          List.of(
              new Determination(
                  "us-ear",
                  "/items/0",
                  "3A090.a",
                  new BigDecimal("15824"),
                  new BigDecimal("19.44"),
                  Truth.TRUE,
                  Outcome.LICENSE_REQUIRED,
                  ReviewPolicy.PRESUMPTION_OF_DENIAL,
                  "D123",
                  List.of(new LicenseException("NAC", Truth.FALSE, WHY)),
                  List.of(
                      step(
                          List.of(RuleState.IN_FORCE, RuleState.ANNOUNCED_NOT_ENFORCED),
                          Truth.UNKNOWN,
                          new BigDecimal("2.2967")),
                      step(List.of(RuleState.STAYED), Truth.FALSE, null))),
              new Determination(
                  "eu-dual-use",
                  "",
                  "unknown",
                  null,
                  null,
                  Truth.UNKNOWN,
                  Outcome.NEEDS_FACTS,
                  null,
                  null,
                  List.of(),
                  List.of())),
          List.of(
              new ListMatch("listed-party", Severity.STOP, WHY, "citation", EVIDENCE, null, MATCH),
              new OwnershipFinding(
                  "listed-owner", Severity.WARNING, WHY, "citation", EVIDENCE, WHY),
              new RedFlag("supp3-9", Severity.NOTICE, WHY, "citation", List.of(), null),
              new RuleFinding("duty", Severity.INFO, WHY, "citation", EVIDENCE, null),
              new ClaimFinding("claim-charged", Severity.WARNING, WHY, "citation", EVIDENCE, WHY)),
          List.of(new MissingFact(Pointer.of("/parties/0/headquarters"), WHY, WHY)),
          List.of(new WouldChange(WHY, Outcome.PROHIBITED, ReviewPolicy.POLICY_OF_DENIAL)),
          List.of(
              new Assessment.AssessedParty(
                  PartyRole.ULTIMATE_CONSIGNEE,
                  "Acme Ltd.",
                  List.of(MATCH),
                  CountryCode.CN,
                  "Holding",
                  new ListedShare(
                      new BigDecimal("0.5"),
                      new BigDecimal("0.250"),
                      BigDecimal.ZERO,
                      new BigDecimal("1E+0"))),
              new Assessment.AssessedParty(
                  PartyRole.BANK, "Bank", List.of(), null, null, ListedShare.NONE)),
          new Assessment.KnowledgeDigest(
              "abc",
              List.of(
                  new Assessment.PackDigest("chips", "def"),
                  new Assessment.PackDigest("rules/us", "0"))),
          new Assessment.HistoryDigest("e3b0", 2),
          List.of("us-ear-affiliates=IN_FORCE"),
          FullTransaction.VALUE,
          "sillage 0.1.0");

  private FullAssessment() {}

  private static Step step(List<RuleState> states, Truth applies, BigDecimal margin) {
    return new Step(
        "rule-1",
        WalkStep.CLASSIFICATION,
        WHY,
        "15 CFR 774",
        states,
        applies,
        List.of(new Met("item.tpp >= 4800", "15824", Truth.TRUE, margin)),
        margin);
  }
}
