package org.sillage.formats.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sillage.document.Fields;
import org.sillage.document.Mapping;
import org.sillage.document.Node;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.document.Problems;
import org.sillage.document.Scalar;
import org.sillage.document.Sequence;
import org.sillage.document.Yaml;
import org.sillage.model.text.Pointer;

/// The schema names the keys and words that the reader takes, no more and no fewer: the reader is asked with an unknown
/// key in every object, and an unknown word for every word, of a transaction that has everything.
class TransactionSchemaTest {
  private static final String UNKNOWN = "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";

  private final Mapping whole = (Mapping) Yaml.read(FullTransaction.YAML, "f", 1);
  private final Set<Mapping> seen = new HashSet<>();
  private int words;

  TransactionSchemaTest() throws Exception {}

  @Test
  void theSchemaNamesExactlyWhatTheReaderTakes() throws Exception {
    Schema schema = Schema.load("transaction.schema.json");
    compare(whole, schema, Pointer.ROOT);

    assertThat(seen)
        .as("every object the schema defines was compared")
        .hasSize((int) schema.closedObjects());
    assertThat(words).isGreaterThan(10);
  }

  private void compare(Node node, Schema part, Pointer at) throws Exception {
    Schema schema = part.of(node);
    switch (node) {
      case Mapping mapping when schema.isClosed() -> {
        seen.add(schema.node());
        compareKeys(mapping, schema, at);
        for (Mapping.Entry entry : mapping.entries()) {
          Schema property = schema.property(entry.key());
          assertThat(property).as(at + " " + entry.key()).isNotNull();
          compare(entry.value(), property, at.to(entry.key()));
        }
      }
      case Mapping free -> assertThat(at.value()).endsWith("/properties");
      case Sequence list -> {
        for (int index = 0; index < list.items().size(); index++) {
          compare(list.items().get(index), schema.items(), at.to(index));
        }
      }
      case Scalar scalar -> compareWords(schema, at);
    }
  }

  private void compareKeys(Mapping mapping, Schema schema, Pointer at) {
    List<Problem> problems = problems(at, node -> with((Mapping) node, UNKNOWN));
    Problem unknown =
        problems.stream()
            .filter(problem -> problem.what().equals(Fields.UNKNOWN_KEY))
            .findFirst()
            .orElseThrow();
    assertThat(words(unknown)).as("keys at '%s'", at).isEqualTo(new TreeSet<>(schema.properties()));

    Set<String> required = new TreeSet<>();
    for (Mapping.Entry entry : mapping.entries()) {
      boolean missing =
          problems(at, node -> without((Mapping) node, entry.key())).stream()
              .anyMatch(problem ->
                  problem.path().equals(at.to(entry.key()).value())
                      && problem.what().en().equals("'" + entry.key() + "' is missing"));
      if (missing) {
        required.add(entry.key());
      }
    }
    assertThat(required).as("required at '%s'", at).isEqualTo(schema.required());
  }

  private void compareWords(Schema schema, Pointer at) {
    if (!schema.words().isEmpty()) {
      words++;
      Problem refused =
          problems(at, node -> new Scalar(UNKNOWN, true, Position.START)).stream()
              .filter(problem -> problem.path().equals(at.value()))
              .findFirst()
              .orElseThrow();
      assertThat(words(refused)).as("words at '%s'", at).isEqualTo(new TreeSet<>(schema.words()));
    }
  }

  private static Set<String> words(Problem problem) {
    return new TreeSet<>(List.of(problem.allowed().en().split(", ")));
  }

  private List<Problem> problems(Pointer at, UnaryOperator<Node> change) {
    Problems problems = new Problems("f");
    new TransactionFields(Reading.CHIPS)
        .read((Mapping) changed(whole, Pointer.ROOT, at, change), Pointer.ROOT, problems);
    return problems.list();
  }

  private static Node changed(Node node, Pointer here, Pointer at, UnaryOperator<Node> change) {
    if (here.equals(at)) {
      return change.apply(node);
    }
    return switch (node) {
      case Scalar scalar -> scalar;
      case Sequence list -> {
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
          items.add(changed(item, here.to(items.size()), at, change));
        }
        yield new Sequence(items, list.at());
      }
      case Mapping mapping ->
          new Mapping(
              mapping.entries().stream()
                  .map(entry ->
                      new Mapping.Entry(
                          entry.key(),
                          entry.keyAt(),
                          changed(entry.value(), here.to(entry.key()), at, change)))
                  .toList(),
              mapping.at());
    };
  }

  private static Mapping with(Mapping mapping, String key) {
    List<Mapping.Entry> entries = new ArrayList<>(mapping.entries());
    entries.add(new Mapping.Entry(key, mapping.at(), new Scalar("1", false, mapping.at())));
    return new Mapping(entries, mapping.at());
  }

  private static Mapping without(Mapping mapping, String key) {
    return new Mapping(
        mapping.entries().stream().filter(entry -> !entry.key().equals(key)).toList(),
        mapping.at());
  }
}
