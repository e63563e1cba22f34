package org.sillage.screening;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;

/// The letters of a name without what writers vary: marks, case, width, punctuation. Words are set apart by one
/// space.
///
/// Unicode NFKD; marks are stripped from Latin, Greek, Cyrillic, Arabic and Hebrew letters only, since elsewhere they
/// are vowels or other letters (Devanagari, Thai, the Japanese voicing mark).
final class NameFolder {
  private static final Set<UnicodeScript> MARKS_ARE_VARIANTS =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW,
          UnicodeScript.COMMON);

  /// Stretches an Arabic word and says nothing.
  private static final int TATWEEL = 0x0640;

  private final StringBuilder folded;
  private int base = ' ';

  private NameFolder(int length) {
    folded = new StringBuilder(length + 8);
  }

  static String fold(String name) {
    NameFolder folder = new NameFolder(name.length());
    String decomposed =
        isAscii(name) ? name : Normalizer.normalize(spareSigns(name), Normalizer.Form.NFKD);
    int length = decomposed.length();
    for (int i = 0; i < length; ) {
      int letter = decomposed.codePointAt(i);
      i += Character.charCount(letter);
      if (isApostrophe(letter) && Character.isLetter(folder.base)) {
        // "People's" and "Peoples" are one word; a quotation mark stands beside a space.
        if (i < length && Character.isLetter(decomposed.codePointAt(i))) {
          continue;
        }
      }
      folder.add(letter);
    }
    return folder.folded.toString().strip();
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /// NFKD would make letters of a trade mark sign, and a space and a mark of an accent used as an apostrophe.
  private static String spareSigns(String name) {
    return name.replace('™', ' ').replace('℠', ' ').replace('´', '\'');
  }

  private static boolean isApostrophe(int letter) {
    return switch (letter) {
      case '\'', '’', '‘', 'ʼ', 'ʻ', 'ʹ', 'ʾ', 'ʿ', '`', '′' -> true;
      default -> false;
    };
  }

  private void add(int letter) {
    if (letter < 0x80) {
      addAscii(letter);
      return;
    }
    switch (Character.getType(letter)) {
      case Character.FORMAT -> {}
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {
        if (base != ' ' && !MARKS_ARE_VARIANTS.contains(UnicodeScript.of(base))) {
          folded.appendCodePoint(letter);
        }
      }
      case Character.DECIMAL_DIGIT_NUMBER -> put('0' + Character.digit(letter, 10));
      case Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
          put(letter);
      default -> {
        if (Character.isLetter(letter)) {
          addLetter(letter);
        } else {
          space();
        }
      }
    }
  }

  private void addAscii(int letter) {
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
      put(letter);
    } else if (letter >= 'A' && letter <= 'Z') {
      put(letter + ('a' - 'A'));
    } else if (letter == '&') {
      space();
      folded.append("and");
      space();
    } else {
      space();
    }
  }

  /// Letters that have no decomposition but are written with others where the keyboard lacks them.
  private void addLetter(int letter) {
    // Through upper case, so that the dotless i, the long s and the final sigma meet their plain
    // forms.
    int lower = Character.toLowerCase(Character.toUpperCase(letter));
    switch (lower) {
      case 'ß' -> putAll("ss");
      case 'æ' -> putAll("ae");
      case 'œ' -> putAll("oe");
      case 'þ' -> putAll("th");
      case 'ø' -> put('o');
      case 'đ', 'ð' -> put('d');
      case 'ħ' -> put('h');
      case 'ł' -> put('l');
      case TATWEEL -> {}
      default -> put(lower);
    }
  }

  private void putAll(String letters) {
    folded.append(letters);
    base = 'a';
  }

  private void put(int letter) {
    folded.appendCodePoint(letter);
    base = letter;
  }

  private void space() {
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
      folded.append(' ');
    }
    base = ' ';
  }
}
