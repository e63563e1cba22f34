package org.sillage.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillage.model.text.Language;

class CsvTest {
  private static List<String> rows(String text) throws IOException, DocumentException {
    List<String> rows = new ArrayList<>();
    Csv csv = Csv.open(Streams.of(text), "f");
    for (Csv.Row row = csv.next(); row != null; row = csv.next()) {
      rows.add(
          switch (row) {
            case Csv.Cells cells -> cells.cells().at() + " " + cells.cells().describe();
            case Refused refused -> refused.problem().line(Language.EN);
          });
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theDelimiterIsSeenInTheHeader(String delimiter) throws IOException, DocumentException {
    String text = "id,\"a,b\",c\n1,\"x\"\"y\",\n".replace(",", delimiter);

    assertThat(rows(text)).containsExactly("2:1 {id: 1, a" + delimiter + "b: x\"y, c: }");
  }

  @Test
  void everyCellKnowsItsPlace() throws IOException, DocumentException {
    Csv csv = Csv.open(Streams.of("id,name,x\n1,\"a\nb,c\",\u00e9\n2,y,\n"), "f");
    Csv.Cells first = (Csv.Cells) csv.next();
    Csv.Cells second = (Csv.Cells) csv.next();

    assertThat(first.cells().entries())
        .extracting(Mapping.Entry::value)
        .containsExactly(
            new Scalar("1", true, new Position(2, 1)),
            new Scalar("a\nb,c", true, new Position(2, 3)),
            new Scalar("\u00e9", true, new Position(3, 6)));
    assertThat(second.cells().at()).isEqualTo(new Position(4, 1));
    assertThat(((Scalar) second.cells().entries().getLast().value()).isNull()).isTrue();
    assertThat(csv.columns())
        .extracting(Csv.Column::at)
        .containsExactly(new Position(1, 1), new Position(1, 4), new Position(1, 9));
  }

  @Test
  void aWordForNothingIsText() throws IOException, DocumentException {
    Csv.Cells row = (Csv.Cells) Csv.open(Streams.of("id\nnull\n"), "f").next();

    assertThat(((Scalar) row.cells().find("id")).isNull()).isFalse();
  }

  @Test
  void aBadRowLeavesItsNeighbours() throws IOException, DocumentException {
    assertThat(rows("\uFEFFid,b\n1,2\n3\n4,5,6\n\n\"x\"y,7\n8,9\n"))
        .satisfiesExactly(
            row -> assertThat(row).isEqualTo("2:1 {id: 1, b: 2}"),
            row ->
                assertThat(row)
                    .isEqualTo(
                        "f:3:1: a row has not as many cells as the header; got '1'; allowed: 2"),
            row ->
                assertThat(row)
                    .isEqualTo(
                        "f:4:1: a row has not as many cells as the header; got '3'; allowed: 2"),
            row ->
                assertThat(row)
                    .startsWith(
                        "f:6:1: a quote is not closed, or more stands behind it; got '\"x\"y,7'"),
            row -> assertThat(row).isEqualTo("7:1 {id: 8, b: 9}"));
  }

  @Test
  void aQuoteNobodyClosesRefusesItsLineOnly() throws IOException, DocumentException {
    assertThat(rows("id,b\n1,\"open\n2,x\n3,\"open\n4,\"x\"\n"))
        .satisfiesExactly(
            row -> assertThat(row).startsWith("f:2:1: a quote is not closed"),
            row -> assertThat(row).isEqualTo("3:1 {id: 2, b: x}"),
            row -> assertThat(row).startsWith("f:4:1: a quote is not closed"),
            row -> assertThat(row).isEqualTo("5:1 {id: 4, b: x}"));
  }

  @Test
  void aCellWithACharacterThatIsNoneRefusesItsRow() throws IOException, DocumentException {
    assertThat(rows("id,b\n1,x\0y\n2,z\n"))
        .satisfiesExactly(
            row ->
                assertThat(row)
                    .startsWith("f:2:3: text holds a character that is none; got 'x\\u0000y'"),
            row -> assertThat(row).isEqualTo("3:1 {id: 2, b: z}"));
  }

  @Test
  void aQuoteInsideACellIsText() throws IOException, DocumentException {
    assertThat(rows("id,b\n1,5\" drive\n2,x\n"))
        .containsExactly("2:1 {id: 1, b: 5\" drive}", "3:1 {id: 2, b: x}");
  }

  @Test
  void aRowOverTheCapIsRefusedInBoundedMemory() throws IOException, DocumentException {
    List<String> rows = new ArrayList<>();
    Csv csv = Csv.open(Streams.huge("id,b\n1,2\n3,", "xyz,", 64L << 20, "\n4,5\n"), "f");
    for (Csv.Row row = csv.next(); row != null; row = csv.next()) {
      rows.add(row instanceof Refused refused ? refused.problem().line(Language.EN) : "row");
    }
    assertThat(rows)
        .hasSize(3)
        .element(1)
        .asString()
        .startsWith("f:3:1: a document is too large; got '3,xyz");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a,a\n1,2\n", "a,,b\n", "a,\"b\n", "\n"})
  void aHeaderWithoutNamesIsRefused(String text) {
    assertThatThrownBy(() -> rows(text))
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("a first line with the name of each column, once");
  }

  @Test
  void columnsEndAtAThousand() {
    assertThatThrownBy(() -> rows("a,".repeat(1_001) + "b\n"))
        .hasMessageContaining("too many columns");
  }
}
