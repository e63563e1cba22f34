package org.sillage.formats.report;

import java.lang.Character.UnicodeScript;

/// How many columns of a terminal letters take: two for those of Chinese, Japanese and Korean, none for combining marks.
final class Columns {
  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /// How many characters of `text` fit into `room` columns; one letter at least, so that there is progress.
  static int cut(String text, int room) {
    int at = 0;
    int used = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      used += of(point);
      if (used > room && at > 0) {
        break;
      }
      at += Character.charCount(point);
    }
    return at;
  }

  private static int of(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  private static boolean isWide(int point) {
    if (point < 0x1100) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(point);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HANGUL
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.BOPOMOFO
        || (point >= 0x3000 && point <= 0x303E)
        || (point >= 0xFF01 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F300 && point <= 0x1FAFF);
  }
}
