package org.sillage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Knowledge;
import org.sillage.document.DocumentException;
import org.sillage.document.Problem;
import org.sillage.formats.lists.BisJsonReader;
import org.sillage.formats.lists.Expected;
import org.sillage.formats.lists.ListFile;
import org.sillage.formats.lists.OfacCsvReader;
import org.sillage.formats.lists.RawFile;
import org.sillage.formats.transaction.JsonOut;
import org.sillage.model.text.Text;
import org.sillage.reference.list.PartyList;
import org.sillage.storage.ListStatus;
import org.sillage.storage.ListStore;
import org.sillage.storage.ListVersion;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings lists in and shows which are in use.
@CommandLine.Command(
    name = "lists",
    description = "Brings lists in and shows which are in use.",
    subcommands = {ListsCommand.ImportList.class, ListsCommand.Status.class})
final class ListsCommand extends Command {
  @Override
  int run(Session session) throws IOException {
    return status(session);
  }

  private static int status(Session session) throws IOException {
    Knowledge knowledge = session.knowledge(null);
    LocalDate today = session.today();
    List<ListStatus> imported =
        Files.isDirectory(session.homeFolder())
            ? new ListStore(session.home()).status(today)
            : List.of();
    for (PartyList list : knowledge.lists().values()) {
      boolean own =
          imported.stream().anyMatch(status -> status.newest() && status.id().equals(list.id()));
      long days = ListAges.days(list, today);
      if (session.format() == Options.ResultFormat.JSON) {
        session.print(
            JsonOut.object(json -> {
              json.text("id", list.id());
              json.text("date", list.asOf());
              json.number("entries", Long.valueOf(list.parties().size()));
              json.number("ageDays", Long.valueOf(days));
              json.flag("imported", own);
            }));
      } else {
        String age = Text.of(days + " days", days + " jours").in(session.language());
        String old =
            ListAges.isOld(list, today)
                ? Text.of("  older than a week", "  plus d'une semaine").in(session.language())
                : "";
        String kind =
            own
                ? Text.of("imported", "importée").in(session.language())
                : Text.of("starter pack", "pack de démarrage").in(session.language());
        session.print(
            String.format(
                Locale.ROOT,
                "%-26s %s %6d  %-18s %s%s",
                list.id(),
                list.asOf(),
                list.parties().size(),
                kind,
                age,
                old));
      }
    }
    return ExitCode.DONE;
  }

  /// Shows the lists in use.
  @CommandLine.Command(
      name = "status",
      description = "Shows the lists in use, their day, size and age.")
  static final class Status extends Command {
    @Override
    int run(Session session) throws IOException {
      return status(session);
    }
  }

  /// Brings a list in.
  @CommandLine.Command(
      name = "import",
      description =
          "Brings lists in: BIS lists as JSON; OFAC lists as CSV (SDN.CSV, with ALT.CSV and ADD.CSV"
              + " beside).")
  static final class ImportList extends Command {
    @Parameters(arity = "1..*", paramLabel = "FILE")
    List<Path> files = new ArrayList<>();

    @Option(names = "--alt", paramLabel = "FILE", description = "OFAC: the file of other names")
    @Nullable Path alt;

    @Option(names = "--add", paramLabel = "FILE", description = "OFAC: the file of addresses")
    @Nullable Path add;

    @Option(
        names = "--list",
        paramLabel = "ID",
        description = "OFAC: us-ofac-sdn (default) or us-ofac-consolidated")
    @Nullable String list;

    @Option(
        names = "--date",
        paramLabel = "DATE",
        description = "OFAC: the day the list shows; default the file's own date")
    @Nullable String date;

    @Option(
        names = "--any-size",
        description = "take it though its number of entries is not that of a whole list")
    boolean anySize;

    @Override
    int run(Session session) throws IOException {
      Knowledge knowledge = session.knowledge(null);
      ListStore store = new ListStore(session.home());
      boolean refused = false;
      for (Path file : files) {
        refused |= !take(session, knowledge, store, file);
      }
      return refused ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }

    private boolean take(Session session, Knowledge knowledge, ListStore store, Path file)
        throws IOException {
      if (!Files.isRegularFile(file)) {
        session.say(Text.of("'" + file + "' is no file", "« " + file + " » n'est pas un fichier"));
        return false;
      }
      try {
        List<RawFile> originals = new ArrayList<>();
        ListFile read =
            file.toString().toLowerCase(Locale.ROOT).endsWith(".json")
                ? bis(file, knowledge, originals)
                : ofac(file, knowledge, originals);
        for (Problem problem : read.problems()) {
          session.terminal().err().println(problem.line(session.language()));
        }
        ListVersion version = store.importList(read, originals, session.now());
        session.print(
            Text.of(
                version.listId()
                    + " of "
                    + version.date()
                    + ": "
                    + read.parties().size()
                    + " entries of "
                    + read.entries()
                    + " taken"
                    + left(read, " left over: "),
                version.listId()
                    + " du "
                    + version.date()
                    + " : "
                    + read.parties().size()
                    + " entrées sur "
                    + read.entries()
                    + " reprises"
                    + left(read, " non repris : ")));
        return true;
      } catch (DocumentException refused) {
        session.terminal().err().println(refused.problem().line(session.language()));
        return false;
      }
    }

    private static String left(ListFile read, String words) {
      return read.leftOver().isEmpty() ? "" : ";" + words + read.leftOver();
    }

    private ListFile bis(Path file, Knowledge knowledge, List<RawFile> originals)
        throws IOException, DocumentException {
      RawFile raw = RawFile.read(file);
      originals.add(raw);
      ListFile read = new BisJsonReader(Expected.ANY).read(raw);
      checkSize(read, knowledge, raw.name());
      return read;
    }

    private ListFile ofac(Path file, Knowledge knowledge, List<RawFile> originals)
        throws IOException, DocumentException {
      RawFile raw = RawFile.read(file);
      originals.add(raw);
      RawFile names = beside(alt, originals);
      RawFile addresses = beside(add, originals);
      LocalDate given = Dates.date("--date", date);
      LocalDate day =
          given != null
              ? given
              : LocalDate.ofInstant(
                  Files.getLastModifiedTime(file).toInstant(), java.time.ZoneOffset.UTC);
      String id = list == null ? OfacCsvReader.SDN : list;
      ListFile read = new OfacCsvReader(id, Expected.ANY).read(raw, names, addresses, day);
      checkSize(read, knowledge, raw.name());
      return read;
    }

    private static @Nullable RawFile beside(@Nullable Path file, List<RawFile> originals)
        throws IOException, DocumentException {
      if (file == null) {
        return null;
      }
      RawFile raw = RawFile.read(file);
      originals.add(raw);
      return raw;
    }

    private void checkSize(ListFile read, Knowledge knowledge, String file)
        throws DocumentException {
      PartyList known = knowledge.reference().lists().get(read.listId());
      if (!anySize && known != null && known.expectedMin() > 0) {
        new Expected(known.expectedMin(), known.expectedMax()).check(file, read.entries());
      }
    }
  }
}
