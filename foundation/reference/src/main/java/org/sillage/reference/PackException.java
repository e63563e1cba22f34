package org.sillage.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.sillage.document.Problem;
import org.sillage.model.text.Language;

/// The packs cannot be used: what is wrong, each with file, line and column, value and what was allowed.
public final class PackException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  PackException(List<Problem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.line(Language.EN))
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
