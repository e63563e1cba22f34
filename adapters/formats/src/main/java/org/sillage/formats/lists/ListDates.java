package org.sillage.formats.lists;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days as US agencies write them: `2026-07-09`, `11/21/11`, `7/9/2026`, `July 9, 2026`, `03 Jun 2021`.
final class ListDates {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern SLASHES =
      Pattern.compile("(\\d{1,2})/{1,2}(\\d{1,2})/(\\d{2}|\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3})[a-z]*\\.? (\\d{1,2}),? (\\d{4})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2}) ([A-Za-z]{3})[a-z]* (\\d{4})");
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /// Years of two digits from here on are of the last century; the oldest order still cited is of 1981.
  private static final int PIVOT = 50;

  private ListDates() {}

  /// The day, or absent where the text is none.
  static @Nullable LocalDate find(String written) {
    String text = written.strip();
    Matcher matcher = ISO.matcher(text);
    if (matcher.matches()) {
      return day(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    }
    matcher = SLASHES.matcher(text);
    if (matcher.matches()) {
      int year = number(matcher, 3);
      return day(
          year < 100 ? year + (year < PIVOT ? 2000 : 1900) : year,
          number(matcher, 1),
          number(matcher, 2));
    }
    matcher = MONTH_FIRST.matcher(text);
    if (matcher.matches()) {
      return day(number(matcher, 3), month(matcher.group(1)), number(matcher, 2));
    }
    matcher = DAY_FIRST.matcher(text);
    return matcher.matches()
        ? day(number(matcher, 3), month(matcher.group(2)), number(matcher, 1))
        : null;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static int month(String name) {
    return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static @Nullable LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException none) {
      return null;
    }
  }
}
