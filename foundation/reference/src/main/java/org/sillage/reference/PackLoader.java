package org.sillage.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sillage.document.Problem;

/// Loads packs strictly: an unknown key, an unparsable date, an overlap of states or a missing citation stops with file,
/// line, value and what was allowed. Folders are read in order; a later one adds to or overrides an earlier one by id.
public final class PackLoader {
  private static final long MOST_BYTES = 64L << 20;

  private PackLoader() {}

  /// Loads packs.
  ///
  /// @param folders pack folders, the project's own first
  /// @throws PackException where something in them cannot be used
  /// @throws IOException where a file cannot be read
  public static Reference load(List<Path> folders) throws IOException, PackException {
    List<Problem> problems = new ArrayList<>();
    ChipPack chips = new ChipPack(problems);
    CountryPack countries = new CountryPack(problems);
    RulePack rules = new RulePack(problems);
    ListPack lists = new ListPack(problems);
    FlagPack flags = new FlagPack(problems);
    CasePack cases = new CasePack(problems);
    Digests digests = new Digests();
    for (Path folder : folders) {
      Map<String, PackFile> files = files(folder);
      files.values().forEach(digests::add);
      chips.read(below(files, "chips/"));
      countries.read(below(files, "country-groups/"));
      rules.read(below(files, "rules/"));
      lists.read(below(files, "lists/"));
      flags.read(below(files, "red-flags/"));
      cases.read(below(files, "cases/"));
    }
    Reference reference =
        problems.isEmpty()
            ? new Reference(
                chips.catalog(),
                countries.groups(),
                rules.book(),
                lists.lists(),
                flags.flags(),
                cases.cases(),
                digests.byPack())
            : null;
    if (reference == null || !problems.isEmpty()) {
      throw new PackException(problems);
    }
    return reference;
  }

  private static Map<String, PackFile> below(Map<String, PackFile> files, String folder) {
    Map<String, PackFile> found = new TreeMap<>();
    files.forEach((name, file) -> {
      if (name.startsWith(folder)) {
        found.put(name, file);
      }
    });
    return found;
  }

  private static Map<String, PackFile> files(Path folder) throws IOException {
    Map<String, PackFile> files = new TreeMap<>();
    long bytes = 0;
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) walk.filter(PackLoader::isPackFile).sorted()::iterator) {
        bytes += Files.size(path);
        if (bytes > MOST_BYTES) {
          throw new IOException(
              "the packs in " + folder + " hold more than " + MOST_BYTES + " bytes");
        }
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, new PackFile(name, Files.readAllBytes(path)));
      }
    }
    return files;
  }

  private static boolean isPackFile(Path path) {
    String name = path.getFileName().toString();
    // The golden table tests the rules and is no part of them.
    boolean golden = name.equals("golden.csv");
    return !golden
        && (name.endsWith(".yaml") || name.endsWith(".csv"))
        && !name.startsWith(".")
        && Files.isRegularFile(path);
  }

  /// A digest over each pack: the first folder, or the first two for rules and lists.
  private static final class Digests {
    private final Map<String, java.security.MessageDigest> open = new TreeMap<>();

    void add(PackFile file) {
      String[] parts = file.name().split("/", -1);
      boolean nested = parts.length > 2 && (parts[0].equals("rules") || parts[0].equals("lists"));
      java.security.MessageDigest digest =
          open.computeIfAbsent(nested ? parts[0] + "/" + parts[1] : parts[0], _ -> sha256());
      digest.update(file.name().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(file.content());
      digest.update((byte) 0);
    }

    Map<String, String> byPack() {
      Map<String, String> digests = new TreeMap<>();
      open.forEach((pack, digest) -> digests.put(pack, HexFormat.of().formatHex(digest.digest())));
      return digests;
    }

    private static java.security.MessageDigest sha256() {
      try {
        return java.security.MessageDigest.getInstance("SHA-256");
      } catch (java.security.NoSuchAlgorithmException missing) {
        throw new IllegalStateException("every Java platform has SHA-256", missing);
      }
    }
  }
}
