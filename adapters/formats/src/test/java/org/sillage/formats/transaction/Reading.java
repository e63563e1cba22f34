package org.sillage.formats.transaction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sillage.document.Nearest;
import org.sillage.model.text.Language;
import org.sillage.model.transaction.Transaction;

/// Reads transactions in tests, with a chip pack of a few names.
public final class Reading {
  private static final Set<String> NAMES = Set.of("H100 SXM", "H100 PCIe", "GB200", "RTX 4090");

  public static final ChipNames CHIPS =
      new ChipNames() {
        @Override
        public boolean knows(String name) {
          return NAMES.contains(name);
        }

        @Override
        public List<String> nearest(String name, int most) {
          return Nearest.all(name, NAMES, most);
        }
      };

  /// The least a transaction needs, as YAML.
  static final String LEAST =
      """
      id: t-1
      kind: SALE
      date: 2025-03-05
      parties: [{role: exporter, party: {schema: Company, properties: {name: [Acme Ltd.]}}}]
      """;

  private Reading() {}

  static List<ReadResult> read(InputStream in, Format format) {
    List<ReadResult> results = new ArrayList<>();
    try {
      new TransactionReader(CHIPS).read("f", in, format, results::add);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return results;
  }

  static List<ReadResult> read(String text, Format format) {
    return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), format);
  }

  /// Each result in short: `good id` or `bad id: first problem`.
  static List<String> outline(List<ReadResult> results) {
    return results.stream()
        .map(result ->
            switch (result) {
              case ReadResult.Good good -> "good " + good.transaction().id();
              case ReadResult.Bad bad ->
                  "bad " + bad.id() + ": " + bad.problems().getFirst().line(Language.EN);
            })
        .toList();
  }

  static List<String> outline(String text, Format format) {
    return outline(read(text, format));
  }

  /// The one transaction in the text.
  public static Transaction one(String text, Format format) {
    List<ReadResult> results = read(text, format);
    if (results.size() == 1 && results.getFirst() instanceof ReadResult.Good good) {
      return good.transaction();
    }
    throw new AssertionError(outline(results));
  }

  /// The problems of all that is bad in the text, each on its line.
  static List<String> problems(String text, Format format) {
    return read(text, format).stream()
        .filter(ReadResult.Bad.class::isInstance)
        .flatMap(bad -> ((ReadResult.Bad) bad).problems().stream())
        .map(problem -> problem.line(Language.EN))
        .toList();
  }

  /// The project's root: the system property `sillage.root`, or the folder above that holds `packs`.
  public static Path root() {
    String given = System.getProperty("sillage.root");
    if (given != null) {
      return Path.of(given);
    }
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("packs"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new AssertionError("no folder above holds 'packs'; set -Dsillage.root");
      }
    }
    return folder;
  }
}
