package org.sillage.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillage.document.DocumentException;
import org.sillage.document.Fields;
import org.sillage.document.Json;
import org.sillage.document.Mapping;
import org.sillage.document.Node;
import org.sillage.document.Position;
import org.sillage.document.Problems;
import org.sillage.document.Scalar;
import org.sillage.document.Sequence;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;

/// `index.json`: every imported version of every list, in the order of import.
final class ListIndex {
  private static final long FORM = 1;

  private final Home home;

  ListIndex(Home home) {
    this.home = home;
  }

  private Path path() {
    return home.folder().resolve("index.json");
  }

  /// Every version; none where nothing was imported yet.
  ///
  /// @throws StorageException where the file is damaged or of a newer Sillage
  List<ListVersion> read() throws IOException {
    String text;
    try {
      text = Files.readString(path());
    } catch (NoSuchFileException none) {
      return List.of();
    }
    Problems problems = new Problems(path().toString());
    try {
      Fields index =
          Fields.ofDocument(Json.read(text, problems.file(), 1), problems.file(), problems);
      List<ListVersion> versions = new ArrayList<>();
      if (index != null) {
        Long form = index.whole("form");
        if (form == null || form != FORM) {
          throw damaged("form is " + form + ", this Sillage reads " + FORM, null);
        }
        for (Fields fields : index.objects("lists")) {
          versions.add(version(fields));
        }
        index.done();
      }
      if (!problems.isEmpty()) {
        throw damaged(problems.list().getFirst().line(Language.EN), null);
      }
      return versions;
    } catch (DocumentException | IllegalArgumentException | DateTimeException broken) {
      throw damaged(String.valueOf(broken.getMessage()), broken);
    }
  }

  private static ListVersion version(Fields fields) {
    List<ListVersion.Original> originals = new ArrayList<>();
    for (Fields original : fields.objects("originals")) {
      originals.add(
          new ListVersion.Original(
              original.requiredText("name"), new Digest(original.requiredText("digest"))));
      original.done();
    }
    Long entries = fields.whole("entries");
    ListVersion version =
        new ListVersion(
            fields.requiredText("listId"),
            LocalDate.parse(fields.requiredText("date")),
            Instant.parse(fields.requiredText("importedAt")),
            originals,
            new Digest(fields.requiredText("parties")),
            entries == null ? 0 : Math.toIntExact(entries));
    fields.done();
    return version;
  }

  private StorageException damaged(String why, @Nullable Throwable cause) {
    return new StorageException(
        Text.of(path() + " cannot be read: " + why, path() + " est illisible : " + why), cause);
  }

  /// Replaces the index. Call it only while the home is locked.
  void write(List<ListVersion> versions) throws IOException {
    Map<String, Node> index = new LinkedHashMap<>();
    index.put("form", new Scalar(Long.toString(FORM), false, Position.START));
    index.put(
        "lists", new Sequence(versions.stream().map(ListIndex::node).toList(), Position.START));
    home.put(path(), (Json.write(mapping(index)) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private static Node node(ListVersion version) {
    Map<String, Node> fields = new LinkedHashMap<>();
    fields.put("listId", text(version.listId()));
    fields.put("date", text(version.date().toString()));
    fields.put("importedAt", text(version.importedAt().toString()));
    fields.put(
        "originals",
        new Sequence(
            version.originals().stream().map(ListIndex::original).toList(), Position.START));
    fields.put("parties", text(version.parties().hex()));
    fields.put("entries", new Scalar(Integer.toString(version.entries()), false, Position.START));
    return mapping(fields);
  }

  private static Node original(ListVersion.Original original) {
    Map<String, Node> fields = new LinkedHashMap<>();
    fields.put("name", text(original.name()));
    fields.put("digest", text(original.digest().hex()));
    return mapping(fields);
  }

  private static Node text(String text) {
    return new Scalar(text, true, Position.START);
  }

  private static Node mapping(Map<String, Node> fields) {
    List<Mapping.Entry> entries = new ArrayList<>();
    fields.forEach((key, value) -> entries.add(new Mapping.Entry(key, Position.START, value)));
    return new Mapping(entries, Position.START);
  }
}
