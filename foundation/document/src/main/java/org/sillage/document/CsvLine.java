package org.sillage.document;

import java.util.ArrayList;
import java.util.List;

/// Looks at one row of delimited text without unquoting it: where its cells start, and what delimits them.
final class CsvLine {
  private static final char[] DELIMITERS = {',', ';', '\t'};

  private CsvLine() {}

  /// The delimiter a header holds most of outside quotes; a comma where it holds none.
  static char guessDelimiter(String header) {
    char best = DELIMITERS[0];
    int most = 0;
    for (char candidate : DELIMITERS) {
      int count = offsets(header, candidate).size();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  /// Where each cell of a row starts in its file.
  static List<Position> places(String row, char delimiter, Position first) {
    TextWalk walk = new TextWalk(row, first);
    List<Position> places = new ArrayList<>();
    for (int offset : offsets(row, delimiter)) {
      places.add(walk.at(offset));
    }
    return places;
  }

  static String withoutBreak(String row) {
    int end = row.length();
    while (end > 0 && (row.charAt(end - 1) == '\n' || row.charAt(end - 1) == '\r')) {
      end--;
    }
    return row.substring(0, end);
  }

  private static List<Integer> offsets(String row, char delimiter) {
    List<Integer> offsets = new ArrayList<>();
    offsets.add(0);
    boolean quoted = false;
    for (int index = 0; index < row.length(); index++) {
      char unit = row.charAt(index);
      boolean cellStarts = offsets.getLast() == index;
      if (unit == '"' && quoted && index + 1 < row.length() && row.charAt(index + 1) == '"') {
        index++;
      } else if (unit == '"' && (quoted || cellStarts)) {
        quoted = !quoted;
      } else if (unit == delimiter && !quoted) {
        offsets.add(index + 1);
      }
    }
    return offsets;
  }
}
