package org.sillage.formats.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The Federal Register notices an entry cites, as agencies type them: `76 FR 71869, 11/21/11`, `46 F.R. 46154
/// 9/17/81`, `91 FR 35189 (June 10, 2026)`, `Vol. 86, No. 51, 03/18/21, Federal Register`.
///
/// @param citation the notices in one form, `76 FR 71869 (2011-11-21); …`, or the words as they stand where they
///     are not understood whole
/// @param days the days of the notices that could be read, in their order
/// @param doubtful dates that are none, or whose year is not that of the volume
record Notices(String citation, List<LocalDate> days, List<String> doubtful) {
  private static final String DATE =
      "(\\d{1,2}/{1,2}\\d{1,2}/\\d{1,5}|[A-Z][a-z]+\\.? \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2})";
  private static final Pattern NOTICE =
      Pattern.compile(
          "(\\d{1,3}) ?F\\.? ?R\\.? ?(\\d{1,3}, ?\\d{3}(?![\\d/])|\\d{1,6}(?![\\d/]))"
              + "(?: preview citation details)?(?:[,.]? ?\\(?"
              + DATE
              + "\\)?)?");
  private static final Pattern VOLUME =
      Pattern.compile("Vol(?:\\.|ume|,)? ?(\\d{1,3})\\b[^/]{0,40}?\\b" + DATE);
  private static final Pattern ANY_DATE = Pattern.compile("\\b" + DATE);
  private static final Pattern BETWEEN = Pattern.compile("[\\s,.;]|\\band\\b");

  /// Volume 1 of the Federal Register is that of 1936.
  private static final int YEAR_BEFORE_VOLUME_1 = 1935;

  Notices {
    Objects.requireNonNull(citation);
    days = List.copyOf(days);
    doubtful = List.copyOf(doubtful);
  }

  /// @param written the citation as the list gives it, perhaps over several lines
  static Notices of(String written) {
    String text = written.replaceAll("\\s+", " ").strip();
    List<String> notices = new ArrayList<>();
    List<LocalDate> days = new ArrayList<>();
    List<String> doubtful = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    Matcher notice = NOTICE.matcher(text);
    int end = 0;
    while (notice.find()) {
      rest.append(text, end, notice.start());
      end = notice.end();
      LocalDate day = day(notice.group(3), notice.group(1), doubtful, days);
      String page = notice.group(2).replace(" ", "").replace(",", "");
      notices.add(notice.group(1) + " FR " + page + (day == null ? "" : " (" + day + ")"));
    }
    rest.append(text, end, text.length());
    readRest(rest.toString(), doubtful, days);
    boolean whole = BETWEEN.matcher(rest).replaceAll("").isEmpty() && !notices.isEmpty();
    return new Notices(whole ? String.join("; ", notices) : text, days, doubtful);
  }

  private static void readRest(String rest, List<String> doubtful, List<LocalDate> days) {
    Matcher volume = VOLUME.matcher(rest);
    StringBuilder left = new StringBuilder();
    while (volume.find()) {
      day(volume.group(2), volume.group(1), doubtful, days);
      volume.appendReplacement(left, " ");
    }
    volume.appendTail(left);
    Matcher date = ANY_DATE.matcher(left);
    while (date.find()) {
      day(date.group(1), null, doubtful, days);
    }
  }

  private static @Nullable LocalDate day(
      @Nullable String written,
      @Nullable String volume,
      List<String> doubtful,
      List<LocalDate> days) {
    if (written == null) {
      return null;
    }
    LocalDate day = ListDates.find(written);
    if (day == null) {
      doubtful.add(written);
      return null;
    }
    if (volume != null && day.getYear() != yearOf(volume)) {
      doubtful.add(volume + " FR, " + written);
    }
    days.add(day);
    return day;
  }

  private static int yearOf(String volume) {
    return YEAR_BEFORE_VOLUME_1 + Integer.parseInt(volume);
  }

  /// The first day, whatever the order of the notices.
  @Nullable LocalDate first() {
    return days.stream().min(LocalDate::compareTo).orElse(null);
  }
}
