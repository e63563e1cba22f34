package org.sillage.model.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where a fact comes from.
///
/// @param title what the document is called
/// @param publisher who published it, where known
/// @param date as written: a day, a month (`2025-06`) or a year, where known
/// @param url where it can be read, where known
public record Source(
    String title, @Nullable String publisher, @Nullable String date, @Nullable String url) {
  public Source {
    Objects.requireNonNull(title);
    if (date != null && !isDate(date)) {
      throw new IllegalArgumentException(
          "a source's date is a day, a month or a year (2025-06-12, 2025-06, 2025), got '"
              + date
              + "'");
    }
  }

  private static boolean isDate(String date) {
    if (!date.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      return false;
    }
    try {
      LocalDate.parse((date + "-01-01").substring(0, 10));
      return true;
    } catch (DateTimeParseException noSuchDay) {
      return false;
    }
  }

  /// The last day the source can be of: the end of the month or year where only that is known. Absent without a date.
  public @Nullable LocalDate latestDay() {
    if (date == null) {
      return null;
    }
    return switch (date.length()) {
      case 4 -> LocalDate.parse(date + "-12-31");
      case 7 -> LocalDate.parse(date + "-01").plusMonths(1).minusDays(1);
      default -> LocalDate.parse(date);
    };
  }
}
