package org.sillage.formats.report;

import java.util.regex.Pattern;
import org.sillage.model.text.Language;

/// Sentences made ready to be set: capitals, and the spaces and marks of each language's typography.
final class Prose {
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'(?=\\p{L})");
  private static final Pattern BEFORE_HIGH_MARK = Pattern.compile(" (?=[;!?%](?:\\P{L}|$))");
  private static final Pattern BEFORE_COLON_OR_QUOTE = Pattern.compile(" (?=[:»])");
  private static final Pattern AFTER_QUOTE = Pattern.compile("(?<=«) ");

  private Prose() {}

  /// With a capital first letter.
  static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.codePointAt(0);
    return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
  }

  /// Curved apostrophes; in French also the spaces that no line may break at: narrow before `; ! ? %`, full at `: « »`.
  static String typeset(String words, Language language) {
    String curved = APOSTROPHE.matcher(words).replaceAll("\u2019");
    if (language != Language.FR) {
      return curved;
    }
    String narrow = BEFORE_HIGH_MARK.matcher(curved).replaceAll("\u202F");
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
