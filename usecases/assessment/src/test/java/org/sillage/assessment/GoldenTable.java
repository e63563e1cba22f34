package org.sillage.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sillage.reference.PackException;
import org.sillage.reference.PackLoader;
import org.sillage.reference.Reference;

/// The golden table and the packs it is held against, read once.
final class GoldenTable {
  private static final Path PACKS = packs();
  static final Reference REFERENCE = load();
  static final Knowledge KNOWLEDGE = Knowledge.of(REFERENCE);
  static final List<GoldenRow> ROWS = read();

  private GoldenTable() {}

  static Assessment assess(GoldenRow row) {
    return Assessor.assess(row.transaction(), row.deal(), HistorySlice.NONE, KNOWLEDGE);
  }

  /// The packs below `sillage.root`, or below the nearest folder above this one that has some.
  private static Path packs() {
    String root = System.getProperty("sillage.root");
    if (root != null) {
      return Path.of(root, "packs");
    }
    Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("packs"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("no folder 'packs' here or above; set -Dsillage.root");
    }
    return folder.resolve("packs");
  }

  private static Reference load() {
    try {
      return PackLoader.load(List.of(PACKS));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    } catch (PackException refused) {
      throw new IllegalStateException(refused);
    }
  }

  private static List<GoldenRow> read() {
    List<List<String>> lines;
    try {
      lines = cells(Files.readString(PACKS.resolve("rules").resolve("golden.csv")));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
    List<String> header = lines.getFirst();
    return lines.subList(1, lines.size()).stream().map(line -> row(header, line)).toList();
  }

  private static GoldenRow row(List<String> header, List<String> line) {
    if (line.size() != header.size()) {
      throw new IllegalStateException(
          "a line of " + line.size() + " cells, the header has " + header.size() + ": " + line);
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int column = 0; column < header.size(); column++) {
      cells.put(header.get(column), line.get(column));
    }
    return new GoldenRow(cells);
  }

  /// Comma-separated text as RFC 4180 has it.
  private static List<List<String>> cells(String text) {
    List<List<String>> lines = new ArrayList<>();
    List<String> line = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (letter == '"') {
        boolean doubled = quoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
        if (doubled) {
          cell.append(letter);
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (letter == ',' || letter == '\n')) {
        line.add(cell.toString());
        cell.setLength(0);
        if (letter == '\n') {
          lines.add(List.copyOf(line));
          line.clear();
        }
      } else {
        cell.append(letter);
      }
    }
    return lines;
  }
}
