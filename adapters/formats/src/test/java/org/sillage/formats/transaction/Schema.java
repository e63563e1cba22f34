package org.sillage.formats.transaction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sillage.document.Json;
import org.sillage.document.Mapping;
import org.sillage.document.Node;
import org.sillage.document.Scalar;
import org.sillage.document.Sequence;

/// As much of a JSON Schema as the tests need: properties, what is required, words, references.
///
/// @param root the whole schema
/// @param node the part this is about
public record Schema(Mapping root, Mapping node) {
  public static Schema load(String name) throws Exception {
    Path file = Reading.root().resolve("docs/schemas").resolve(name);
    Mapping root = (Mapping) Json.read(Files.readString(file), file.toString(), 1);
    return new Schema(root, root);
  }

  private Schema resolved() throws Exception {
    if (!(node.find("$ref") instanceof Scalar reference)) {
      return this;
    }
    if (!reference.text().startsWith("#")) {
      return load(reference.text());
    }
    Mapping definitions = (Mapping) root.find("$defs");
    return new Schema(
        root, (Mapping) definitions.find(reference.text().substring("#/$defs/".length())));
  }

  /// The part for a value: behind references, and of several the one for its kind.
  public Schema of(Node value) throws Exception {
    Schema schema = resolved();
    if (!(schema.node.find("oneOf") instanceof Sequence choices)) {
      return schema;
    }
    for (Node choice : choices.items()) {
      Schema each = new Schema(root, (Mapping) choice).resolved();
      String type = each.node.find("type") instanceof Scalar name ? name.text() : "";
      boolean fits =
          switch (value) {
            case Mapping mapping -> type.equals("object");
            case Sequence list -> type.equals("array");
            case Scalar scalar ->
                scalar.isNull() == type.equals("null")
                    && !type.equals("object")
                    && !type.equals("array");
          };
      if (fits) {
        return each;
      }
    }
    throw new AssertionError("no choice for " + value.describe() + " in " + node.describe());
  }

  /// The part for the value of a key, or null where the schema does not name the key.
  public Schema property(String key) {
    return node.find("properties") instanceof Mapping properties
            && properties.find(key) instanceof Mapping part
        ? new Schema(root, part)
        : null;
  }

  public Schema items() {
    return new Schema(root, (Mapping) node.find("items"));
  }

  /// Whether it lists all keys an object can have.
  public boolean isClosed() {
    return node.find("additionalProperties") instanceof Scalar scalar
        && scalar.text().equals("false");
  }

  public List<String> properties() {
    return ((Mapping) node.find("properties")).entries().stream().map(Mapping.Entry::key).toList();
  }

  public Set<String> required() {
    return new TreeSet<>(texts("required"));
  }

  /// The words a value is one of; empty where it is free.
  public List<String> words() {
    return texts("enum");
  }

  private List<String> texts(String key) {
    return node.find(key) instanceof Sequence list
        ? list.items().stream().map(item -> ((Scalar) item).text()).toList()
        : List.of();
  }

  /// How many closed objects it defines.
  public long closedObjects() {
    Mapping definitions = (Mapping) root.find("$defs");
    return 1
        + definitions.entries().stream()
            .filter(entry -> new Schema(root, (Mapping) entry.value()).isClosed())
            .count();
  }
}
