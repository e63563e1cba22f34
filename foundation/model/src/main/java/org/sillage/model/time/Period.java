package org.sillage.model.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A span of days, both ends included; an absent end is open.
///
/// @param from first day, or absent: since before our records
/// @param to last day, or absent: still running
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
  public static final Period ALWAYS = new Period(null, null);

  public Period {
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "a period ends on or after its start, got " + from + " to " + to);
    }
  }

  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  public boolean overlaps(Period other) {
    return (from == null || other.to == null || !other.to.isBefore(from))
        && (to == null || other.from == null || !to.isBefore(other.from));
  }
}
