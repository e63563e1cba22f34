package org.sillage.formats.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sillage.document.Json;
import org.sillage.document.Mapping;
import org.sillage.document.Node;
import org.sillage.document.Scalar;
import org.sillage.document.Sequence;
import org.sillage.formats.transaction.Schema;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.ReviewPolicy;
import org.sillage.model.party.PartyRole;

/// The schema names the keys that are written, in their order, and the words they can hold.
class AssessmentSchemaTest {
  private final Set<String> words = new TreeSet<>();
  private final Set<Mapping> seen = new HashSet<>();

  @Test
  void theSchemaNamesExactlyWhatIsWrittenInTheSameOrder() throws Exception {
    Schema schema = Schema.load("assessment.schema.json");
    compare(Json.read(AssessmentWriter.write(FullAssessment.VALUE), "f", 1), schema, "");

    assertThat(seen)
        .as("every object the schema defines was written")
        .hasSizeGreaterThan((int) schema.closedObjects());
    assertThat(words).contains("outcome", "reviewPolicy", "severity", "role");
  }

  private void compare(Node node, Schema part, String at) throws Exception {
    Schema schema = part.of(node);
    switch (node) {
      case Mapping mapping when schema.isClosed() -> {
        seen.add(schema.node());
        List<String> keys = mapping.entries().stream().map(Mapping.Entry::key).toList();
        assertThat(keys)
            .as("keys at '%s'", at)
            .isEqualTo(schema.properties().stream().filter(keys::contains).toList())
            .containsAll(schema.required());
        for (Mapping.Entry entry : mapping.entries()) {
          compare(entry.value(), schema.property(entry.key()), at + "/" + entry.key());
        }
      }
      case Mapping free -> assertThat(at).endsWith("/properties");
      case Sequence list -> {
        for (Node item : list.items()) {
          compare(item, schema.items(), at + "/0");
        }
      }
      case Scalar scalar -> compareWords(scalar, schema, at);
    }
  }

  private void compareWords(Scalar scalar, Schema schema, String at) {
    if (schema.words().isEmpty() || at.startsWith("/input")) {
      return;
    }
    String key = at.substring(at.lastIndexOf('/') + 1);
    words.add(key);
    assertThat(schema.words()).as(at).contains(scalar.text());
    List<String> all =
        switch (key) {
          case "outcome" -> Arrays.stream(Outcome.values()).map(Outcome::name).toList();
          case "severity" ->
              Arrays.stream(Severity.values())
                  .map(each -> each.name().toLowerCase(Locale.ROOT))
                  .toList();
          case "role" -> Arrays.stream(PartyRole.values()).map(PartyRole::key).toList();
          case "reviewPolicy" -> {
            List<String> policies = new ArrayList<>();
            Arrays.stream(ReviewPolicy.values())
                .forEach(policy -> policies.add(policy.words().en()));
            policies.add("null");
            yield policies;
          }
          case "same" -> List.of("true", "unknown");
          default -> List.of("true", "false", "unknown");
        };
    assertThat(schema.words()).as(at).containsExactlyInAnyOrderElementsOf(all);
  }
}
