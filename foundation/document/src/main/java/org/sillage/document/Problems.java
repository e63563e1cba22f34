package org.sillage.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Collects what is wrong with one document of a file. Mutable, for one thread.
public final class Problems {
  /// How many are kept; a document with more is told as broken without repeating each.
  public static final int MOST = 100;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparingInt((Problem problem) -> problem.at().line())
          .thenComparingInt(problem -> problem.at().column());

  private final String file;
  private final List<Problem> list = new ArrayList<>();

  public Problems(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }

  /// Keeps a problem, unless [#MOST] are kept already.
  public void add(Problem problem) {
    if (!isFull()) {
      list.add(problem);
    }
  }

  public boolean isFull() {
    return list.size() >= MOST;
  }

  public boolean isEmpty() {
    return list.isEmpty();
  }

  public int size() {
    return list.size();
  }

  /// What was found up to now, in the order of the file.
  public List<Problem> list() {
    return list.stream().sorted(BY_PLACE).toList();
  }
}
