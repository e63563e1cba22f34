package org.sillage.storage;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sillage.formats.lists.ListFile;
import org.sillage.formats.lists.RawFile;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.text.Text;

/// The lists imported into a home. Of a list the version of the latest day is the newest, of one day the one imported
/// last; the others are superseded and stay. Thread-safe, and safe beside other programs.
public final class ListStore {
  private static final Comparator<ListVersion> NEWER_LAST =
      Comparator.comparing(ListVersion::date).thenComparing(ListVersion::importedAt);

  private final Home home;
  private final DigestFiles files;
  private final ListIndex index;

  public ListStore(Home home) {
    this.home = home;
    this.files = new DigestFiles(home);
    this.index = new ListIndex(home);
  }

  /// Keeps a list and the files it was read from. A list of the same day with the same entries is there already:
  /// then nothing changes and the version there is given.
  ///
  /// @param now the instant of the import
  /// @throws StorageException where another program is writing, or the index is damaged
  /// @throws IOException where the disk does not take it; the lists held before stay
  public ListVersion importList(ListFile list, List<RawFile> originals, Instant now)
      throws IOException {
    for (ListedParty party : list.parties()) {
      if (!party.list().equals(list.listId())) {
        throw new IllegalArgumentException(
            "'" + party.id() + "' is not of list '" + list.listId() + "'");
      }
    }
    byte[] parties = PartyFile.encode(list.parties());
    return home.writing(() -> {
      List<ListVersion> versions = new ArrayList<>(index.read());
      Digest digest = files.keep(parties);
      for (ListVersion held : versions) {
        if (held.listId().equals(list.listId())
            && held.date().equals(list.date())
            && held.parties().equals(digest)) {
          return held;
        }
      }
      List<ListVersion.Original> kept = new ArrayList<>();
      for (RawFile original : originals) {
        kept.add(new ListVersion.Original(original.name(), files.keep(original.bytes())));
      }
      ListVersion version =
          new ListVersion(list.listId(), list.date(), now, kept, digest, list.entries());
      versions.add(version);
      index.write(versions);
      return version;
    });
  }

  /// Every version held: by list, the newest first.
  ///
  /// @param today the day their age is counted to
  public List<ListStatus> status(LocalDate today) throws IOException {
    List<ListVersion> versions = new ArrayList<>(index.read());
    versions.sort(Comparator.comparing(ListVersion::listId).thenComparing(NEWER_LAST.reversed()));
    List<ListStatus> statuses = new ArrayList<>();
    String last = "";
    for (ListVersion version : versions) {
      statuses.add(
          new ListStatus(
              version.listId(),
              version.date(),
              version.entries(),
              version.importedAt(),
              ChronoUnit.DAYS.between(version.date(), today),
              !version.listId().equals(last)));
      last = version.listId();
    }
    return statuses;
  }

  /// The ids of the lists of which a version is held, in alphabetical order.
  public List<String> listIds() throws IOException {
    return index.read().stream().map(ListVersion::listId).distinct().sorted().toList();
  }

  /// The newest version whose day had begun (UTC) at `knownAt`, whenever it was imported. Where every version
  /// held is of a later day it is the oldest one: its entries know their own days, and no list at all would clear
  /// everybody. Nothing where none is held.
  public Optional<ListVersion> find(String listId, Instant knownAt) throws IOException {
    return findAll(knownAt).stream().filter(version -> version.listId().equals(listId)).findFirst();
  }

  /// The version of every list held that [#find] gives, in alphabetical order of lists.
  public List<ListVersion> findAll(Instant knownAt) throws IOException {
    Map<String, ListVersion> found = new TreeMap<>();
    List<ListVersion> versions = new ArrayList<>(index.read());
    versions.sort(NEWER_LAST);
    for (ListVersion version : versions) {
      ListVersion older = found.get(version.listId());
      if (older == null
          || older.date().equals(version.date())
          || !start(version.date()).isAfter(knownAt)) {
        found.put(version.listId(), version);
      }
    }
    return List.copyOf(found.values());
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /// The entries of the version that [#find] gives; empty where no version is held.
  ///
  /// @throws StorageException where its file is gone or damaged
  public List<ListedParty> newest(String listId, Instant knownAt) throws IOException {
    Optional<ListVersion> version = find(listId, knownAt);
    return version.isPresent() ? parties(version.get()) : List.of();
  }

  /// The entries of a version.
  ///
  /// @throws StorageException where its file is gone or damaged
  public List<ListedParty> parties(ListVersion version) throws IOException {
    byte[] bytes = files.read(version.parties());
    try {
      return PartyFile.decode(bytes);
    } catch (IllegalArgumentException broken) {
      String why = files.path(version.parties()) + ": " + broken.getMessage();
      throw new StorageException(Text.of(why, why), broken);
    }
  }

  /// A file a version was read from, as it came.
  ///
  /// @throws StorageException where it is gone or damaged
  public byte[] original(ListVersion.Original original) throws IOException {
    return files.read(original.digest());
  }
}
