package org.sillage.formats.lists;

import org.sillage.document.DocumentException;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.model.text.Text;

/// How many entries a whole list has, to notice one that is cut off or is another list.
///
/// @param min least
/// @param max most
public record Expected(int min, int max) {
  /// At least one entry.
  public static final Expected ANY = new Expected(1, Integer.MAX_VALUE);

  public Expected {
    if (min < 0 || max < min) {
      throw new IllegalArgumentException(
          "expected are min to max entries, got " + min + " and " + max);
    }
  }

  /// Refuses a file that holds fewer or more.
  ///
  /// @throws DocumentException where it does
  public void check(String file, int entries) throws DocumentException {
    if (entries < min || entries > max) {
      throw new DocumentException(
          new Problem(
              file,
              Position.START,
              "",
              Integer.toString(entries),
              Text.of(
                  "the number of entries is not that of the whole list; the list is not taken",
                  "le nombre d'entrées n'est pas celui de la liste entière ; la liste n'est pas"
                      + " reprise"),
              Text.of(min + " to " + max, "de " + min + " à " + max)));
    }
  }
}
