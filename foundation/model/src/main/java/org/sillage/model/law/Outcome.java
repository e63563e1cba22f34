package org.sillage.model.law;

/// The answer to "may it go ahead", in rising order; of several the worst wins.
public enum Outcome {
  /// Nothing found that stands in the way, or an authorization covers it.
  CLEAR,
  /// Signs that call for review before release.
  RED_FLAGS,
  /// A missing fact could change the answer.
  NEEDS_FACTS,
  /// A rule whose state nobody can confirm decides.
  UNCERTAIN_RULE,
  /// A license is required and none is shown.
  LICENSE_REQUIRED,
  /// No license path opens it.
  PROHIBITED;

  public Outcome worse(Outcome other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
