package org.sillage.formats.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillage.document.DocumentException;
import org.sillage.model.text.Pointer;

class AssessmentReaderTest {
  private final String json = AssessmentWriter.write(FullAssessment.VALUE);

  @Test
  void whatAReplayNeedsIsReadBack() throws DocumentException {
    StoredAssessment stored = AssessmentReader.read(json, "a.json");

    assertThat(stored.id()).isEqualTo("full-1");
    assertThat(stored.asOf()).isEqualTo(FullAssessment.VALUE.asOf());
    assertThat(stored.whatIf()).isEqualTo(FullAssessment.VALUE.whatIf());
    assertThat(stored.input()).isEqualTo(FullAssessment.VALUE.input());
    assertThat(stored.knowledge()).isEqualTo(FullAssessment.VALUE.knowledge());
    assertThat(stored.history()).isEqualTo(FullAssessment.VALUE.history());
  }

  @Test
  void aChipThatThePackNoLongerKnowsIsStillRead() throws DocumentException {
    String other = json.replace("\"chip\":\"H100 SXM\"", "\"chip\":\"H100 of old\"");

    assertThat(AssessmentReader.read(other, "a.json").input().items().getFirst().chip())
        .isEqualTo("H100 of old");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"lawDate\":\"2025-03-05\"|\"lawDate\":\"2025-02-30\"|lawDate: no day of the calendar; got"
            + " '2025-02-30'",
        "\"knownAt\":\"2026-07-09T00:00:00Z\"|\"knownAt\":\"yesterday\"|no instant; got"
            + " 'yesterday'",
        "\"asOf\":|\"asof\":|'asOf' is missing",
        "\"input\":|\"inputs\":|'input' is missing",
        "\"knowledge\":|\"k\":|'knowledge' is missing",
        "\"entries\":2|\"entries\":-2|entries: out of bounds; got '-2'",
        "\"entries\":2|\"entries\":99999999999|entries: out of bounds; got '99999999999'",
        "\"kind\":\"LEASE\"|\"kind\":\"GIFT\"|kind: not one of the words allowed; got 'GIFT'",
        "\"id\":\"full-1\",\"outcome\"|\"outcome\"|'id' is missing",
        "\"engine\":\"sillage 0.1.0\"}|``|the text ends before the value is complete"
      })
  void whatIsNoAssessmentIsRefused(String found, String instead, String message) {
    assertThat(json).contains(found);
    assertThatThrownBy(() -> AssessmentReader.read(json.replace(found, instead), "a.json"))
        .isInstanceOf(DocumentException.class)
        .hasMessageStartingWith("a.json:1:")
        .hasMessageContaining(message);
  }

  @Test
  void twoThatSayTheSameDoNotDiffer() throws DocumentException {
    assertThat(AssessmentReader.firstDifference(json, json)).isEmpty();
    assertThat(AssessmentReader.firstDifference("{\"a\":1,\"b\":[2]}", " {\"b\": [2],\n\"a\": 1}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "-",
      value = {
        "{\"a\":{\"b\":[1,2]}}|{\"a\":{\"b\":[1,3]}}|/a/b/1|2|3",
        "{\"a\":1,\"b\":2,\"c\":3}|{\"c\":4,\"b\":5,\"a\":1}|/b|2|5",
        "{\"a\":1}|{\"a\":1,\"b\":{\"c\":2}}|/b|-|{\"c\":2}",
        "{\"a\":1,\"b\":2}|{\"b\":2}|/a|1|-",
        "[1,2]|[1]|/1|2|-",
        "[1]|[1,2]|/1|-|2",
        "{\"a\":\"1\"}|{\"a\":1}|/a|\"1\"|1",
        "{\"a\":0.5}|{\"a\":0.50}|/a|0.5|0.50",
        "{\"a\":[]}|{\"a\":{}}|/a|[]|{}",
        "{\"a/b~\":1}|{\"a/b~\":2}|/a~1b~0|1|2",
        "1|2|``|1|2"
      })
  void theFirstDifferenceIsNamedWithBothValues(
      String stored, String replayed, String pointer, String was, String is)
      throws DocumentException {
    assertThat(AssessmentReader.firstDifference(stored, replayed))
        .contains(new Difference(Pointer.of(pointer == null ? "" : pointer), was, is));
  }

  @Test
  void aDifferenceInTheOutcomeIsFound() throws DocumentException {
    assertThat(
            AssessmentReader.firstDifference(
                json, json.replace("\"LICENSE_REQUIRED\"", "\"CLEAR\"")))
        .contains(new Difference(Pointer.of("/outcome"), "\"LICENSE_REQUIRED\"", "\"CLEAR\""));
  }
}
