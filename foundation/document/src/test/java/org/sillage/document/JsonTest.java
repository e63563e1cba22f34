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

class JsonTest {
  private static Node read(String text) throws DocumentException {
    return Json.read(text, "a.json", new Position(10, 5));
  }

  @Test
  void everyValueKnowsItsPlaceInTheFile() throws DocumentException {
    Mapping root = (Mapping) read("{\"a\": 1,\r\n \"\uD834\uDD1E\": [\"\uD834\uDD1E\", true]}");

    assertThat(root.at()).isEqualTo(new Position(10, 5));
    assertThat(root.entries().getFirst().keyAt()).isEqualTo(new Position(10, 6));
    assertThat(root.find("a")).isEqualTo(new Scalar("1", false, new Position(10, 11)));
    assertThat(((Sequence) root.entries().get(1).value()).items())
        .as("columns count code points")
        .containsExactly(
            new Scalar("\uD834\uDD1E", true, new Position(11, 8)),
            new Scalar("true", false, new Position(11, 13)));
  }

  @Test
  void placesAreRightFarIntoALongText() throws DocumentException {
    Sequence root = (Sequence) read("[" + "\"\u00e9\",\n".repeat(50_000) + "7]");

    assertThat(root.items().getLast().at()).isEqualTo(new Position(50_010, 1));
    assertThat(root.items().get(40_000).at()).isEqualTo(new Position(40_010, 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "-0.10",
        "1E+5",
        "12345678901234567890123456789012345678901234567890"
      })
  void numbersKeepTheirWrittenText(String number) throws DocumentException {
    assertThat(read(number)).isEqualTo(new Scalar(number, false, new Position(10, 5)));
  }

  @Test
  void onlyTheWordNullIsNull() throws DocumentException {
    assertThat(((Scalar) read("null")).isNull()).isTrue();
    assertThat(((Scalar) read("\"null\"")).isNull()).isFalse();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        arguments(
            "{\"a\":1,\n\"a\":2}",
            "a.json:11:1: a key stands twice; got 'a'; allowed: each key once"),
        arguments("{\"a\":", "a.json:10:10: the text ends before the value is complete"),
        arguments("{\"a\":1", "the text ends before the value is complete"),
        arguments("{\"a\":1,", "the text ends before the value is complete"),
        arguments("[1, 2", "the text ends before the value is complete"),
        arguments("{\"a\":\"x", "the text ends before the value is complete"),
        arguments("", "a.json:10:5: the text ends before the value is complete"),
        arguments("{\"a\":1} {}", "a.json:10:13: something stands behind the value; got '{}'"),
        arguments("{\"a\":1} x", "a.json:10:13: not JSON: Unrecognized token 'x'"),
        arguments("{'a':1}", "a.json:10:6: not JSON: Unexpected character"),
        arguments("{\"a\":NaN}", "not JSON: Non-standard token 'NaN'"),
        arguments("{\"a\":01}", "not JSON: Invalid numeric value: Leading zeroes not allowed"),
        arguments("[1,]", "not JSON: Unexpected character (']'"),
        arguments("[1 2]", "not JSON: Unexpected character ('2'"),
        arguments("// c\n1", "not JSON"),
        arguments("\"a\nb\"", "not JSON: Illegal unquoted character"),
        arguments("\"\\ud800\"", "text holds a character that is none; got '\\uD800'"),
        arguments("\"\\u0000\"", "text holds a character that is none; got '\\u0000'"),
        arguments("{\"\\u0000\":1}", "text holds a character that is none"),
        arguments("1".repeat(2_000), "too large: Number value length (2000) exceeds"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatIsRefusedIsToldWithPlaceAndReason(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void nestingEndsAtSixtyFourLevels() throws DocumentException {
    assertThat(read("[".repeat(64) + "]".repeat(64))).isInstanceOf(Sequence.class);
    assertThatThrownBy(() -> read("[".repeat(65) + "]".repeat(65)))
        .hasMessage("a.json:10:69: nested too deeply; allowed: at most 64 levels");
    assertThatThrownBy(() -> read("{\"a\":".repeat(1_000_000)))
        .hasMessageContaining("nested too deeply");
  }

  @Test
  void valuesEndAtTwoHundredThousand() {
    assertThatThrownBy(() -> read("[" + "1,".repeat(200_001) + "1]"))
        .hasMessageContaining("too many values in one document");
  }

  @Test
  void whatWasReadIsWrittenBack() throws DocumentException {
    String text = "{\"a\":[1.50,\"x\\n\",null,true],\"b\":{\"c\":\"NO\"}}";

    assertThat(Json.write(Json.read(text, "a.json", 1))).isEqualTo(text);
    assertThat(Json.write(Yaml.read("{a: [1.50, 012, NO, ~, 0x1F], b: '1'}", "a.yaml", 1)))
        .as("what JSON does not know plain becomes a string")
        .isEqualTo("{\"a\":[1.50,\"012\",\"NO\",null,\"0x1F\"],\"b\":\"1\"}");
  }
}
