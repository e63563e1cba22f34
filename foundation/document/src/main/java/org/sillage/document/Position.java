package org.sillage.document;

/// A place in a text.
///
/// @param line 1 and up
/// @param column 1 and up, counted in code points
public record Position(int line, int column) {
  public static final Position START = new Position(1, 1);

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
