package org.sillage.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Language;
import picocli.CommandLine.Option;

/// Options that every subcommand takes.
final class Options {
  @Option(names = "--lang", paramLabel = "en|fr", description = "language; default from the locale")
  @Nullable String lang;

  @Option(
      names = "--home",
      paramLabel = "DIR",
      description = "home folder; default SILLAGE_HOME, else .sillage in the user's home")
  @Nullable Path home;

  @Option(
      names = "--packs",
      paramLabel = "DIR",
      description = "a folder of further packs; may be given again, later ones override")
  List<Path> packs = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      description = "how results are written; default text")
  ResultFormat format = ResultFormat.TEXT;

  /// How results are written.
  enum ResultFormat {
    TEXT,
    JSON,
    CSV
  }

  /// The language asked for, else that of the locale; English where it is neither.
  Language language() {
    String wanted = lang == null ? Locale.getDefault().getLanguage() : lang;
    return wanted.toLowerCase(Locale.ROOT).startsWith("fr") ? Language.FR : Language.EN;
  }

  /// The home folder: as given, else SILLAGE_HOME, else `.sillage` in the user's home.
  Path homeFolder() {
    if (home != null) {
      return home;
    }
    String set = System.getenv("SILLAGE_HOME");
    return set != null && !set.isBlank()
        ? Path.of(set)
        : Path.of(System.getProperty("user.home"), ".sillage");
  }
}
