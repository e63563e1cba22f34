package org.sillage.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillage.model.law.Outcome;
import org.sillage.model.text.Text;

class CsvReportTest {
  /// The cells of one row, read as RFC 4180 says.
  private static List<String> cells(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < row.length(); at++) {
      char letter = row.charAt(at);
      if (letter == '"') {
        if (quoted && at + 1 < row.length() && row.charAt(at + 1) == '"') {
          cell.append('"');
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (letter == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(letter);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static List<String> row(Assessments assessment) {
    String row = CsvReport.row(assessment.build());
    assertThat(row).endsWith("\r\n");
    return cells(row.substring(0, row.length() - 2));
  }

  @Test
  void aRowHasACellForEachHead() {
    List<String> heads = cells(CsvReport.header().strip());
    assertThat(heads)
        .hasSize(12)
        .startsWith("id", "outcome", "lawDate", "summary_en", "summary_fr");
    assertThat(row(Assessments.clear())).hasSameSizeAs(heads);
    assertThat(row(Assessments.full()))
        .containsExactly(
            "press-full-2025",
            "LICENSE_REQUIRED",
            "2025-07-15",
            "A license is required for H100 SXM (3A090.a): to a destination in D:5, 15 CFR"
                + " 742.6(a)(6)(iii).",
            "Une licence est requise pour H100 SXM (3A090.a) : vers une destination en D:5, 15 CFR"
                + " 742.6(a)(6)(iii).",
            "3A090.a",
            "presumption of denial",
            "/parties/1/headquarters; /parties/1/owners",
            "if the goods go to CN -> PROHIBITED, policy of denial",
            "si les biens vont vers CN -> PROHIBITED, politique de refus",
            "listed-party; supp3-9; claim-charged; us-ear/does-not-know",
            "");
  }

  @Test
  void aFileIsTheHeaderAndARowForEach() {
    String file =
        CsvReport.render(
            List.of(Assessments.clear().build(), Assessments.of(Outcome.PROHIBITED).build()));
    assertThat(file).startsWith(CsvReport.header());
    assertThat(file.split("\r\n", -1)).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r\n=1", "\uFF1D1"})
  void noCellIsAFormula(String id) {
    assertThat(row(Assessments.clear().id(id)).getFirst()).startsWith("'");
  }

  @Test
  void commasQuotesAndLineBreaksStayWithinTheirCell() {
    List<String> cells = row(Assessments.clear().id("a,b\"c\nd").summary(Text.same("x, \"y\"")));
    assertThat(cells.getFirst()).isEqualTo("a,b\"c d");
    assertThat(cells.get(3)).isEqualTo("x, \"y\"");
  }
}
