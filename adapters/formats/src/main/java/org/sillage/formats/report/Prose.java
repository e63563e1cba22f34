package org.sillage.formats.report;

import java.util.Locale;
import java.util.regex.Pattern;
import org.sillage.model.text.Language;

/// Sentences made ready to be set: capitals, and the spaces and marks of each language's typography.
final class Prose {
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
  private static final Pattern BEFORE_HIGH_MARK = Pattern.compile(" (?=[;!?%](?:\\P{L}|$))");
  private static final Pattern BEFORE_COLON_OR_QUOTE = Pattern.compile(" (?=[:»])");
  private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))");
  private static final Pattern AFTER_QUOTE = Pattern.compile("(?<=«) ");

  private Prose() {}

  /// With a capital first letter.
  static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + words.substring(Character.charCount(first));
  }

  /// With a small first letter, for a label within a line.
  static String small(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  /// Curved apostrophes; in French also the spaces that no line may break at: narrow before `; ! ? %` and between
  /// thousands, full at `: « »`.
  static String typeset(String words, Language language) {
    String curved = APOSTROPHE.matcher(words).replaceAll("\u2019");
    if (language != Language.FR) {
      return curved;
    }
    String thousands = BETWEEN_THOUSANDS.matcher(curved).replaceAll("\u202F");
    String narrow = BEFORE_HIGH_MARK.matcher(thousands).replaceAll("\u202F");
    String full = BEFORE_COLON_OR_QUOTE.matcher(narrow).replaceAll("\u00A0");
    return AFTER_QUOTE.matcher(full).replaceAll("\u00A0");
  }

  /// `Label: words`, with the space before the colon that French asks for.
  static String labelled(String label, String words, Language language) {
    return label + (language == Language.FR ? " : " : ": ") + words;
  }

  /// What stands between two clauses of one line.
  static String semicolon(Language language) {
    return language == Language.FR ? " ; " : "; ";
  }
}
