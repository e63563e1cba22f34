package org.sillage.formats.transaction;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.sillage.document.DocumentException;
import org.sillage.document.Json;
import org.sillage.document.Mapping;

/// What transactions can be written in.
public enum Format {
  /// One transaction, a list, or `---` documents.
  YAML,
  /// One object, a list, or several one after another.
  JSON,
  /// One object a line.
  JSON_LINES,
  /// One row a transaction, with a header; commas, semicolons or tabs.
  CSV;

  private static final Pattern HEADER =
      Pattern.compile("\\s*\"?id\"?\\s*[,;\\t].*|.*[,;\\t]\\s*\"?id\"?\\s*([,;\\t].*)?");

  /// The format of a file, by the ending of its name, or by how it begins where the name does not tell. What is
  /// called `.json` is JSON lines where its first line is a whole object and another one follows.
  ///
  /// @param fileName the file's name, in any case
  /// @param head its first bytes, 4,096 or so
  public static Format of(String fileName, byte[] head) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "yaml", "yml" -> YAML;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "csv", "tsv" -> CSV;
      case "json" -> json(text(head));
      default -> byContent(text(head));
    };
  }

  private static String text(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8).strip();
    return text.startsWith("\uFEFF") ? text.substring(1).strip() : text;
  }

  private static Format byContent(String text) {
    if (text.startsWith("{") || text.startsWith("[")) {
      return json(text);
    }
    String first = text.lines().findFirst().orElse("");
    return HEADER.matcher(first).matches() ? CSV : YAML;
  }

  private static Format json(String text) {
    int end = text.indexOf('\n');
    if (end < 0 || !text.substring(end).strip().startsWith("{")) {
      return JSON;
    }
    try {
      return Json.read(text.substring(0, end), "", 1) instanceof Mapping ? JSON_LINES : JSON;
    } catch (DocumentException notWhole) {
      return JSON;
    }
  }
}
