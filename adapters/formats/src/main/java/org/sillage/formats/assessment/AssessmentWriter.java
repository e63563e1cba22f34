package org.sillage.formats.assessment;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Assessment;
import org.sillage.formats.transaction.JsonOut;
import org.sillage.formats.transaction.TransactionWriter;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Finding;
import org.sillage.model.finding.ListMatch;
import org.sillage.model.finding.ListedShare;
import org.sillage.model.finding.Match;
import org.sillage.model.law.Determination;
import org.sillage.model.law.LicenseException;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.RuleState;
import org.sillage.model.law.Step;
import org.sillage.model.law.WouldChange;
import org.sillage.model.text.Text;

/// Writes an assessment as one JSON object on one line, keys in the order of `FORMATS.md`. What is absent is a null, so
/// that every object of a kind has the same keys; only `input` leaves absent keys out. A truth is `true`, `false` or
/// `"unknown"`.
public final class AssessmentWriter {
  private AssessmentWriter() {}

  public static String write(Assessment assessment) {
    return JsonOut.object(json -> write(json, assessment));
  }

  private static void write(JsonOut json, Assessment assessment) {
    json.text("id", assessment.id());
    json.text("outcome", assessment.outcome());
    json.object(
        "asOf",
        assessment.asOf(),
        (out, asOf) -> {
          out.text("lawDate", asOf.lawDate());
          out.text("knownAt", asOf.knownAt());
        });
    json.object("summary", assessment.summary(), AssessmentWriter::words);
    json.objects("determinations", assessment.determinations(), AssessmentWriter::determination);
    json.objects("findings", assessment.findings(), AssessmentWriter::finding);
    json.objects("missingFacts", assessment.missingFacts(), AssessmentWriter::missing);
    json.objects("wouldChange", assessment.wouldChange(), AssessmentWriter::change);
    json.objects("parties", assessment.parties(), AssessmentWriter::party);
    json.object(
        "knowledge",
        assessment.knowledge(),
        (out, knowledge) -> {
          out.text("digest", knowledge.digest());
          out.objects(
              "packs",
              knowledge.packs(),
              (pack, digest) -> {
                pack.text("name", digest.name());
                pack.text("digest", digest.digest());
              });
        });
    json.object(
        "history",
        assessment.history(),
        (out, history) -> {
          out.text("digest", history.digest());
          out.number("entries", (long) history.entries());
        });
    json.texts("whatIf", assessment.whatIf());
    json.object("input", assessment.input(), TransactionWriter::write);
    json.text("engine", assessment.engine());
  }

  private static void words(JsonOut json, Text text) {
    json.text("en", text.en());
    json.text("fr", text.fr());
  }

  private static void determination(JsonOut json, Determination determination) {
    json.text("jurisdiction", determination.jurisdiction());
    json.text("item", determination.item());
    json.text("eccn", determination.eccn());
    json.numberOrNull("tpp", determination.tpp());
    json.numberOrNull("performanceDensity", determination.performanceDensity());
    truth(json, "licenseRequired", determination.licenseRequired());
    json.textOrNull(
        "reviewPolicy",
        determination.reviewPolicy() == null ? null : determination.reviewPolicy().words().en());
    json.objects("exceptions", determination.exceptions(), AssessmentWriter::exception);
    json.objects("steps", determination.steps(), AssessmentWriter::step);
    json.text("outcome", determination.outcome());
    json.textOrNull("authorization", determination.authorization());
  }

  private static void exception(JsonOut json, LicenseException exception) {
    json.text("id", exception.id());
    truth(json, "available", exception.available());
    json.object("why", exception.why(), AssessmentWriter::words);
  }

  private static void step(JsonOut json, Step step) {
    json.text("rule", step.rule());
    json.text("citation", step.citation());
    json.textOrNull("state", states(step));
    truth(json, "applies", step.applies());
    json.texts(
        "met", step.met().stream().map(met -> met.condition() + " (" + met.value() + ")").toList());
    json.numberOrNull("margin", step.margin());
  }

  private static @Nullable String states(Step step) {
    String states = step.states().stream().map(RuleState::name).collect(Collectors.joining("+"));
    return states.isEmpty() ? null : states;
  }

  private static void finding(JsonOut json, Finding finding) {
    json.text("code", finding.code());
    json.text("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    json.object("says", finding.says(), AssessmentWriter::words);
    json.text("citation", finding.citation());
    json.texts("evidence", finding.evidence());
    json.objectOrNull("conditional", finding.conditional(), AssessmentWriter::words);
    if (finding instanceof ListMatch listMatch) {
      json.object("match", listMatch.match(), AssessmentWriter::match);
    }
  }

  private static void match(JsonOut json, Match match) {
    json.text("id", match.entity());
    json.text("caption", match.caption());
    json.text("list", match.list());
    json.number("score", match.score());
    json.text("matchedName", match.matchedName());
    truth(json, "same", match.same());
    json.texts("countries", match.countries());
    json.texts("footnotes", match.footnotes());
    json.textOrNull("listedFrom", match.listedFrom());
    json.text("citation", match.citation());
    json.textOrNull("requirement", match.requirement());
    json.textOrNull("policy", match.policy());
  }

  private static void missing(JsonOut json, MissingFact fact) {
    json.text("path", fact.path());
    json.object("why", fact.why(), AssessmentWriter::words);
    json.object("wouldDecide", fact.wouldDecide(), AssessmentWriter::words);
  }

  private static void change(JsonOut json, WouldChange change) {
    json.object("if", change.condition(), AssessmentWriter::words);
    json.text("outcome", change.outcome());
    json.textOrNull(
        "reviewPolicy", change.reviewPolicy() == null ? null : change.reviewPolicy().words().en());
  }

  private static void party(JsonOut json, Assessment.AssessedParty party) {
    json.text("role", party.role().key());
    json.text("caption", party.caption());
    json.objects("matches", party.matches(), AssessmentWriter::match);
    json.textOrNull("headquarters", party.headquarters());
    json.textOrNull("ultimateParent", party.ultimateParent());
    json.object("listedShare", party.listedShare(), AssessmentWriter::share);
  }

  private static void share(JsonOut json, ListedShare share) {
    json.number("cascade", share.cascade());
    json.number("integrated", share.integrated());
    json.number("low", share.low());
    json.number("high", share.high());
  }

  private static void truth(JsonOut json, String key, Truth truth) {
    if (truth == Truth.UNKNOWN) {
      json.text(key, "unknown");
    } else {
      json.flag(key, truth == Truth.TRUE);
    }
  }
}
