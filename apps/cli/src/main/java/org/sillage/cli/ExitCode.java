package org.sillage.cli;

/// What the program's exit status says to a script.
final class ExitCode {
  /// Done; for `assess` all CLEAR, for `screen` no match, for `verify` equal.
  static final int DONE = 0;

  /// Done, and otherwise.
  static final int OTHERWISE = 1;

  /// The words of the call are wrong.
  static final int USAGE = 2;

  /// Something in the input could not be read; outranks [#OTHERWISE].
  static final int BAD_INPUT = 3;

  /// A fault of the program or its surroundings.
  static final int INTERNAL = 4;

  private ExitCode() {}
}
