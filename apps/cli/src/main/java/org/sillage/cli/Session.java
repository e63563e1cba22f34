package org.sillage.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Knowledge;
import org.sillage.formats.transaction.ChipNames;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;
import org.sillage.reference.PackException;
import org.sillage.reference.PackLoader;
import org.sillage.reference.Reference;
import org.sillage.reference.chip.ChipCatalog;
import org.sillage.reference.list.PartyList;
import org.sillage.storage.Home;
import org.sillage.storage.ListStore;
import org.sillage.storage.ListVersion;

/// One run of the program: where it writes, its language, its packs and home folder.
final class Session {
  private final Terminal terminal;
  private final Options options;
  private final Clock clock;

  Session(Terminal terminal, Options options, Clock clock) {
    this.terminal = terminal;
    this.options = options;
    this.clock = clock;
  }

  Language language() {
    return options.language();
  }

  Options.ResultFormat format() {
    return options.format;
  }

  Terminal terminal() {
    return terminal;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /// A line of results.
  void print(String line) {
    terminal.out().print(line);
    terminal.out().print('\n');
  }

  void print(Text text) {
    print(text.in(language()));
  }

  /// A message beside the results.
  void say(Text text) {
    terminal.err().print(text.in(language()));
    terminal.err().print('\n');
  }

  /// The packs: the project's own, then those of `--packs`, which add or override.
  Reference reference() {
    List<Path> folders = packFolders();
    try {
      return PackLoader.load(folders);
    } catch (PackException refused) {
      refused.problems().forEach(problem -> terminal.err().println(problem.line(language())));
      throw new Failure(
          ExitCode.BAD_INPUT,
          Text.of(
              "the packs cannot be used, see above",
              "les packs ne sont pas utilisables, voir ci-dessus"));
    } catch (IOException failed) {
      throw new Failure(
          ExitCode.INTERNAL,
          Text.of(
              "the packs cannot be read: " + failed.getMessage(),
              "les packs ne peuvent être lus : " + failed.getMessage()));
    }
  }

  /// The folders packs are read from, the project's own first.
  List<Path> packFolders() {
    List<Path> folders = new ArrayList<>();
    folders.add(ownPacks());
    for (Path folder : options.packs) {
      if (!Files.isDirectory(folder)) {
        throw Failure.usage(
            "--packs: '" + folder + "' is no folder",
            "--packs : « " + folder + " » n'est pas un dossier");
      }
      folders.add(folder);
    }
    return folders;
  }

  private static Path ownPacks() {
    String set = System.getProperty("sillage.packs");
    if (set == null) {
      throw new Failure(
          ExitCode.INTERNAL,
          Text.of(
              "no packs: start the program by ./sillage, or give -Dsillage.packs=DIR",
              "pas de packs : lancer ./sillage, ou donner -Dsillage.packs=DOSSIER"));
    }
    return Path.of(set);
  }

  /// The packs with the lists imported into the home folder, each in place of the starter list of its id.
  ///
  /// @param knownAt the version of each list that was known then; absent for the newest
  Knowledge knowledge(@Nullable Instant knownAt) {
    Reference reference = reference();
    Knowledge knowledge = withImports(reference, knownAt);
    if (!options.packs.isEmpty()) {
      try {
        knowledge.determiner().check();
      } catch (IllegalArgumentException refused) {
        throw new Failure(ExitCode.BAD_INPUT, Text.same(String.valueOf(refused.getMessage())));
      }
    }
    return knowledge;
  }

  private Knowledge withImports(Reference reference, @Nullable Instant knownAt) {
    Path folder = options.homeFolder();
    if (!Files.isDirectory(folder)) {
      return Knowledge.of(reference);
    }
    try {
      ListStore store = new ListStore(Home.open(folder));
      List<PartyList> imported = new ArrayList<>();
      Map<String, String> digests = new LinkedHashMap<>();
      for (String id : store.listIds()) {
        Optional<ListVersion> version = store.find(id, knownAt == null ? Instant.MAX : knownAt);
        if (version.isPresent()) {
          imported.add(partyList(reference, version.get(), store));
          digests.put(id, version.get().parties().hex());
        }
      }
      return Knowledge.of(reference, imported, digests);
    } catch (IOException failed) {
      throw new Failure(
          ExitCode.INTERNAL,
          Text.of(
              "the home folder " + folder + " cannot be used: " + failed.getMessage(),
              "le dossier " + folder + " n'est pas utilisable : " + failed.getMessage()));
    }
  }

  private static PartyList partyList(Reference reference, ListVersion version, ListStore store)
      throws IOException {
    PartyList starter = reference.lists().get(version.listId());
    PartyList head =
        starter != null
            ? starter
            : new PartyList(
                version.listId(),
                Text.same(version.listId()),
                "",
                "",
                Text.of("imported", "importée"),
                version.listId(),
                List.of(),
                version.date(),
                0,
                Integer.MAX_VALUE,
                List.of());
    Map<String, ListedParty> known = new HashMap<>();
    head.parties().forEach(party -> known.put(party.id(), party));
    return head.with(
        version.date(),
        store.parties(version).stream()
            .map(party -> withPolicy(party, known.get(party.id())))
            .toList());
  }

  /// Some sources of a list leave the review policy out; where the starter pack knows it for the same entry it is kept.
  private static ListedParty withPolicy(ListedParty party, @Nullable ListedParty starter) {
    if (party.policy() != null || starter == null || starter.policy() == null) {
      return party;
    }
    return new ListedParty(
        party.id(),
        party.list(),
        party.schema(),
        party.name(),
        party.aliases(),
        party.countries(),
        party.addressOnly(),
        party.citation(),
        party.listedFrom(),
        party.listedTo(),
        party.footnotes(),
        party.requirement(),
        starter.policy());
  }

  Home home() {
    Path folder = options.homeFolder();
    try {
      return Home.open(folder);
    } catch (IOException failed) {
      throw new Failure(
          ExitCode.INTERNAL,
          Text.of(
              "the home folder " + folder + " cannot be used: " + failed.getMessage(),
              "le dossier " + folder + " n'est pas utilisable : " + failed.getMessage()));
    }
  }

  Path homeFolder() {
    return options.homeFolder();
  }

  static ChipNames names(ChipCatalog chips) {
    return new ChipNames() {
      @Override
      public boolean knows(String name) {
        return chips.find(name).isPresent();
      }

      @Override
      public List<String> nearest(String name, int most) {
        return chips.nearest(name, most);
      }
    };
  }
}
