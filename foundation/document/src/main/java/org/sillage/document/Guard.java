package org.sillage.document;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Text;

/// The limits every tree is read under, whatever it is written in.
final class Guard {
  static final int DEEPEST = 64;
  static final int MOST_NODES = 200_000;

  private final String file;
  private int nodes;

  Guard(String file) {
    this.file = file;
  }

  void enter(int depth, Position at) throws DocumentException {
    if (depth > DEEPEST) {
      throw refuse(
          at,
          null,
          Text.of("nested too deeply", "imbrication trop profonde"),
          Text.of("at most " + DEEPEST + " levels", "au plus " + DEEPEST + " niveaux"));
    }
    count(at);
  }

  void count(Position at) throws DocumentException {
    if (++nodes > MOST_NODES) {
      throw refuse(
          at,
          null,
          Text.of("too many values in one document", "trop de valeurs dans un document"),
          Text.of("at most " + MOST_NODES, "au plus " + MOST_NODES));
    }
  }

  /// Text that can be stored and written again: it holds neither NUL nor half a surrogate pair.
  String checked(String text, Position at) throws DocumentException {
    for (int index = 0; index < text.length(); index++) {
      char unit = text.charAt(index);
      if (Character.isHighSurrogate(unit)
          && index + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(index + 1))) {
        index++;
      } else if (unit == 0 || Character.isSurrogate(unit)) {
        throw refuse(
            at,
            text,
            Text.of(
                "text holds a character that is none",
                "le texte contient un caractère qui n'en est pas un"),
            Text.of(
                "Unicode characters without U+0000 and without lone surrogates",
                "des caractères Unicode, sans U+0000 ni demi-codet isolé"));
      }
    }
    return text;
  }

  void once(Set<String> seen, String key, Position at) throws DocumentException {
    if (!seen.add(key)) {
      throw refuse(
          at,
          key,
          Text.of("a key stands twice", "une clé figure deux fois"),
          Text.of("each key once", "chaque clé une seule fois"));
    }
  }

  static Set<String> keys() {
    return new HashSet<>();
  }

  DocumentException refuse(Position at, @Nullable String value, Text what, @Nullable Text allowed) {
    return new DocumentException(new Problem(file, at, "", value, what, allowed));
  }
}
