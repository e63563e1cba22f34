package org.sillage.determination;

import java.util.List;
import java.util.Set;
import org.sillage.model.finding.Finding;
import org.sillage.model.law.Determination;
import org.sillage.model.law.MissingFact;
import org.sillage.reference.rule.Rule;

/// What a walk has to tell.
///
/// @param determinations one a good and jurisdiction that has something to say; the home jurisdiction always
/// @param findings red flags, duties and remarks, in the order of the rules
/// @param missing facts of which some value would change the outcome
/// @param required the rules by which a license is required, the first good's first
/// @param uncertain the rules nobody can confirm that would require one
/// @param licenseRules ids of license rules that were found to apply, whether or not something overcomes them
public record Report(
    List<Determination> determinations,
    List<Finding> findings,
    List<MissingFact> missing,
    List<Rule> required,
    List<Rule> uncertain,
    Set<String> licenseRules) {
  public Report {
    determinations = List.copyOf(determinations);
    findings = List.copyOf(findings);
    missing = List.copyOf(missing);
    required = List.copyOf(required);
    uncertain = List.copyOf(uncertain);
    licenseRules = Set.copyOf(licenseRules);
  }
}
