package org.sillage.formats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Lines of text of a given width for a terminal, each paragraph wrapped with its own hanging indent, no line with spaces
/// at its end. Counts columns, not characters: Chinese letters take two.
final class Sheet {
  private static final int NARROWEST = 40;
  private static final Set<String> HOLD_ON_TO_LEFT =
      Set.of(":", ";", "!", "?", "%", "»", "+", "->");
  private static final String OPENING_QUOTE = "«";

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean color;

  Sheet(int width, boolean color) {
    this.width = Math.max(width, NARROWEST);
    this.color = color;
  }

  void blank() {
    out.append('\n');
  }

  void heading(String words) {
    blank();
    for (String line : wrap(0, 0, words)) {
      painted(line, line.length(), Paint.STRONG);
    }
  }

  /// A first line whose beginning is colored.
  void headline(String marked, String rest, Paint paint) {
    List<String> lines = wrap(0, 2, marked + rest);
    String start = Clean.plain(marked);
    String first = lines.getFirst();
    painted(first, first.startsWith(start) ? start.length() : first.length(), paint);
    lines.stream().skip(1).forEach(this::put);
  }

  /// A paragraph.
  ///
  /// @param first columns before its first line
  /// @param hang columns before the others
  void paragraph(int first, int hang, String words) {
    wrap(first, hang, words).forEach(this::put);
  }

  /// A paragraph beside a label, all its lines under each other; below the label where that leaves it too little room.
  ///
  /// @param column where the paragraph stands
  void beside(int indent, String label, int column, String words) {
    if (column > width / 2 || indent + Columns.of(label) + 1 > column) {
      paragraph(indent, indent + 2, label);
      paragraph(indent + 2, indent + 2, words);
      return;
    }
    List<String> lines = wrap(column, column, words);
    put(
        " ".repeat(indent)
            + label
            + " ".repeat(column - indent - Columns.of(label))
            + lines.getFirst().substring(column));
    lines.stream().skip(1).forEach(this::put);
  }

  private void put(String line) {
    out.append(line.stripTrailing()).append('\n');
  }

  private void painted(String line, int until, Paint paint) {
    put(color ? paint.on(line.substring(0, until)) + line.substring(until) : line);
  }

  private List<String> wrap(int first, int hang, String words) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(" ".repeat(first));
    int used = first;
    boolean fresh = true;
    for (String unit : units(words)) {
      int size = Columns.of(unit);
      if (!fresh && used + 1 + size > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(" ".repeat(hang));
        used = hang;
        fresh = true;
      }
      if (!fresh) {
        line.append(' ');
        used++;
      }
      String rest = unit;
      while (used + Columns.of(rest) > width) {
        int cut = Columns.cut(rest, width - used);
        lines.add(line.append(rest, 0, cut).toString());
        rest = rest.substring(cut);
        line.setLength(0);
        line.append(" ".repeat(hang));
        used = hang;
      }
      line.append(rest);
      used += Columns.of(rest);
      fresh = false;
    }
    lines.add(line.toString());
    return lines;
  }

  /// Words with the marks that no line begins with, such as the colon in French.
  private static List<String> units(String words) {
    List<String> units = new ArrayList<>();
    for (String word : Clean.plain(words).strip().split(" +", -1)) {
      boolean joins =
          !units.isEmpty()
              && (HOLD_ON_TO_LEFT.contains(word) || units.getLast().endsWith(OPENING_QUOTE));
      if (joins) {
        units.set(units.size() - 1, units.getLast() + " " + word);
      } else {
        units.add(word);
      }
    }
    return units;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
