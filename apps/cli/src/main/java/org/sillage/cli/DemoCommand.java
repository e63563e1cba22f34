package org.sillage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Assessment;
import org.sillage.assessment.Assessor;
import org.sillage.assessment.HistorySlice;
import org.sillage.assessment.Knowledge;
import org.sillage.formats.assessment.AssessmentWriter;
import org.sillage.formats.report.HtmlReport;
import org.sillage.formats.report.TextReport;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Transaction;
import org.sillage.reference.PressCase;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Assesses the press cases of the packs.
@CommandLine.Command(
    name = "demo",
    description =
        "Assesses the press cases that come with Sillage, and writes a report to print for each.")
final class DemoCommand extends Command {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where the reports go; default sillage-demo here")
  @Nullable Path out;

  @Option(names = "--quiet", description = "assess and render, print and write nothing")
  boolean quiet;

  @Override
  int run(Session session) throws IOException {
    Knowledge knowledge = session.knowledge(null);
    Path folder = out == null ? Path.of("sillage-demo") : out;
    if (!quiet) {
      Files.createDirectories(folder);
    }
    List<Path> written = new ArrayList<>();
    for (PressCase press : knowledge.reference().cases()) {
      List<Assessment> assessments = assess(press, knowledge, session);
      String html = HtmlReport.render(HtmlReport.Page.of(press, assessments), session.language());
      for (Assessment assessment : assessments) {
        String text =
            session.format() == Options.ResultFormat.JSON
                ? AssessmentWriter.write(assessment)
                : TextReport.render(
                    assessment,
                    session.language(),
                    new TextReport.Style(
                        session.terminal().colored(), TextReport.Style.PLAIN.width(), false));
        if (!quiet) {
          session.print(text);
        }
      }
      if (!quiet) {
        Path file = folder.resolve(press.id() + ".html");
        Files.writeString(file, html, StandardCharsets.UTF_8);
        written.add(file);
      }
    }
    if (!quiet) {
      session.say(
          Text.of(
              written.size() + " reports written to " + folder + ", one a case; they print well",
              written.size()
                  + " rapports écrits dans "
                  + folder
                  + ", un par affaire ; ils s'impriment bien"));
    }
    return ExitCode.DONE;
  }

  private static List<Assessment> assess(PressCase press, Knowledge knowledge, Session session) {
    Batch batch = new Batch(knowledge.reference().chips());
    batch.read(press.file(), press.bytes().open());
    if (batch.reportBad(session)) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          Text.of(
              "the case " + press.id() + " cannot be read",
              "l'affaire " + press.id() + " ne peut être lue"));
    }
    List<Assessment> assessments = new ArrayList<>();
    for (Transaction transaction : batch.good()) {
      assessments.add(
          Assessor.assess(transaction, batch.dealOf(transaction), HistorySlice.NONE, knowledge));
    }
    return assessments;
  }
}
