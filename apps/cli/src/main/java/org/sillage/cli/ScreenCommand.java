package org.sillage.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Knowledge;
import org.sillage.formats.result.ScreeningWriter;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Match;
import org.sillage.model.party.Party;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;
import org.sillage.screening.Query;
import org.sillage.screening.Screening;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Looks names up in the lists.
@CommandLine.Command(
    name = "screen",
    description =
        "Looks up a name, or every line of a file, in the lists. First form: names equal after"
            + " normalisation.")
final class ScreenCommand extends Command {
  private static final int MOST = 20;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME|FILE",
      description = "a name (need not be quoted), or a file with one a line")
  List<String> words = new ArrayList<>();

  @Option(
      names = "--country",
      paramLabel = "CC",
      description = "country of the party; may be given again")
  List<String> countries = new ArrayList<>();

  @Option(
      names = "--schema",
      paramLabel = "SCHEMA",
      description = "FollowTheMoney schema: Person, Company ...")
  @Nullable String schema;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "the day the listing must stand; default today")
  @Nullable String asOf;

  @Option(
      names = "--known-at",
      paramLabel = "INSTANT",
      description = "what was listed later is not seen")
  @Nullable String knownAt;

  @Override
  int run(Session session) throws IOException {
    LocalDate day = Dates.date("--as-of", asOf);
    Instant known = Dates.instant("--known-at", knownAt);
    Knowledge knowledge = session.knowledge(known);
    AsOf dates = new AsOf(day == null ? session.today() : day, known == null ? Instant.MAX : known);
    if (schema != null && !Party.SCHEMATA.contains(schema)) {
      throw Failure.usage(
          "--schema: '" + schema + "' is none of " + new java.util.TreeSet<>(Party.SCHEMATA),
          "--schema : « "
              + schema
              + " » n'est aucun de "
              + new java.util.TreeSet<>(Party.SCHEMATA));
    }
    boolean any = false;
    for (String name : names()) {
      Screening screening =
          knowledge.screener().screen(new Query(name, countries(), schema, dates, MOST));
      any |= !screening.matches().isEmpty();
      if (session.format() == Options.ResultFormat.JSON) {
        session.print(ScreeningWriter.write(screening, List.copyOf(knowledge.lists().values())));
      } else {
        print(session, screening);
      }
    }
    ListAges.warn(session, knowledge);
    return any ? ExitCode.OTHERWISE : ExitCode.DONE;
  }

  private List<String> names() throws IOException {
    String name = String.join(" ", words);
    Path file = words.size() == 1 ? Path.of(name) : null;
    if (file == null || !Files.isRegularFile(file)) {
      return List.of(name);
    }
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (MalformedInputException refused) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          Text.of("'" + file + "' is not UTF-8", "« " + file + " » n'est pas en UTF-8"));
    }
  }

  private List<CountryCode> countries() {
    return countries.stream()
        .map(code ->
            CountryCode.find(code)
                .orElseThrow(() ->
                    Failure.usage(
                        "--country: '" + code + "' is no ISO 3166-1 alpha-2 code",
                        "--country : « " + code + " » n'est pas un code ISO 3166-1 alpha-2")))
        .toList();
  }

  private static void print(Session session, Screening screening) {
    String name = screening.query().name();
    if (screening.matches().isEmpty()) {
      session.print(Text.of(name + ": no match", name + " : aucune correspondance"));
      return;
    }
    session.print(
        Text.of(
            name
                + ": "
                + screening.matches().size()
                + (screening.matches().size() == 1 ? " match" : " matches"),
            name
                + " : "
                + screening.matches().size()
                + (screening.matches().size() == 1 ? " correspondance" : " correspondances")));
    for (Match match : screening.matches()) {
      String doubt =
          match.same() == Truth.TRUE
              ? ""
              : Text.of(
                      " (countries differ: the same party?)",
                      " (pays différents : la même partie ?)")
                  .in(session.language());
      session.print(
          "  "
              + match.score()
              + "  "
              + match.caption()
              + (match.caption().equals(match.matchedName()) ? "" : "  <- " + match.matchedName())
              + doubt);
      session.print(
          "        "
              + match.list()
              + ", "
              + match.citation()
              + (match.listedFrom() == null ? "" : ", " + match.listedFrom())
              + (match.requirement() == null ? "" : "; " + match.requirement())
              + (match.policy() == null ? "" : "; " + match.policy()));
    }
  }
}
