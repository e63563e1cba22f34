package org.sillage.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillage.reference.rule.Effect;
import org.sillage.reference.rule.Rule;

/// docs/facts.md is made from the dictionary; where it drifts this test says so and writes what it should be beside it.
class FactDictionaryDocTest {
  @Test
  void theDictionaryIsAsTheRulesSeeIt() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Facts that rules may use");
    lines.add("");
    lines.add(
        "Made from `Fact` in `engines/determination` and from the rules that define facts of their"
            + " own; do not edit.");
    lines.add("A fact that is not known makes a condition unknown, not false.");
    lines.add("");
    lines.add("| fact | type | meaning |");
    lines.add("|---|---|---|");
    lines.addAll(Determiner.dictionary());
    lines.add("");
    lines.add("## Defined by rules");
    lines.add("");
    lines.add("| fact | by |");
    lines.add("|---|---|");
    for (Rule rule : Packs.REFERENCE.rules().rules()) {
      if (rule.effect() instanceof Effect.Define define) {
        lines.add("| `" + define.fact() + "` | `" + rule.id() + "` |");
      }
    }
    String expected = String.join("\n", lines) + "\n";
    Path page = Packs.ROOT.resolve("docs/facts.md");
    String written = Files.exists(page) ? Files.readString(page, StandardCharsets.UTF_8) : "";
    if (!written.equals(expected)) {
      Path made = Path.of("target", "facts.md");
      Files.createDirectories(made.toAbsolutePath().getParent());
      Files.writeString(made, expected, StandardCharsets.UTF_8);
    }
    assertThat(written)
        .as("docs/facts.md; what it should be is in target/facts.md")
        .isEqualTo(expected);
  }
}
