package org.sillage.reference.rule;

/// What a state of a rule rests on.
public enum Basis {
  /// The text of the regulation or statute.
  TEXT,
  /// What the agency states it enforces, or does not.
  AGENCY_STATEMENT,
  /// A letter to a named addressee.
  LETTER,
  /// A bill or proposal.
  BILL,
  /// Press reports, no published text.
  PRESS
}
