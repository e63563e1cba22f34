package org.sillage.document;

import org.sillage.model.text.Language;

/// A text that cannot be read at all, with the one problem that stopped the reading.
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public DocumentException(Problem problem) {
    super(problem.line(Language.EN), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
