package org.sillage.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillage.storage.StoredLists.list;
import static org.sillage.storage.StoredLists.original;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillage.model.finding.ListedParty;

class ListStoreTest {
  private static final Instant NOW = Instant.parse("2026-07-09T12:00:00Z");
  private static final Instant LATER = Instant.parse("2026-07-10T12:00:00Z");

  @TempDir Path temporary;

  private Path folder;
  private ListStore store;

  @BeforeEach
  void open() throws IOException {
    folder = temporary.resolve("deep/home");
    store = new ListStore(Home.open(folder));
  }

  private ListStore reopened() throws IOException {
    return new ListStore(Home.open(folder));
  }

  private static List<String> names(List<ListedParty> parties) {
    return parties.stream().map(ListedParty::name).toList();
  }

  @Test
  void anEmptyHomeHoldsNothing() throws IOException {
    assertThat(store.status(LocalDate.of(2026, 7, 9))).isEmpty();
    assertThat(store.newest("us-x", NOW)).isEmpty();
    assertThat(store.find("us-x", NOW)).isEmpty();
    assertThat(store.listIds()).isEmpty();
  }

  @Test
  void whatWasImportedIsThereAfterAReopening() throws IOException {
    List<ListedParty> parties = StoredLists.random(5, "us-x", 200);
    ListVersion version =
        store.importList(StoredLists.file("us-x", "2026-07-01", parties), original("raw"), NOW);
    ListStore again = reopened();
    assertThat(again.newest("us-x", NOW)).isEqualTo(parties);
    assertThat(again.find("us-x", NOW)).contains(version);
    assertThat(again.listIds()).containsExactly("us-x");
    assertThat(version.originals())
        .extracting(ListVersion.Original::name)
        .containsExactly("list.json");
    assertThat(again.original(version.originals().getFirst()))
        .isEqualTo("raw".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void filesAreNamedByTheirDigest() throws IOException {
    store.importList(list("us-x", "2026-07-01", "A"), original("hello"), NOW);
    String digest = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";
    assertThat(folder.resolve("files/2c").resolve(digest.substring(2))).hasContent("hello");
  }

  @Test
  void theHomeIsForItsOwnerOnly() throws IOException {
    FileStore disk = Files.getFileStore(temporary);
    Assumptions.assumeTrue(
        disk.supportsFileAttributeView("posix"), "skipped: no owners on this file system");
    store.importList(list("us-x", "2026-07-01", "A"), original("raw"), NOW);
    for (String name : List.of(".", "files", "tmp")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
          .isEqualTo("rwx------");
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("index.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  void theNewestByDaySupersedesAndNothingIsDeleted() throws IOException {
    store.importList(list("us-x", "2026-07-05", "B"), original("2"), NOW);
    store.importList(list("us-x", "2026-06-01", "A"), original("1"), LATER);
    store.importList(list("us-a", "2026-07-09", "C"), original("3"), LATER);
    assertThat(store.status(LocalDate.of(2026, 7, 9)))
        .containsExactly(
            new ListStatus("us-a", LocalDate.of(2026, 7, 9), 1, LATER, 0, true),
            new ListStatus("us-x", LocalDate.of(2026, 7, 5), 1, NOW, 4, true),
            new ListStatus("us-x", LocalDate.of(2026, 6, 1), 1, LATER, 38, false));
    assertThat(names(store.newest("us-x", NOW))).containsExactly("B");
  }

  @Test
  void ofOneDayTheOneImportedLastIsNewest() throws IOException {
    store.importList(list("us-x", "2026-07-05", "wrong"), original("1"), NOW);
    store.importList(list("us-x", "2026-07-05", "right"), original("2"), LATER);
    assertThat(names(store.newest("us-x", NOW))).containsExactly("right");
    assertThat(store.status(LocalDate.of(2026, 7, 9))).hasSize(2);
  }

  @Test
  void whatWasKnownThenIsTheListOfThatDay() throws IOException {
    store.importList(list("us-x", "2026-06-01", "A"), original("1"), NOW);
    store.importList(list("us-x", "2026-07-05", "B"), original("2"), NOW);
    assertThat(names(store.newest("us-x", Instant.parse("2026-07-04T23:59:59Z"))))
        .containsExactly("A");
    assertThat(names(store.newest("us-x", Instant.parse("2026-07-05T00:00:00Z"))))
        .containsExactly("B");
    assertThat(names(store.newest("us-x", Instant.parse("2020-01-01T00:00:00Z"))))
        .as("the oldest, rather than no list at all")
        .containsExactly("A");
  }

  @Test
  void theSameListAgainChangesNothing() throws IOException {
    ListVersion first = store.importList(list("us-x", "2026-07-05", "A"), original("1"), NOW);
    ListVersion second = store.importList(list("us-x", "2026-07-05", "A"), original("2"), LATER);
    assertThat(second).isEqualTo(first);
    assertThat(store.status(LocalDate.of(2026, 7, 9))).hasSize(1);
  }

  @Test
  void aDamagedFileIsNamedWithBothDigestsAndHealedByImportingAgain() throws IOException {
    ListVersion version = store.importList(list("us-x", "2026-07-05", "A"), original("1"), NOW);
    Path file =
        folder
            .resolve("files")
            .resolve(version.parties().hex().substring(0, 2))
            .resolve(version.parties().hex().substring(2));
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> store.newest("us-x", NOW))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(file.toRealPath().toString())
        .hasMessageContaining(Digest.of(bytes).hex())
        .hasMessageContaining(version.parties().hex());
    Files.delete(file);
    assertThatThrownBy(() -> store.newest("us-x", NOW)).hasMessageContaining("is missing");
    store.importList(list("us-x", "2026-07-05", "A"), original("1"), LATER);
    assertThat(names(store.newest("us-x", NOW))).containsExactly("A");
  }

  @Test
  void whatAKilledWriterLeftIsNotSeenAndRemovedByTheNextOne() throws IOException {
    store.importList(list("us-x", "2026-07-05", "A"), original("1"), NOW);
    Path half = folder.resolve("tmp/new-1.part");
    Files.writeString(half, "{\"form\": 1, \"lis");
    assertThat(names(reopened().newest("us-x", NOW))).containsExactly("A");
    reopened().importList(list("us-x", "2026-07-06", "B"), original("2"), LATER);
    assertThat(half).doesNotExist();
    assertThat(names(reopened().newest("us-x", NOW))).containsExactly("B");
  }

  @Test
  void aDamagedIndexIsNamedAndNotOverwritten() throws IOException {
    store.importList(list("us-x", "2026-07-05", "A"), original("1"), NOW);
    Path index = folder.resolve("index.json");
    String whole = Files.readString(index);
    for (String broken :
        List.of(
            whole.substring(0, whole.length() / 2),
            "",
            "[]",
            whole.replace("\"form\": 1", "\"form\": 2").replace("\"form\":1", "\"form\":2"),
            whole.replace("2026-07-05", "2026-02-30"),
            whole.replace("entries", "entires"),
            whole.replaceAll("[0-9a-f]{64}", "beef"))) {
      Files.writeString(index, broken);
      assertThatThrownBy(() -> store.status(LocalDate.of(2026, 7, 9)))
          .as(broken)
          .isInstanceOf(StorageException.class)
          .hasMessageContaining("index.json");
      assertThatThrownBy(
              () -> store.importList(list("us-x", "2026-07-06", "B"), original("2"), LATER))
          .isInstanceOf(StorageException.class);
      assertThat(index).hasContent(broken.strip());
    }
  }

  @Test
  void aListHoldsItsOwnEntriesOnly() {
    assertThatThrownBy(() ->
            store.importList(
                StoredLists.file("us-y", "2026-07-05", list("us-x", "2026-07-05", "A").parties()),
                original("1"),
                NOW))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("us-x:A");
  }
}
