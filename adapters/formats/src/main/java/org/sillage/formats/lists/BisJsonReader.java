package org.sillage.formats.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.document.DocumentException;
import org.sillage.document.Fields;
import org.sillage.document.Json;
import org.sillage.document.Node;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.document.Problems;
import org.sillage.model.text.Text;

/// Reads lists of US agencies extracted to JSON: `{list_id, source_file, extracted, count, entities: [{name, aliases,
/// country, address, status, effective_date, federal_register, notes}]}`.
///
/// The day of the list is `extracted`. An unknown key is a problem; the count must be that of the entities.
///
/// @param expected how many entries the whole list has
public record BisJsonReader(Expected expected) {
  /// The list of a file.
  ///
  /// @throws DocumentException where the file is not such a list, not whole, or not of the expected size
  public ListFile read(RawFile file) throws DocumentException {
    Problems problems = new Problems(file.name());
    Node document = Json.read(file.utf8(), file.name(), 1);
    Fields fields = Fields.ofDocument(document, file.name(), problems);
    if (fields == null) {
      throw new DocumentException(problems.list().getFirst());
    }
    String source = fields.requiredText("list_id");
    LocalDate extracted = fields.date("extracted");
    Long count = fields.whole("count");
    fields.text("source_file");
    if (!fields.isPresentList("entities")
        || extracted == null
        || count == null
        || source.isEmpty()) {
      throw refused(file, document.at(), null, NO_LIST, SHAPE);
    }
    int entries = fields.nodes("entities").size();
    if (count != entries) {
      throw refused(
          file,
          document.at(),
          Integer.toString(entries),
          Text.of(
              "the file is cut off: it holds another number of entities than its count says",
              "le fichier est tronqué : il ne contient pas le nombre d'entités annoncé"),
          Text.same(Long.toString(count)));
    }
    expected.check(file.name(), entries);
    BisList list = BisList.of(source);
    List<Fields> entities = fields.objects("entities");
    List<String> names =
        entities.stream().map(entity -> entity.text("name")).filter(Objects::nonNull).toList();
    BisEntries reader = new BisEntries(list, names);
    entities.forEach(reader::take);
    fields.done();
    return new ListFile(
        list.id(), extracted, reader.parties(), problems.list(), reader.leftOver(), entries);
  }

  private static DocumentException refused(
      RawFile file, Position at, @Nullable String value, Text what, Text allowed) {
    return new DocumentException(new Problem(file.name(), at, "", value, what, allowed));
  }

  private static final Text NO_LIST = Text.of("not a list of parties", "pas une liste de parties");
  private static final Text SHAPE =
      Text.of(
          "an object with list_id, extracted, count and entities",
          "un objet avec list_id, extracted, count et entities");
}
