package org.sillage.formats.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
  private static Format of(String name, String head) {
    return Format.of(name, head.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "a.yaml,YAML",
    "B.YML,YAML",
    "a.json,JSON",
    "a.jsonl,JSON_LINES",
    "a.NDJSON,JSON_LINES",
    "a.csv,CSV",
    "x/a.tsv,CSV"
  })
  void theEndingOfTheNameTells(String name, Format format) {
    assertThat(of(name, "")).isEqualTo(format);
  }

  @Test
  void aJsonFileWithAnObjectALineIsJsonLines() {
    assertThat(of("a.json", "{\"id\":1}\n{\"id\":2}\n{\"id")).isEqualTo(Format.JSON_LINES);
    assertThat(of("a.json", "\uFEFF{\"id\":1}\n\n {\"id\":2}")).isEqualTo(Format.JSON_LINES);
    assertThat(of("a.json", "{\"id\":1}\n")).isEqualTo(Format.JSON);
    assertThat(of("a.json", "{\n\"id\":1}\n{\"id\":2}")).isEqualTo(Format.JSON);
    assertThat(of("a.json", "[{\"id\":1},\n{\"id\":2}]")).isEqualTo(Format.JSON);
    assertThat(of("a.json", "{\"id\":{\n{")).isEqualTo(Format.JSON);
  }

  @Test
  void whereTheNameDoesNotTellTheContentDoes() {
    assertThat(of("-", "{\"id\":1}")).isEqualTo(Format.JSON);
    assertThat(of("-", " [{}]")).isEqualTo(Format.JSON);
    assertThat(of("-", "{\"id\":1}\n{\"id\":2}")).isEqualTo(Format.JSON_LINES);
    assertThat(of("data", "id;kind;date\n1;SALE;")).isEqualTo(Format.CSV);
    assertThat(of("data", "kind,\"id\"\n")).isEqualTo(Format.CSV);
    assertThat(of("data", "id: a, b\nkind: SALE")).isEqualTo(Format.YAML);
    assertThat(of("data", "")).isEqualTo(Format.YAML);
  }
}
