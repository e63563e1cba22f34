package org.sillage.storage;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.sillage.document.Json;
import org.sillage.formats.lists.ListFile;
import org.sillage.model.finding.ListedParty;
import tools.jackson.core.JsonParser;

/// A program of its own that imports lists and says of each on a line that it was taken.
final class WriterProgram {
  static final int LISTS_EACH = 15;

  private WriterProgram() {}

  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), arguments[1], System.out::println);
  }

  static void write(Path folder, String list, Consumer<String> taken) throws IOException {
    ListStore store = new ListStore(Home.open(folder));
    for (int day = 1; day <= LISTS_EACH; day++) {
      String date = LocalDate.of(2026, 1, day).toString();
      Instant now = Instant.parse("2026-07-09T12:00:00Z").plusSeconds(day);
      store.importList(
          StoredLists.list(list, date, list, date), StoredLists.original(list + date), now);
      taken.accept(date);
    }
  }

  static Process start(Path folder, String list) throws IOException, URISyntaxException {
    Set<String> classPath = new LinkedHashSet<>();
    for (Class<?> used :
        List.of(
            WriterProgram.class,
            ListStore.class,
            ListFile.class,
            Json.class,
            ListedParty.class,
            JsonParser.class,
            NullMarked.class)) {
      classPath.add(
          Path.of(used.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
    }
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            String.join(File.pathSeparator, classPath),
            WriterProgram.class.getName(),
            folder.toString(),
            list)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
