package org.sillage.formats.report;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sillage.assessment.Assessment;
import org.sillage.model.finding.Finding;
import org.sillage.model.law.Determination;
import org.sillage.model.law.WouldChange;
import org.sillage.model.text.Language;

/// Assessments for a spreadsheet: a header and one row an assessment, as RFC 4180 has it (commas, CRLF, quotes doubled),
/// UTF-8.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front. What holds several values parts them by
/// `; `, or by ` | ` where sentences stand in it. Line breaks within a value become spaces.
public final class CsvReport {
  private static final String END = "\r\n";
  private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvReport() {}

  /// The header and a row for each.
  public static String render(List<Assessment> assessments) {
    return header() + assessments.stream().map(CsvReport::row).collect(Collectors.joining());
  }

  /// The header with its line end.
  public static String header() {
    return "id,outcome,lawDate,summary_en,summary_fr,eccn,reviewPolicy,missing,wouldChange_en,wouldChange_fr,"
               + "findings,authorization"
        + END;
  }

  /// One row with its line end.
  public static String row(Assessment assessment) {
    return Stream.of(
                assessment.id(),
                assessment.outcome().name(),
                assessment.asOf().lawDate().toString(),
                assessment.summary().en(),
                assessment.summary().fr(),
                distinct(assessment, Determination::eccn),
                distinct(
                    assessment,
                    determination ->
                        determination.reviewPolicy() == null
                            ? ""
                            : determination.reviewPolicy().words().en()),
                assessment.missingFacts().stream()
                    .map(fact -> fact.path().value())
                    .collect(Collectors.joining("; ")),
                changes(assessment, Language.EN),
                changes(assessment, Language.FR),
                assessment.findings().stream()
                    .map(Finding::code)
                    .distinct()
                    .collect(Collectors.joining("; ")),
                distinct(
                    assessment,
                    determination -> Objects.requireNonNullElse(determination.authorization(), "")))
            .map(CsvReport::cell)
            .collect(Collectors.joining(","))
        + END;
  }

  private static String distinct(Assessment assessment, Function<Determination, String> part) {
    return assessment.determinations().stream()
        .map(part)
        .filter(value -> !value.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String changes(Assessment assessment, Language language) {
    return assessment.wouldChange().stream()
        .map(change -> change(change, language))
        .collect(Collectors.joining(" | "));
  }

  private static String change(WouldChange change, Language language) {
    String policy =
        change.reviewPolicy() == null ? "" : ", " + change.reviewPolicy().words().in(language);
    return change.condition().in(language) + " -> " + change.outcome() + policy;
  }

  private static String cell(String value) {
    String line = Clean.line(value);
    String start = line.stripLeading();
    boolean isFormula = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
    String safe = isFormula ? "'" + line : line;
    return safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || !safe.equals(safe.strip())
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}
