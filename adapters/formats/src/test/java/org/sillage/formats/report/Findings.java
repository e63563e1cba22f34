package org.sillage.formats.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.sillage.assessment.Assessment.AssessedParty;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.ClaimFinding;
import org.sillage.model.finding.Finding;
import org.sillage.model.finding.ListMatch;
import org.sillage.model.finding.ListedShare;
import org.sillage.model.finding.Match;
import org.sillage.model.finding.RedFlag;
import org.sillage.model.finding.RuleFinding;
import org.sillage.model.finding.Severity;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// Findings and parties made by hand.
final class Findings {
  private Findings() {}

  static Finding listed() {
    return new ListMatch(
        "listed-party",
        Severity.STOP,
        Text.of("A listed party takes part.", "Une partie listée participe."),
        "84 FR 22961",
        List.of(Pointer.of("/parties/1")),
        null,
        match(Truth.TRUE));
  }

  static Finding flag() {
    return new RedFlag(
        "supp3-9",
        Severity.WARNING,
        Text.of("A forwarder is the final address.", "Un transitaire est la dernière adresse."),
        "Supp. No. 3 to 15 CFR Part 732, red flag 9",
        List.of(Pointer.of("/parties/1")),
        null);
  }

  static Finding claim() {
    return claim("the goods go to CN", "les biens vont vers CN");
  }

  static Finding claim(String en, String fr) {
    return new ClaimFinding(
        "claim-charged",
        Severity.WARNING,
        Text.of("Said, not established: " + en + ".", "Dit, non établi : " + fr + "."),
        "Supp. No. 3 to 15 CFR Part 732",
        List.of(Pointer.of("/claims/0")),
        Text.of("if it is established that " + en, "s'il est établi que " + fr));
  }

  static Finding remark() {
    return new RuleFinding(
        "us-ear/does-not-know",
        Severity.INFO,
        Text.of(
            "Letters not made public are not known.",
            "Les lettres non publiées ne sont pas connues."),
        "Export Administration Regulations",
        List.of(),
        null);
  }

  static Match match(Truth same) {
    return new Match(
        "us-bis-entity-list:example",
        "us-bis-entity-list",
        "Example Computing Co., Ltd.",
        "Example Computing",
        new BigDecimal("0.97"),
        same,
        List.of(CountryCode.CN),
        List.of("4"),
        LocalDate.of(2019, 5, 16),
        "84 FR 22961",
        null,
        null);
  }

  static AssessedParty party(String name, ListedShare share) {
    return new AssessedParty(
        PartyRole.PURCHASER,
        name,
        List.of(match(Truth.TRUE), match(Truth.UNKNOWN)),
        CountryCode.CN,
        null,
        share);
  }
}
