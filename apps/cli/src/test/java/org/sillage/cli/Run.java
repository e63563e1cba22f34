package org.sillage.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// One run of the program as a user would start it, on a fixed day and with a home folder of its own.
///
/// @param status exit status
/// @param out what came as results
/// @param err what came as messages
record Run(int status, String out, String err) {
  static final Path ROOT = root();
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

  private static Path root() {
    String set = System.getProperty("sillage.root");
    Path folder = Path.of(set == null ? "" : set).toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("packs"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  static Run of(Path home, String... arguments) {
    System.setProperty("sillage.packs", ROOT.resolve("packs").toString());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(arguments));
    if (arguments.length > 0 && !arguments[0].startsWith("-")) {
      all.add("--home");
      all.add(home.toString());
      if (!all.contains("--lang")) {
        all.add("--lang");
        all.add("en");
      }
    }
    int status;
    try (PrintStream results = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      status = Sillage.run(all.toArray(String[]::new), new Terminal(results, messages, false), DAY);
    }
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
