package org.sillage.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.finding.ClaimFinding;
import org.sillage.model.finding.Finding;
import org.sillage.model.finding.Severity;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;
import org.sillage.model.transaction.Transaction;

/// What others say of a transaction, each kept as what it is, with denials beside what they deny.
final class ClaimFindings {
  private ClaimFindings() {}

  static List<Finding> of(Transaction transaction, List<Conditional> conditionals, AsOf asOf) {
    List<Finding> findings = new ArrayList<>();
    for (Conditional conditional : conditionals) {
      findings.add(unproven(conditional, transaction));
    }
    for (int index = 0; index < transaction.claims().size(); index++) {
      Claim claim = transaction.claims().get(index);
      if (!claim.status().isConditional() && Conditional.wasPublic(claim.source(), asOf)) {
        findings.add(settled(claim, Pointer.of("/claims/" + index)));
      }
    }
    return findings;
  }

  private static Finding unproven(Conditional conditional, Transaction transaction) {
    String denial = denial(conditional, transaction);
    return new ClaimFinding(
        "claim-" + conditional.status().name().toLowerCase(Locale.ROOT),
        Severity.WARNING,
        Text.of(
            "Said, not established: "
                + conditional.what().en()
                + " ("
                + conditional.standing()
                + ")."
                + (denial.isEmpty() ? "" : " Denied: " + denial + "."),
            "Dit, non établi : "
                + conditional.what().fr()
                + " ("
                + conditional.standing()
                + ")."
                + (denial.isEmpty() ? "" : " Démenti : " + denial + ".")),
        "Supp. No. 3 to 15 CFR Part 732; 15 CFR 772.1 (knowledge)",
        List.of(conditional.at()),
        conditional.condition());
  }

  private static String denial(Conditional conditional, Transaction transaction) {
    String at = conditional.at().value();
    if (!at.startsWith("/claims/")) {
      return "";
    }
    Claim claim = transaction.claims().get(Integer.parseInt(at.substring("/claims/".length())));
    return String.join(
        "; ",
        transaction.claims().stream()
            .filter(
                other -> other.status() == FactStatus.DENIED && other.about().equals(claim.about()))
            .map(other ->
                other.source().publisher() == null
                    ? other.source().title()
                    : other.source().publisher() + ", " + other.source().title())
            .toList());
  }

  private static Finding settled(Claim claim, Pointer at) {
    boolean denied = claim.status() == FactStatus.DENIED;
    String source =
        claim.source().publisher() == null ? claim.source().title() : claim.source().publisher();
    return new ClaimFinding(
        "claim-" + claim.status().name().toLowerCase(Locale.ROOT),
        denied ? Severity.NOTICE : Severity.WARNING,
        denied
            ? Text.of(
                source + " denies: " + Conditional.words(claim).en() + ".",
                source + " dément : " + Conditional.words(claim).fr() + ".")
            : Text.of(
                "Established ("
                    + claim.status()
                    + ", "
                    + source
                    + "): "
                    + Conditional.words(claim).en()
                    + ".",
                "Établi ("
                    + claim.status()
                    + ", "
                    + source
                    + ") : "
                    + Conditional.words(claim).fr()
                    + "."),
        "Supp. No. 3 to 15 CFR Part 732",
        List.of(at),
        null);
  }
}
