package org.sillage.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sillage.assessment.Assessment;
import org.sillage.assessment.Assessor;
import org.sillage.assessment.HistorySlice;
import org.sillage.assessment.Knowledge;
import org.sillage.document.DocumentException;
import org.sillage.formats.assessment.AssessmentReader;
import org.sillage.formats.assessment.AssessmentWriter;
import org.sillage.formats.assessment.Difference;
import org.sillage.formats.assessment.StoredAssessment;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Deal;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// Replays stored assessments and names the first difference.
@CommandLine.Command(
    name = "verify",
    description =
        "Replays stored assessments (one JSON object a line) and names the first difference. Papers"
            + " of one deal are looked for in the same file.")
final class VerifyCommand extends Command {
  @Parameters(paramLabel = "ASSESSMENT.json")
  Path file = Path.of("");

  private final Map<Instant, Knowledge> knowledgeAt = new HashMap<>();

  /// A stored assessment and the line it stands on.
  private record Stored(int line, String json, StoredAssessment assessment) {}

  @Override
  int run(Session session) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          Text.of("'" + file + "' is no file", "« " + file + " » n'est pas un fichier"));
    }
    List<Stored> stored = new ArrayList<>();
    boolean refused = read(session, stored);
    boolean equal = true;
    for (Stored one : stored) {
      equal &= replay(session, one, stored);
    }
    return refused ? ExitCode.BAD_INPUT : equal ? ExitCode.DONE : ExitCode.OTHERWISE;
  }

  private boolean read(Session session, List<Stored> stored) throws IOException {
    boolean refused = false;
    int line = 0;
    for (String json : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      line++;
      if (json.isBlank()) {
        continue;
      }
      try {
        stored.add(new Stored(line, json, AssessmentReader.read(json, file + ":" + line)));
      } catch (DocumentException bad) {
        session.terminal().err().println(bad.problem().line(session.language()));
        refused = true;
      }
    }
    return refused;
  }

  private boolean replay(Session session, Stored one, List<Stored> all) {
    StoredAssessment stored = one.assessment();
    Knowledge knowledge = knowledgeAt.computeIfAbsent(stored.asOf().knownAt(), session::knowledge);
    Deal deal =
        new Deal(
            all.stream()
                .map(other -> other.assessment().input())
                .filter(other ->
                    other.dealId() != null
                        && other.dealId().equals(stored.input().dealId())
                        && !other.id().equals(stored.id()))
                .toList());
    Assessment again =
        Assessor.assess(
            stored.input(),
            deal,
            HistorySlice.NONE,
            knowledge,
            stored.asOf(),
            new TreeMap<>(Dates.whatIf(stored.whatIf())));
    try {
      Optional<Difference> difference =
          AssessmentReader.firstDifference(one.json(), AssessmentWriter.write(again));
      if (difference.isEmpty()) {
        session.print(Text.of(stored.id() + ": equal", stored.id() + " : identique"));
        return true;
      }
      tell(session, stored, again, difference.get());
      return false;
    } catch (DocumentException bad) {
      throw new IllegalStateException("what was read once cannot be read again", bad);
    }
  }

  private static void tell(
      Session session, StoredAssessment stored, Assessment again, Difference difference) {
    session.print(
        Text.of(
            stored.id()
                + ": first difference at "
                + difference.at()
                + ": stored "
                + difference.stored()
                + ", now "
                + difference.replayed(),
            stored.id()
                + " : première différence en "
                + difference.at()
                + " : enregistré "
                + difference.stored()
                + ", à présent "
                + difference.replayed()));
    for (Assessment.PackDigest pack : again.knowledge().packs()) {
      boolean same = stored.knowledge().packs().contains(pack);
      if (!same) {
        session.print(Text.of("  pack changed: " + pack.name(), "  pack modifié : " + pack.name()));
      }
    }
    for (Assessment.PackDigest pack : stored.knowledge().packs()) {
      if (again.knowledge().packs().stream().noneMatch(other -> other.name().equals(pack.name()))) {
        session.print(
            Text.of("  pack no longer here: " + pack.name(), "  pack absent : " + pack.name()));
      }
    }
    if (!stored.history().equals(again.history())) {
      session.print(
          Text.of(
              "  the other papers of the deal are not those it was assessed with ("
                  + stored.history().entries()
                  + ", now "
                  + again.history().entries()
                  + ")",
              "  les autres pièces de l'affaire ne sont pas celles de l'évaluation ("
                  + stored.history().entries()
                  + ", à présent "
                  + again.history().entries()
                  + ")"));
    }
  }
}
