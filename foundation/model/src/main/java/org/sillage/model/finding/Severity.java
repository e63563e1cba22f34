package org.sillage.model.finding;

/// How much a finding weighs.
public enum Severity {
  /// For the record.
  INFO,
  /// Worth knowing.
  NOTICE,
  /// To be reviewed before release.
  WARNING,
  /// Not to be released.
  STOP
}
