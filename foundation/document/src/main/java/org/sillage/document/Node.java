package org.sillage.document;

/// A value as it was written, with its place.
public sealed interface Node permits Scalar, Sequence, Mapping {
  /// Where it starts.
  Position at();

  /// The value in short for a message, `[a, b]` or `{id: x, kind: y}`; not longer than about 100 characters.
  String describe();
}
