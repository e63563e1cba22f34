package org.sillage.formats.lists;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.sillage.model.finding.ListedParty;

/// Small lists made by hand, and the way to the real ones where they lie beside the project.
final class ListFixtures {
  private ListFixtures() {}

  static RawFile resource(String name) {
    try (InputStream in = requireNonNull(ListFixtures.class.getResourceAsStream(name), name)) {
      return RawFile.of(name, in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static RawFile text(String name, String text) {
    return RawFile.of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  static ListedParty party(ListFile list, String name) {
    return list.parties().stream()
        .filter(party -> party.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no party '" + name + "' among " + list.parties()));
  }

  /// The folder of real lists; the test is skipped where it is not there.
  static Path realLists() {
    Path root = root();
    Path lists = root == null ? null : root.resolve("../shared/data/lists").normalize();
    Assumptions.assumeTrue(
        lists != null && Files.isDirectory(lists),
        "skipped: no shared/data/lists beside the project root");
    return requireNonNull(lists);
  }

  private static @Nullable Path root() {
    String given = System.getProperty("sillage.root");
    if (given != null) {
      return Path.of(given).toAbsolutePath();
    }
    Path folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isDirectory(folder.resolve("packs"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
