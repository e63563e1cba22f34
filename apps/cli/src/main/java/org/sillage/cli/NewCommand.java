package org.sillage.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Writes a template to fill in.
@CommandLine.Command(
    name = "new",
    description =
        "Writes a commented template of a transaction to fill in, or with --format csv a"
            + " spreadsheet.")
final class NewCommand extends Command {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write it there; an existing file is not overwritten")
  @Nullable Path out;

  @Override
  int run(Session session) throws IOException {
    String template = template(session.format(), session.language());
    if (out == null) {
      session.terminal().out().print(template);
      return ExitCode.DONE;
    }
    if (Files.exists(out)) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          Text.of(
              "'" + out + "' is there already; it is left as it is",
              "« " + out + " » existe déjà et reste tel quel"));
    }
    Files.writeString(out, template, StandardCharsets.UTF_8);
    session.say(
        Text.of(
            "written to " + out + "; fill it in, then: sillage assess " + out,
            "écrit dans " + out + " ; le remplir, puis : sillage assess " + out));
    return ExitCode.DONE;
  }

  /// The template in a language.
  static String template(Options.ResultFormat format, Language language) throws IOException {
    String name =
        format == Options.ResultFormat.CSV
            ? "template.csv"
            : language == Language.FR ? "template-fr.yaml" : "template-en.yaml";
    try (InputStream in = NewCommand.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the template " + name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
