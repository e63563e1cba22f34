package org.sillage.cli;

import org.sillage.model.text.Text;

/// A call that cannot be answered, said to the user in one line without a stack trace.
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text says;
  private final int exitCode;

  Failure(int exitCode, Text says) {
    super(says.en());
    this.says = says;
    this.exitCode = exitCode;
  }

  static Failure usage(String en, String fr) {
    return new Failure(ExitCode.USAGE, Text.of(en, fr));
  }

  Text says() {
    return says;
  }

  int exitCode() {
    return exitCode;
  }
}
