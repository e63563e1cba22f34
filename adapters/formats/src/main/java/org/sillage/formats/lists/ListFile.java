package org.sillage.formats.lists;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sillage.document.Problem;
import org.sillage.model.finding.ListedParty;

/// One version of a list as a file holds it.
///
/// @param listId our id of the list: `us-bis-entity-list`
/// @param date the day the file shows the list of
/// @param parties its entries, in the file's order; an entry that cannot be taken is a problem instead
/// @param problems what is doubtful in entries that were taken, and what was not taken
/// @param leftOver fields that have no place in a listed party, with the number of entries that fill them
/// @param entries how many entries the file holds
public record ListFile(
    String listId,
    LocalDate date,
    List<ListedParty> parties,
    List<Problem> problems,
    Map<String, Integer> leftOver,
    int entries) {
  public ListFile {
    Objects.requireNonNull(listId);
    Objects.requireNonNull(date);
    parties = List.copyOf(parties);
    problems = List.copyOf(problems);
    leftOver = Collections.unmodifiableMap(new TreeMap<>(leftOver));
  }
}
