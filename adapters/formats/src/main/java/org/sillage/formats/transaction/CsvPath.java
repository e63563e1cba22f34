package org.sillage.formats.transaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Pointer;

/// Where in a transaction the cells of a column go: `parties[1].party.properties.name`.
///
/// @param steps keys, and indexes of lists as numbers
record CsvPath(List<Step> steps) {
  private static final int LONGEST = 200;
  private static final Pattern STEP =
      Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)((?:\\[[0-9]{1,4}])?)(\\.|$)");

  CsvPath {
    steps = List.copyOf(steps);
  }

  /// One step down.
  ///
  /// @param key a key, or empty for an index
  /// @param index an index into a list, where the key is empty
  record Step(String key, int index) {
    static Step to(String key) {
      return new Step(key, -1);
    }

    static Step to(int index) {
      return new Step("", index);
    }

    boolean isIndex() {
      return key.isEmpty();
    }
  }

  /// The path as written; absent where it is none.
  static @Nullable CsvPath find(String written) {
    List<Step> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(written);
    int end = 0;
    while (end < written.length()) {
      if (written.length() > LONGEST || !matcher.find(end) || matcher.start() != end) {
        return null;
      }
      steps.add(Step.to(matcher.group(1)));
      String index = matcher.group(2);
      if (!index.isEmpty()) {
        steps.add(Step.to(Integer.parseInt(index.substring(1, index.length() - 1))));
      }
      end = matcher.end();
    }
    return steps.isEmpty() || written.endsWith(".") ? null : new CsvPath(steps);
  }

  Pointer pointer() {
    Pointer pointer = Pointer.ROOT;
    for (Step step : steps) {
      pointer = step.isIndex() ? pointer.to(step.index()) : pointer.to(step.key());
    }
    return pointer;
  }

  String lastKey() {
    return steps.getLast().key();
  }
}
