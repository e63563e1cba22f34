package org.sillage.document;

import java.util.Locale;

/// Text made safe to print on one line of a terminal or log: what could move the cursor or turn the reading direction
/// is written as `\n`, `\t` or `\u202E`.
final class Printable {
  private Printable() {}

  static String of(String text, int longest) {
    StringBuilder safe = new StringBuilder();
    int count = 0;
    for (int at = 0; at < text.length(); ) {
      if (count++ == longest) {
        return safe.append('…').toString();
      }
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      append(safe, codePoint);
    }
    return safe.toString();
  }

  private static void append(StringBuilder safe, int codePoint) {
    switch (codePoint) {
      case '\n' -> safe.append("\\n");
      case '\r' -> safe.append("\\r");
      case '\t' -> safe.append("\\t");
      default -> {
        switch (Character.getType(codePoint)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              safe.append(String.format(Locale.ROOT, "\\u%04X", codePoint));
          default -> safe.appendCodePoint(codePoint);
        }
      }
    }
  }
}
