package org.sillage.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sillage.determination.Matter;
import org.sillage.determination.Report;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Finding;
import org.sillage.model.finding.RuleFinding;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.Determination;
import org.sillage.model.law.Jurisdiction;
import org.sillage.model.law.WalkStep;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;

/// What an answer has to say of its own limits: group membership that is not proven for the day, and what the rules of a
/// jurisdiction do not know.
final class Remarks {
  private Remarks() {}

  static List<Finding> of(Matter matter, Report report, Knowledge knowledge, AsOf asOf) {
    List<Finding> remarks = new ArrayList<>();
    CountryCode destination = matter.destination();
    boolean hangsOnGroup =
        report.determinations().stream()
            .flatMap(determination -> determination.steps().stream())
            .anyMatch(step ->
                step.step() == WalkStep.DESTINATION
                    && step.applies() == Truth.TRUE
                    && step.states().stream().allMatch(state -> state.decides()));
    if (hangsOnGroup
        && destination != null
        && !knowledge.reference().countries().isProven(destination, asOf.lawDate())) {
      remarks.add(
          new RuleFinding(
              "country-group-not-proven",
              Severity.INFO,
              Text.of(
                  "The country groups of "
                      + destination
                      + " are proven here for 2026 only; on "
                      + asOf.lawDate()
                      + " they are taken to have been the same.",
                  "Les groupes de pays de "
                      + destination
                      + " ne sont prouvés ici que pour 2026 ; au "
                      + asOf.lawDate()
                      + " ils sont supposés avoir été les mêmes."),
              "Supp. No. 1 to 15 CFR Part 740",
              List.of(Pointer.of("/destination")),
              null));
    }
    Set<String> jurisdictions = new LinkedHashSet<>();
    report.determinations().stream().map(Determination::jurisdiction).forEach(jurisdictions::add);
    for (String id : jurisdictions) {
      Jurisdiction jurisdiction = knowledge.reference().rules().jurisdiction(id);
      if (jurisdiction.doesNotKnow() != null) {
        remarks.add(
            new RuleFinding(
                id + "/does-not-know",
                Severity.INFO,
                jurisdiction.doesNotKnow(),
                jurisdiction.title().en(),
                List.of(),
                null));
      }
    }
    return remarks;
  }
}
