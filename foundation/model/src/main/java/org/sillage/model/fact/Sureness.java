package org.sillage.model.fact;

/// How sure a fact of a pack is.
public enum Sureness {
  /// Official text or two independent sources.
  CONFIRMED,
  /// One source.
  REPORTED,
  /// Background knowledge, or not settled.
  UNSURE
}
