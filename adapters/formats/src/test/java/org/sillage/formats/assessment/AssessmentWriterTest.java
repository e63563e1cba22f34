package org.sillage.formats.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sillage.document.DocumentException;
import org.sillage.document.Json;
import org.sillage.formats.transaction.TransactionWriter;

class AssessmentWriterTest {
  private final String json = AssessmentWriter.write(FullAssessment.VALUE);

  @Test
  void oneObjectStandsOnOneLine() throws DocumentException {
    assertThat(json)
        .startsWith("{\"id\":\"full-1\",\"outcome\":\"LICENSE_REQUIRED\",")
        .doesNotContain("\n");
    assertThat(Json.write(Json.read(json, "f", 1))).isEqualTo(json);
  }

  @Test
  void datesAndTextsAreWrittenInFull() {
    assertThat(json)
        .contains("\"asOf\":{\"lawDate\":\"2025-03-05\",\"knownAt\":\"2026-07-09T00:00:00Z\"}")
        .contains("\"summary\":{\"en\":\"why\",\"fr\":\"pourquoi\"}");
  }

  @Test
  void aDeterminationShowsItsStepsWithValuesAndMargin() {
    assertThat(json)
        .contains(
            "\"jurisdiction\":\"us-ear\",\"item\":\"/items/0\",\"eccn\":\"3A090.a\",\"tpp\":15824,\"performanceDensity\":19.44,\"licenseRequired\":true,\"reviewPolicy\":\"presumption"
                + " of denial\","
                + "\"exceptions\":[{\"id\":\"NAC\",\"available\":false,\"why\":{\"en\":\"why\",\"fr\":\"pourquoi\"}}]")
        .contains(
            "{\"rule\":\"rule-1\",\"citation\":\"15 CFR"
                + " 774\",\"state\":\"IN_FORCE+ANNOUNCED_NOT_ENFORCED\",\"applies\":\"unknown\",\"met\":[\"item.tpp"
                + " >= 4800 (15824)\"],\"margin\":2.2967}")
        .contains("\"state\":\"STAYED\",\"applies\":false,");
  }

  @Test
  void whatIsAbsentIsANull() {
    assertThat(json)
        .contains(
            "\"eccn\":\"unknown\",\"tpp\":null,\"performanceDensity\":null,\"licenseRequired\":\"unknown\","
                + "\"reviewPolicy\":null,\"exceptions\":[],\"steps\":[],\"outcome\":\"NEEDS_FACTS\",\"authorization\":null}")
        .contains(
            "\"role\":\"bank\",\"caption\":\"Bank\",\"matches\":[],\"headquarters\":null,\"ultimateParent\":null,")
        .contains("\"margin\":null");
  }

  @Test
  void onlyAMatchWithAListCarriesTheMatch() {
    assertThat(json)
        .contains(
            "{\"code\":\"listed-party\",\"severity\":\"stop\",\"says\":{\"en\":\"why\",\"fr\":\"pourquoi\"},"
                + "\"citation\":\"citation\",\"evidence\":[\"/parties/0/owners/0/share\"],\"conditional\":null,"
                + "\"match\":{\"id\":\"us-bis-el:acme\",\"caption\":\"Acme\",\"list\":\"us-bis-el\",\"score\":0.95,\"matchedName\":\"ACME"
                + " LTD\",\"same\":\"unknown\",")
        .contains(
            "\"conditional\":{\"en\":\"why\",\"fr\":\"pourquoi\"}},{\"code\":\"supp3-9\",\"severity\":\"notice\"");
  }

  @Test
  void sharesAreDecimalsWithoutExponent() {
    assertThat(json)
        .contains("\"listedShare\":{\"cascade\":0.5,\"integrated\":0.250,\"low\":0,\"high\":1}");
  }

  @Test
  void theInputIsTheCanonicalTransaction() {
    assertThat(json)
        .contains(
            "\"whatIf\":[\"us-ear-affiliates=IN_FORCE\"],\"input\":"
                + TransactionWriter.write(FullAssessment.VALUE.input())
                + ",\"engine\":\"sillage 0.1.0\"}");
  }
}
