package org.sillage.model.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/// The two dates of every question.
///
/// @param lawDate the day whose law applies
/// @param knownAt the instant up to which we knew things; a rule, listing or press report published later is not seen
public record AsOf(LocalDate lawDate, Instant knownAt) {
  public AsOf {
    Objects.requireNonNull(lawDate);
    Objects.requireNonNull(knownAt);
  }

  /// Whether something published on `day` (taken at its start, UTC) was known.
  public boolean knew(LocalDate day) {
    return !day.atStartOfDay(java.time.ZoneOffset.UTC).toInstant().isAfter(knownAt);
  }
}
