package org.sillage.formats.assessment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Assessment.HistoryDigest;
import org.sillage.assessment.Assessment.KnowledgeDigest;
import org.sillage.assessment.Assessment.PackDigest;
import org.sillage.document.DocumentException;
import org.sillage.document.Fields;
import org.sillage.document.Json;
import org.sillage.document.Problems;
import org.sillage.formats.transaction.ChipNames;
import org.sillage.formats.transaction.TransactionFields;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;
import org.sillage.model.transaction.Transaction;

/// Reads a written assessment as far as it takes to replay it. Keys that are not needed for that are left to the
/// comparison: [#firstDifference] finds what was changed in them.
public final class AssessmentReader {
  private static final Text NO_ASSESSMENT =
      Text.of("no assessment to replay", "aucune évaluation à rejouer");
  private static final Text AN_ASSESSMENT =
      Text.of("what 'assess --format json' writes", "ce qu'écrit « assess --format json »");
  private static final TransactionFields TRANSACTIONS = new TransactionFields(ChipNames.ANY);

  private AssessmentReader() {}

  /// What is needed to replay the assessment.
  ///
  /// @param json one JSON object
  /// @param file the file's name, for messages
  /// @throws DocumentException with the first problem, where it is no JSON or lacks what is needed
  public static StoredAssessment read(String json, String file) throws DocumentException {
    Problems problems = new Problems(file);
    Fields fields = Fields.ofDocument(Json.read(json, file, 1), file, problems);
    StoredAssessment stored = fields == null ? null : read(fields, problems);
    if (stored == null || !problems.isEmpty()) {
      throw new DocumentException(problems.list().getFirst());
    }
    return stored;
  }

  /// The first place where two assessments differ, in the order of the first; nothing where they say the same. Space
  /// between values and the order of keys say nothing; a number differs where its digits do.
  ///
  /// @throws DocumentException where one of them is no JSON
  public static Optional<Difference> firstDifference(String storedJson, String newJson)
      throws DocumentException {
    return Difference.first(Json.read(storedJson, "stored", 1), Json.read(newJson, "replayed", 1));
  }

  private static @Nullable StoredAssessment read(Fields fields, Problems problems) {
    String id = fields.requiredText("id");
    AsOf asOf = asOf(fields);
    List<String> whatIf = fields.texts("whatIf");
    KnowledgeDigest knowledge = knowledge(fields);
    HistoryDigest history = history(fields);
    Fields transaction = fields.requiredObject("input");
    Transaction input =
        transaction == null
            ? null
            : TRANSACTIONS.read(transaction.mapping(), transaction.path(), problems);
    if (asOf == null || knowledge == null || history == null || input == null) {
      if (problems.isEmpty()) {
        fields.problem(NO_ASSESSMENT, AN_ASSESSMENT);
      }
      return null;
    }
    return new StoredAssessment(id, asOf, whatIf, input, knowledge, history);
  }

  private static @Nullable AsOf asOf(Fields assessment) {
    Fields fields = assessment.requiredObject("asOf");
    if (fields == null) {
      return null;
    }
    fields.requiredText("lawDate");
    LocalDate lawDate = fields.date("lawDate");
    Instant knownAt = instant(fields, "knownAt");
    return lawDate == null || knownAt == null ? null : new AsOf(lawDate, knownAt);
  }

  private static @Nullable Instant instant(Fields fields, String key) {
    String written = fields.requiredText(key);
    try {
      return written.isEmpty() ? null : Instant.parse(written);
    } catch (DateTimeException noInstant) {
      fields.problem(
          key,
          Text.of(key + ": no instant", key + " : pas un instant"),
          Text.same("2026-07-09T00:00:00Z"));
      return null;
    }
  }

  private static @Nullable KnowledgeDigest knowledge(Fields assessment) {
    Fields fields = assessment.requiredObject("knowledge");
    if (fields == null) {
      return null;
    }
    List<PackDigest> packs = new ArrayList<>();
    for (Fields pack : fields.objects("packs")) {
      packs.add(new PackDigest(pack.requiredText("name"), pack.requiredText("digest")));
    }
    return new KnowledgeDigest(fields.requiredText("digest"), packs);
  }

  private static @Nullable HistoryDigest history(Fields assessment) {
    Fields fields = assessment.requiredObject("history");
    if (fields == null) {
      return null;
    }
    fields.requiredText("entries");
    Long entries = fields.whole("entries");
    if (entries == null || entries < 0 || entries > Integer.MAX_VALUE) {
      fields.problem("entries", Text.of("entries: out of bounds", "entries : hors limites"), null);
      return null;
    }
    return new HistoryDigest(fields.requiredText("digest"), entries.intValue());
  }
}
