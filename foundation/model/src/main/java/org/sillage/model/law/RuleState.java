package org.sillage.model.law;

/// How a rule stands on a day. One rule may carry two on one day: the text beside its enforcement.
public enum RuleState {
  IN_FORCE,
  STAYED,
  ANNOUNCED_NOT_ENFORCED,
  IS_INFORMED,
  PROPOSED,
  RESCINDED,
  UNCONFIRMED;

  /// Whether a rule so standing decides: a letter decides for its addressee.
  public boolean decides() {
    return this == IN_FORCE || this == IS_INFORMED;
  }
}
