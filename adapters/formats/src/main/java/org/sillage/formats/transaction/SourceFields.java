package org.sillage.formats.transaction;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.model.fact.Source;
import org.sillage.model.text.Text;

/// Reads where a fact comes from.
final class SourceFields {
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private SourceFields() {}

  static @Nullable Source source(Fields fields, String key) {
    Fields source = fields.object(key);
    return source == null ? null : source(source);
  }

  static List<Source> sources(Fields fields, String key) {
    List<Source> sources = new ArrayList<>();
    for (Fields each : fields.objects(key)) {
      Source source = source(each);
      if (source != null) {
        sources.add(source);
      }
    }
    return sources;
  }

  private static @Nullable Source source(Fields fields) {
    String title = fields.requiredText("title");
    String publisher = fields.text("publisher");
    String date = date(fields);
    String url = fields.text("url");
    fields.done();
    return title.isEmpty()
        ? null
        : Checks.build(fields, () -> new Source(title, publisher, date, url));
  }

  private static @Nullable String date(Fields fields) {
    String date = fields.text("date");
    if (date == null || exists(date)) {
      return date;
    }
    fields.problem(
        "date",
        Text.of(
            "date: no day, month or year of the calendar",
            "date : ni jour, ni mois, ni année du calendrier"),
        Text.same("2025-06-12, 2025-06, 2025"));
    return null;
  }

  private static boolean exists(String date) {
    if (!DATE.matcher(date).matches()) {
      return false;
    }
    try {
      return switch (date.length()) {
        case 4 -> Year.parse(date).getValue() >= 0;
        case 7 -> YearMonth.parse(date).getYear() >= 0;
        default -> LocalDate.parse(date).getYear() >= 0;
      };
    } catch (DateTimeParseException noDate) {
      return false;
    }
  }
}
