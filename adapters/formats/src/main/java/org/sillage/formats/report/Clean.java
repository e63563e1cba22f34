package org.sillage.formats.report;

/// Makes text from outside safe to show: a name cannot move the cursor of a terminal, break a row, or turn the reading
/// direction of what stands around it.
final class Clean {
  private static final int REPLACEMENT = 0xFFFD;

  private Clean() {}

  /// One line: control characters become spaces, marks of direction go, half surrogates are replaced.
  static String line(String raw) {
    StringBuilder line = new StringBuilder(raw.length());
    raw.codePoints()
        .forEach(point -> {
          switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                line.append(' ');
            case Character.SURROGATE -> line.appendCodePoint(REPLACEMENT);
            default -> {
              if (!isDirection(point)) {
                line.appendCodePoint(point);
              }
            }
          }
        });
    return line.toString();
  }

  /// One line in which typographic marks are those of a typewriter; letters of any script stay.
  static String plain(String raw) {
    StringBuilder plain = new StringBuilder(raw.length());
    line(raw)
        .codePoints()
        .forEach(point -> {
          switch (point) {
            case 0x2018, 0x2019, 0x2032 -> plain.append('\'');
            case 0x201C, 0x201D, 0x2033 -> plain.append('"');
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> plain.append('-');
            case 0x2026 -> plain.append("...");
            case 0x2264 -> plain.append("<=");
            case 0x2265 -> plain.append(">=");
            case 0x2192 -> plain.append("->");
            case 0x00D7 -> plain.append('x');
            case 0x00B2 -> plain.append('2');
            case 0x0153 -> plain.append("oe");
            case 0x200B, 0xFEFF, 0x00AD -> {}
            default -> {
              if (Character.isSpaceChar(point)) {
                plain.append(' ');
              } else {
                plain.appendCodePoint(point);
              }
            }
          }
        });
    return plain.toString();
  }

  private static boolean isDirection(int point) {
    return (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069)
        || point == 0x200E
        || point == 0x200F
        || point == 0x061C;
  }
}
