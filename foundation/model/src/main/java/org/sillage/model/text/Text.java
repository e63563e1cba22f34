package org.sillage.model.text;

import java.util.Objects;

/// One sentence or label in the two languages Sillage speaks. Neither may be blank.
///
/// @param en English, US spelling
/// @param fr French
public record Text(String en, String fr) {
  public Text {
    if (Objects.requireNonNull(en).isBlank() || Objects.requireNonNull(fr).isBlank()) {
      throw new IllegalArgumentException(
          "a text needs both languages, got en '" + en + "' and fr '" + fr + "'");
    }
  }

  public static Text of(String en, String fr) {
    return new Text(en, fr);
  }

  /// The same words in both languages: names, codes, citations.
  public static Text same(String words) {
    return new Text(words, words);
  }

  public String in(Language language) {
    return language == Language.FR ? fr : en;
  }

  /// This text followed by another, with a space between.
  public Text then(Text next) {
    return new Text(en + " " + next.en, fr + " " + next.fr);
  }
}
