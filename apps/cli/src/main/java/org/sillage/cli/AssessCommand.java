package org.sillage.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Assessment;
import org.sillage.assessment.Assessor;
import org.sillage.assessment.HistorySlice;
import org.sillage.assessment.Knowledge;
import org.sillage.formats.assessment.AssessmentWriter;
import org.sillage.formats.report.CsvReport;
import org.sillage.formats.report.HtmlReport;
import org.sillage.formats.report.TextReport;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.RuleState;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Transaction;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Assesses the transactions of files.
@CommandLine.Command(
    name = "assess",
    description = "Assesses transactions: YAML, JSON, JSON lines or CSV, '-' for standard input.")
final class AssessCommand extends Command {
  private static final int WIDTH = TextReport.Style.PLAIN.width();

  @Parameters(arity = "1..*", paramLabel = "FILE")
  List<String> files = new ArrayList<>();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day whose law applies; default each transaction's own")
  @Nullable String asOf;

  @Option(
      names = "--known-at",
      paramLabel = "INSTANT",
      description = "what was published later is not seen")
  @Nullable String knownAt;

  @Option(
      names = "--what-if",
      paramLabel = "RULE=STATE",
      description = "assume a rule in another state; may be given again")
  List<String> whatIf = new ArrayList<>();

  @Option(names = "--steps", description = "text: show every step, also those that do not apply")
  boolean steps;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write results there; .html for a report to print")
  @Nullable Path out;

  @Override
  int run(Session session) throws IOException {
    LocalDate lawDate = Dates.date("--as-of", asOf);
    Instant known = Dates.instant("--known-at", knownAt);
    Map<String, RuleState> assumed = Dates.whatIf(whatIf);
    Knowledge knowledge = session.knowledge(known);
    Batch batch = new Batch(knowledge.reference().chips());
    files.forEach(batch::read);
    List<Assessment> assessments = new ArrayList<>();
    try {
      for (Transaction transaction : batch.good()) {
        assessments.add(
            Assessor.assess(
                transaction,
                batch.dealOf(transaction),
                HistorySlice.NONE,
                knowledge,
                Dates.asOf(lawDate == null ? transaction.date() : lawDate, known, knowledge),
                assumed));
      }
    } catch (IllegalArgumentException refused) {
      throw new Failure(ExitCode.BAD_INPUT, Text.same(String.valueOf(refused.getMessage())));
    }
    write(session, assessments);
    boolean refused = batch.reportBad(session);
    ListAges.warn(session, knowledge);
    if (refused) {
      return ExitCode.BAD_INPUT;
    }
    boolean clear = assessments.stream().allMatch(one -> one.outcome() == Outcome.CLEAR);
    return clear ? ExitCode.DONE : ExitCode.OTHERWISE;
  }

  private void write(Session session, List<Assessment> assessments) throws IOException {
    if (out == null) {
      render(session, assessments, session.terminal().colored()).forEach(session::print);
      return;
    }
    Path parent = out.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    try (BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
      if (out.toString().endsWith(".html")) {
        writer.write(HtmlReport.render(HtmlReport.Page.of(assessments), session.language()));
      } else {
        for (String line : render(session, assessments, false)) {
          writer.write(line);
          writer.write('\n');
        }
      }
    }
    session.say(Text.of("written to " + out, "écrit dans " + out));
  }

  private List<String> render(Session session, List<Assessment> assessments, boolean color) {
    return switch (session.format()) {
      case JSON -> assessments.stream().map(AssessmentWriter::write).toList();
      case CSV -> List.of(CsvReport.render(assessments).stripTrailing());
      case TEXT ->
          assessments.stream()
              .map(one ->
                  TextReport.render(
                      one, session.language(), new TextReport.Style(color, WIDTH, steps)))
              .toList();
    };
  }
}
