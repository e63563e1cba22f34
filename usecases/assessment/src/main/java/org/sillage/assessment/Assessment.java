package org.sillage.assessment;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.finding.Finding;
import org.sillage.model.finding.ListedShare;
import org.sillage.model.finding.Match;
import org.sillage.model.law.Determination;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.WouldChange;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;
import org.sillage.model.transaction.Transaction;

/// The answer for one transaction, with everything needed to replay it. Holds no clock time: same inputs, same value.
///
/// @param id the transaction's id
/// @param outcome the answer; the worst over items and jurisdictions
/// @param asOf the day whose law applied and the instant up to which things were known
/// @param summary why, in one sentence
/// @param determinations one an item and jurisdiction, items first in their order
/// @param findings the weightiest first
/// @param missingFacts facts of which some value would change the outcome
/// @param wouldChange rule states and facts under which the outcome differs
/// @param parties what was found of each party, in the order of the transaction
/// @param knowledge what it was decided on
/// @param history the history it was given
/// @param whatIf the rule states it was asked to assume, as `RULE=STATE`
/// @param input the transaction as read
/// @param engine name and version of the engine
public record Assessment(
    String id,
    Outcome outcome,
    AsOf asOf,
    Text summary,
    List<Determination> determinations,
    List<Finding> findings,
    List<MissingFact> missingFacts,
    List<WouldChange> wouldChange,
    List<AssessedParty> parties,
    KnowledgeDigest knowledge,
    HistoryDigest history,
    List<String> whatIf,
    Transaction input,
    String engine) {
  public Assessment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(outcome);
    Objects.requireNonNull(asOf);
    Objects.requireNonNull(summary);
    Objects.requireNonNull(knowledge);
    Objects.requireNonNull(history);
    Objects.requireNonNull(input);
    Objects.requireNonNull(engine);
    determinations = List.copyOf(determinations);
    findings = List.copyOf(findings);
    missingFacts = List.copyOf(missingFacts);
    wouldChange = List.copyOf(wouldChange);
    parties = List.copyOf(parties);
    whatIf = List.copyOf(whatIf);
  }

  /// What was found of one party.
  ///
  /// @param role its role
  /// @param caption its name
  /// @param matches listed parties it may be
  /// @param headquarters where it is headquartered, where known
  /// @param ultimateParent the party at the top, where known
  /// @param listedShare what listed parties hold of it
  public record AssessedParty(
      PartyRole role,
      String caption,
      List<Match> matches,
      @Nullable CountryCode headquarters,
      @Nullable String ultimateParent,
      ListedShare listedShare) {
    public AssessedParty {
      matches = List.copyOf(matches);
    }
  }

  /// The knowledge an answer rests on.
  ///
  /// @param digest SHA-256 over all packs and imports, hex
  /// @param packs each pack with its own digest, in order of name
  public record KnowledgeDigest(String digest, List<PackDigest> packs) {
    public KnowledgeDigest {
      packs = List.copyOf(packs);
    }
  }

  /// One pack or import.
  ///
  /// @param name `rules/us-ear`, `chips`, `lists/us-bis-entity-list` ...
  /// @param digest SHA-256, hex
  public record PackDigest(String name, String digest) {}

  /// The other papers an answer was given: those of the deal and earlier ones.
  ///
  /// @param digest SHA-256 over them, hex
  /// @param entries how many there were
  public record HistoryDigest(String digest, int entries) {}
}
