package org.sillage.document;

/// Turns offsets of a text into lines and columns. Offsets are cheapest in rising order.
final class TextWalk {
  private static final int EXCERPT = 40;

  private final String text;
  private final Position first;
  private int offset;
  private int line;
  private int column;

  /// @param first the place of the text's first character in its file
  TextWalk(String text, Position first) {
    this.text = text;
    this.first = first;
    restart();
  }

  private void restart() {
    offset = 0;
    line = first.line();
    column = first.column();
  }

  /// The place of the UTF-16 unit at `target`; the end of the text for what lies behind it.
  Position at(long target) {
    if (target < offset) {
      restart();
    }
    while (offset < target && offset < text.length()) {
      char unit = text.charAt(offset++);
      boolean ends =
          unit == '\n'
              || (unit == '\r' && (offset == text.length() || text.charAt(offset) != '\n'));
      if (ends) {
        line++;
        column = 1;
      } else if (!(Character.isLowSurrogate(unit)
          && offset > 1
          && Character.isHighSurrogate(text.charAt(offset - 2)))) {
        column++;
      }
    }
    return new Position(line, column);
  }

  /// What stands at `target`, up to the end of its line and 40 units; the line before it where nothing does.
  String excerpt(long target) {
    int from = Math.clamp(target, 0, text.length());
    int to = endOfLine(from);
    while (to == from && from > 0) {
      from--;
      to = endOfLine(from);
    }
    return text.substring(from, Math.min(to, from + EXCERPT));
  }

  private int endOfLine(int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
      to++;
    }
    return to;
  }
}
