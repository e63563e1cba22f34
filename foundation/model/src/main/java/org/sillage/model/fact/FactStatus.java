package org.sillage.model.fact;

/// How a fact stands. A reported fact never becomes an established one.
public enum FactStatus {
  /// Said by a party to the transaction; taken as established unless something contradicts it.
  DECLARED,
  /// Said by the press or another third party.
  REPORTED,
  /// Said by an authority or litigant, not yet charged.
  ALLEGED,
  /// Charged by a prosecutor; not proven.
  CHARGED,
  /// Found by a court.
  CONVICTED,
  /// From an official register, list or decision.
  OFFICIAL,
  /// Denied by the one concerned; stands beside what it denies.
  DENIED;

  /// Whether such a fact counts as established.
  public boolean establishes() {
    return this == DECLARED || this == OFFICIAL || this == CONVICTED;
  }

  /// Whether such a fact makes a conditional: "if established, ...".
  public boolean isConditional() {
    return this == REPORTED || this == ALLEGED || this == CHARGED;
  }
}
