package org.sillage.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
  private static Node read(String text) throws DocumentException {
    return Yaml.read(text, "a.yaml", 10);
  }

  @Test
  void everyValueKnowsItsPlaceInTheFile() throws DocumentException {
    Mapping root = (Mapping) read("a: x\n\uD834\uDD1E: [\uD834\uDD1E\uD834\uDD1E, 'q']\n");
    Mapping.Entry second = root.entries().get(1);

    assertThat(root.find("a")).isEqualTo(new Scalar("x", false, new Position(10, 4)));
    assertThat(second.keyAt()).isEqualTo(new Position(11, 1));
    assertThat(((Sequence) second.value()).items())
        .as("columns count code points")
        .containsExactly(
            new Scalar("\uD834\uDD1E\uD834\uDD1E", false, new Position(11, 5)),
            new Scalar("q", true, new Position(11, 9)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO",
        "no",
        "yes",
        "on",
        "0x1F",
        "1_000",
        "2025-02-30",
        "1e999999999",
        "NaN",
        ".inf",
        "012"
      })
  void plainWordsStayTheTextThatWasWritten(String word) throws DocumentException {
    assertThat(read("a: " + word)).extracting(Node::describe).isEqualTo("{a: " + word + "}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "~"})
  void onlyPlainNothingIsNull(String nothing) throws DocumentException {
    Mapping root = (Mapping) read("a: " + nothing + "\nb: '" + nothing + "'\n");

    assertThat(((Scalar) root.entries().getFirst().value()).isNull()).isTrue();
    assertThat(((Scalar) root.entries().getLast().value()).isNull()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# only a comment\n", "---\n", "---\n...\n"})
  void aDocumentThatHoldsNothingIsNull(String nothing) throws DocumentException {
    assertThat(read(nothing))
        .isInstanceOfSatisfying(Scalar.class, scalar -> assertThat(scalar.isNull()).isTrue());
  }

  @Test
  void charactersBeyondTheBasicPlaneMayStandAnywhere() throws DocumentException {
    for (int before = 1_000; before < 1_100; before++) {
      String text = "x".repeat(before) + "\uD834\uDD1E".repeat(1_100);
      assertThat(read("'" + text + "'")).extracting(node -> ((Scalar) node).text()).isEqualTo(text);
    }
  }

  @Test
  void blocksAndStringTagsCountAsQuoted() throws DocumentException {
    Mapping root = (Mapping) read("a: |\n  x\nb: >-\n  y\nc: !!str 1\nd: !!int 1\n");

    assertThat(root.entries())
        .extracting(entry -> ((Scalar) entry.value()).quoted())
        .containsExactly(true, true, true, false);
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments("a: 1\nb: 2\na: 3", 12, "a key stands twice; got 'a'; allowed: each key once"),
        arguments("a: &x 1", 10, "a.yaml:10:4: anchors and aliases are not taken; got '&x'"),
        arguments("a: *x", 10, "anchors and aliases are not taken; got '*x'"),
        arguments("a: !foo 1", 10, "a.yaml:10:4: this tag is not taken; got '!foo'"),
        arguments("a: !!binary aGk=", 10, "this tag is not taken"),
        arguments("a: !!python/object:x {}", 10, "this tag is not taken"),
        arguments("? [a]\n: b", 10, "a key is a list or mapping"),
        arguments("? {a: b}\n: b", 10, "a key is a list or mapping"),
        arguments("a: b\n---\nc: d", 11, "a second document starts here"),
        arguments(
            "a: \u0001", 10, "a.yaml:10:4: a character that YAML does not allow; got '\\u0001'"),
        arguments("a: \"\\0\"", 10, "text holds a character that is none"),
        arguments("a: \"\\uD800\"", 10, "text holds a character that is none; got '\\uD800'"),
        arguments("a: \"\\UFFFFFFFF\"", 10, "a directive or escape cannot be read"),
        arguments("%YAML 2.0\n---\na", 10, "a directive or escape cannot be read"),
        arguments("a: [1, 2", 10, "a.yaml:10:9: not YAML: expected ',' or ']'"),
        arguments(
            "a: b: c", 10, "a.yaml:10:5: not YAML: mapping values are not allowed here; got ': c'"),
        arguments("a: 'x", 10, "not YAML: found unexpected end of stream"),
        arguments("\ta: 1", 10, "not YAML: found character"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsRefusedIsToldWithPlaceAndReason(String text, int line, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            DocumentException.class,
            refused -> assertThat(refused.problem().at().line()).isEqualTo(line))
        .hasMessageContaining(message);
  }

  @Test
  void aBombOfAliasesIsRefusedAtItsFirstAnchor() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol]\n");
    for (int level = 1; level < 20; level++) {
      String before = "*a" + (level - 1);
      bomb.append("a%d: &a%d [%s, %s, %s]\n".formatted(level, level, before, before, before));
    }
    assertThatThrownBy(() -> read(bomb.toString()))
        .hasMessageStartingWith("a.yaml:10:5: anchors and aliases are not taken; got '&a0'");
  }

  @Test
  void nestingEndsAtSixtyFourLevels() throws DocumentException {
    assertThat(read("[".repeat(64) + "]".repeat(64))).isInstanceOf(Sequence.class);
    assertThatThrownBy(() -> read("[".repeat(65) + "]".repeat(65)))
        .hasMessage("a.yaml:10:65: nested too deeply; allowed: at most 64 levels");
    assertThatThrownBy(() -> read("[".repeat(1_000_000))).hasMessageContaining("nested too deeply");
    assertThatThrownBy(() -> read("{a: ".repeat(100_000)))
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void valuesEndAtTwoHundredThousand() {
    assertThatThrownBy(() -> read("- a\n".repeat(200_001)))
        .hasMessageContaining("too many values in one document");
  }
}
