package org.sillage.screening;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The keys by which two spellings of a name are found equal. Each is empty where a name has neither letter nor
/// digit.
///
/// Words are folded by [NameFolder]; single letters that follow each other are one word (`I.B.M.`, `L.L.C.`), and no
/// space stands between Chinese or Japanese letters, which are written without.
final class NameNormalizer {
  private NameNormalizer() {}

  /// Every word, in order.
  static String plain(String name) {
    return String.join(" ", words(name));
  }

  /// Every word, sorted: a person's names come in any order (`KIM, Jong Un`).
  static String anyOrder(String name) {
    List<String> words = words(name);
    Collections.sort(words);
    return String.join(" ", words);
  }

  /// Every word, in order, without the legal forms that open or close the name, and never down to nothing.
  static String key(String name) {
    return String.join(" ", LegalForms.drop(words(name)));
  }

  /// The name without what stands in parentheses after its first word, or the name itself where nothing does.
  static String withoutParentheses(String name) {
    String plain = name.replace('（', '(').replace('）', ')');
    StringBuilder kept = new StringBuilder(plain.length());
    int depth = 0;
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if (letter == '(' && (depth > 0 || hasWord(kept))) {
        depth++;
      } else if (letter == ')' && depth > 0) {
        depth--;
        kept.append(' ');
      } else if (depth == 0) {
        kept.append(letter);
      }
    }
    return depth == 0 ? kept.toString() : name;
  }

  private static boolean hasWord(CharSequence text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static List<String> words(String name) {
    String folded = NameFolder.fold(name);
    List<String> words = new ArrayList<>();
    int start = 0;
    boolean lastIsSingle = false;
    while (start < folded.length()) {
      int end = folded.indexOf(' ', start);
      end = end < 0 ? folded.length() : end;
      String word = folded.substring(start, end);
      boolean single = isSingleLetter(word);
      if (!words.isEmpty() && ((single && lastIsSingle) || isUnspaced(words.getLast(), word))) {
        words.set(words.size() - 1, words.getLast() + word);
      } else {
        words.add(word);
      }
      lastIsSingle = single;
      start = end + 1;
    }
    return words;
  }

  private static boolean isSingleLetter(String word) {
    int letter = word.codePointAt(0);
    return word.length() == Character.charCount(letter) && Character.isLetter(letter);
  }

  private static boolean isUnspaced(String left, String right) {
    return isUnspaced(left.codePointBefore(left.length())) && isUnspaced(right.codePointAt(0));
  }

  private static boolean isUnspaced(int letter) {
    if (letter < 0x2E80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(letter);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }
}
