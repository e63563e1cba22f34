package org.sillage.screening;

import java.util.List;
import java.util.Objects;
import org.sillage.model.finding.Match;

/// What screening a name found.
///
/// @param query what was asked
/// @param matches at most one a listed party, the best first: by score, then those whose country agrees, then by id
public record Screening(Query query, List<Match> matches) {
  public Screening {
    Objects.requireNonNull(query);
    matches = List.copyOf(matches);
  }
}
