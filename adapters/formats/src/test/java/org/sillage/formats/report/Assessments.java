package org.sillage.formats.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sillage.assessment.Assessment;
import org.sillage.assessment.Assessment.AssessedParty;
import org.sillage.model.finding.Finding;
import org.sillage.model.finding.ListedShare;
import org.sillage.model.law.Determination;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.WouldChange;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;
import org.sillage.model.transaction.Transaction;

/// Assessments made by hand, a part at a time.
final class Assessments {
  static final String DIGEST = "0123456789abcdef".repeat(4);

  private String id = "T-1";
  private Outcome outcome = Outcome.CLEAR;
  private Text summary = Text.of("Nothing stands in the way.", "Rien ne s'y oppose.");
  private Transaction input = Transactions.sale().build();
  private final List<Determination> determinations = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<MissingFact> missing = new ArrayList<>();
  private final List<WouldChange> changes = new ArrayList<>();
  private final List<AssessedParty> parties = new ArrayList<>();
  private final List<String> whatIf = new ArrayList<>();

  private Assessments() {}

  static Assessments clear() {
    return new Assessments();
  }

  static Assessments of(Outcome outcome) {
    return new Assessments().outcome(outcome);
  }

  Assessments id(String given) {
    id = given;
    return this;
  }

  Assessments outcome(Outcome given) {
    outcome = given;
    return this;
  }

  Assessments summary(Text given) {
    summary = given;
    return this;
  }

  Assessments input(Transactions given) {
    input = given.build();
    return this;
  }

  Assessments determined(Determination... given) {
    determinations.addAll(List.of(given));
    return this;
  }

  Assessments found(Finding... given) {
    findings.addAll(List.of(given));
    return this;
  }

  Assessments missing(MissingFact... given) {
    missing.addAll(List.of(given));
    return this;
  }

  Assessments wouldChange(WouldChange... given) {
    changes.addAll(List.of(given));
    return this;
  }

  Assessments party(AssessedParty... given) {
    parties.addAll(List.of(given));
    return this;
  }

  Assessments assuming(String... given) {
    whatIf.addAll(List.of(given));
    return this;
  }

  Assessment build() {
    List<AssessedParty> shown =
        parties.isEmpty()
            ? List.of(
                new AssessedParty(
                    PartyRole.EXPORTER,
                    "Exporter Inc.",
                    List.of(),
                    CountryCode.US,
                    "Exporter Inc.",
                    ListedShare.NONE))
            : parties;
    return new Assessment(
        id,
        outcome,
        new AsOf(LocalDate.of(2025, 7, 15), Instant.parse("2026-09-24T00:00:00Z")),
        summary,
        determinations,
        findings,
        missing,
        changes,
        shown,
        new Assessment.KnowledgeDigest(DIGEST, List.of(new Assessment.PackDigest("chips", DIGEST))),
        new Assessment.HistoryDigest(DIGEST, 2),
        whatIf,
        input,
        "sillage 0.1.0");
  }

  /// One with something in every section, names in several scripts among it.
  static Assessments full() {
    return of(Outcome.LICENSE_REQUIRED)
        .id("press-full-2025")
        .summary(
            Text.of(
                "A license is required for H100 SXM (3A090.a): to a destination in D:5, 15 CFR"
                    + " 742.6(a)(6)(iii).",
                "Une licence est requise pour H100 SXM (3A090.a) : vers une destination en D:5, 15"
                    + " CFR 742.6(a)(6)(iii)."))
        .assuming("us-ear/affiliates=IN_FORCE")
        .input(Transactions.full())
        .determined(Law.determination("/items/0"), Law.determination("/items/1"))
        .missing(Law.missing("/parties/1/headquarters"), Law.missing("/parties/1/owners"))
        .wouldChange(Law.change())
        .found(Findings.listed(), Findings.flag(), Findings.claim(), Findings.remark())
        .party(
            Findings.party("Exporter Inc.", ListedShare.NONE),
            Findings.party(
                "深圳市先进计算技术有限公司智能装备与数据中心运营分公司",
                new ListedShare(
                    new BigDecimal("0.499999999"),
                    new BigDecimal("0.33"),
                    new BigDecimal("0.25"),
                    BigDecimal.ONE)));
  }
}
