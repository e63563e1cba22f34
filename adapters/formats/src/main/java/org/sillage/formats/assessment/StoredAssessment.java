package org.sillage.formats.assessment;

import java.util.List;
import java.util.Objects;
import org.sillage.assessment.Assessment.HistoryDigest;
import org.sillage.assessment.Assessment.KnowledgeDigest;
import org.sillage.model.time.AsOf;
import org.sillage.model.transaction.Transaction;

/// What of a written assessment is needed to replay it.
///
/// @param id the transaction's id
/// @param asOf the two dates it was asked with
/// @param whatIf the rule states it was asked to assume, as `RULE=STATE`
/// @param input the transaction
/// @param knowledge what it was decided on
/// @param history the history it was given
public record StoredAssessment(
    String id,
    AsOf asOf,
    List<String> whatIf,
    Transaction input,
    KnowledgeDigest knowledge,
    HistoryDigest history) {
  public StoredAssessment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(asOf);
    whatIf = List.copyOf(whatIf);
    Objects.requireNonNull(input);
    Objects.requireNonNull(knowledge);
    Objects.requireNonNull(history);
  }
}
