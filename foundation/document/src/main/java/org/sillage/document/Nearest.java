package org.sillage.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the word somebody may have meant, by edit distance with neighbours swapped counting as one, case apart.
public final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /// The word nearest to `written`, or nothing where none is near: more than a third of its letters differ.
  public static Optional<String> to(String written, Collection<String> words) {
    return all(written, words, 1).stream().findFirst();
  }

  /// The words near to `written`, the nearest first, at most `most`; ties in order of the alphabet.
  public static List<String> all(String written, Collection<String> words, int most) {
    if (written.isBlank() || written.length() > LONGEST) {
      return List.of();
    }
    String wanted = written.toLowerCase(Locale.ROOT);
    return words.stream()
        .filter(word -> word.length() <= LONGEST)
        .map(word -> new Near(word, distance(wanted, word.toLowerCase(Locale.ROOT))))
        .filter(
            near -> near.distance <= Math.max(1, Math.max(wanted.length(), near.word.length()) / 3))
        .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
        .limit(most)
        .map(Near::word)
        .toList();
  }

  private record Near(String word, int distance) {}

  private static int distance(String left, String right) {
    int[][] steps = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      steps[i][0] = i;
    }
    for (int j = 0; j <= right.length(); j++) {
      steps[0][j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      for (int j = 1; j <= right.length(); j++) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best =
            Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        steps[i][j] = swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
      }
    }
    return steps[left.length()][right.length()];
  }
}
