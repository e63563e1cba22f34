package org.sillage.document;

import java.util.Objects;

/// A piece of a file that cannot be read; the pieces behind it can.
///
/// @param problem why
/// @param raw the piece as it stood, bytes that are no UTF-8 shown as U+FFFD; only its beginning where it was too large
public record Refused(Problem problem, String raw) implements Documents.Piece, Csv.Row {
  public Refused {
    Objects.requireNonNull(problem);
    Objects.requireNonNull(raw);
  }
}
