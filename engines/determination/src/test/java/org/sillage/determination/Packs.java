package org.sillage.determination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sillage.reference.PackException;
import org.sillage.reference.PackLoader;
import org.sillage.reference.Reference;

/// The project's own packs, loaded once for the tests of this room.
final class Packs {
  static final Path ROOT = root();
  static final Reference REFERENCE = load();
  static final Determiner DETERMINER =
      Determiner.of(
          REFERENCE.rules(),
          REFERENCE.countries(),
          REFERENCE.chips(),
          name -> name.toLowerCase(java.util.Locale.ROOT));

  private Packs() {}

  private static Path root() {
    String set = System.getProperty("sillage.root");
    Path folder = Path.of(set == null ? "" : set).toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("packs"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static Reference load() {
    try {
      return PackLoader.load(List.of(ROOT.resolve("packs")));
    } catch (IOException | PackException failed) {
      throw new IllegalStateException(failed);
    }
  }
}
