package org.sillage.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;

/// Something in a file that cannot be taken: where, what failed, the value, and what was allowed.
///
/// @param file the file's name as the user gave it
/// @param at where in the file
/// @param path where in the document: a pointer such as `/parties/1/country`, or a column's name; empty for the whole
/// @param value the value that failed, cut to 80 characters and with control characters escaped; absent where nothing
///     stands
/// @param what what failed
/// @param allowed what would have been taken, or absent where that goes without saying
public record Problem(
    String file,
    Position at,
    String path,
    @Nullable String value,
    Text what,
    @Nullable Text allowed) {
  private static final int LONGEST_VALUE = 80;
  private static final int LONGEST_PATH = 300;

  public Problem {
    Objects.requireNonNull(file);
    Objects.requireNonNull(at);
    path = Printable.of(path, LONGEST_PATH);
    value = value == null ? null : Printable.of(value, LONGEST_VALUE);
    Objects.requireNonNull(what);
  }

  /// The same problem said of another place: a column's name instead of a pointer.
  public Problem withPath(String other) {
    return new Problem(file, at, other, value, what, allowed);
  }

  /// One line: `file:line:column: what; got 'value'; allowed: … (at /path)`, without what is absent.
  public String line(Language language) {
    boolean french = language == Language.FR;
    StringBuilder line = new StringBuilder();
    line.append(file).append(':').append(at).append(": ").append(what.in(language));
    if (value != null) {
      line.append(french ? " ; reçu '" : "; got '").append(value).append('\'');
    }
    if (allowed != null) {
      line.append(french ? " ; permis : " : "; allowed: ").append(allowed.in(language));
    }
    if (!path.isEmpty()) {
      line.append(french ? " (à " : " (at ").append(path).append(')');
    }
    return Printable.of(line.toString(), Integer.MAX_VALUE);
  }
}
