package org.sillage.model.transaction;

/// The end use in the classes that Part 744 tells apart.
public enum EndUseKind {
  COMMERCIAL("commercial"),
  DATA_CENTER("data-center"),
  SUPERCOMPUTER("supercomputer"),
  MILITARY("military"),
  ADVANCED_FAB("advanced-fab"),
  RESEARCH("research"),
  UNKNOWN("unknown");

  private final String key;

  EndUseKind(String key) {
    this.key = key;
  }

  /// The kind as written in a transaction.
  public String key() {
    return key;
  }
}
