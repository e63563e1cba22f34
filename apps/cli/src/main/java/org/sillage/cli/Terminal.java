package org.sillage.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where the program writes: results on standard output, messages on standard error, both in UTF-8.
///
/// @param out results
/// @param err messages
/// @param interactive whether somebody sits before it
record Terminal(PrintStream out, PrintStream err, boolean interactive) {
  private static final int BUFFER = 1 << 16;

  /// The process's own.
  @SuppressWarnings("SystemConsoleNull") // its annotation says it can be, and a check costs nothing
  static Terminal ofProcess() {
    return new Terminal(
        new PrintStream(
            new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
            false,
            StandardCharsets.UTF_8),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.console() != null && System.console().isTerminal());
  }

  /// Colors only on a terminal and never with NO_COLOR.
  boolean colored() {
    String no = System.getenv("NO_COLOR");
    return interactive && (no == null || no.isEmpty());
  }
}
