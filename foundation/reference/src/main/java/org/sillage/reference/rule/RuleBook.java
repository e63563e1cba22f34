package org.sillage.reference.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sillage.model.law.Jurisdiction;

/// All rules, in the order of the walk within each jurisdiction.
///
/// @param jurisdictions by id, the home jurisdiction first
/// @param rules every rule
public record RuleBook(Map<String, Jurisdiction> jurisdictions, List<Rule> rules) {
  public RuleBook {
    jurisdictions = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(jurisdictions));
    rules = List.copyOf(rules);
  }

  public Optional<Rule> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  public Jurisdiction jurisdiction(String id) {
    Jurisdiction found = jurisdictions.get(id);
    if (found == null) {
      throw new IllegalArgumentException(
          "no jurisdiction '" + id + "'; there are " + jurisdictions.keySet());
    }
    return found;
  }
}
