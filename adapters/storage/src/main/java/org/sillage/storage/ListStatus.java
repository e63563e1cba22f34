package org.sillage.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/// How an imported version of a list stands.
///
/// @param id our id of the list
/// @param date the day the list shows
/// @param entries how many entries the file held
/// @param importedAt when it was imported
/// @param ageDays days from its date to the day asked for; negative where it is dated later
/// @param newest whether it is the newest of its list; any other is superseded
public record ListStatus(
    String id, LocalDate date, int entries, Instant importedAt, long ageDays, boolean newest) {
  public ListStatus {
    Objects.requireNonNull(id);
    Objects.requireNonNull(date);
    Objects.requireNonNull(importedAt);
  }
}
