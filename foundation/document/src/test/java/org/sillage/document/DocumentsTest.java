package org.sillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillage.model.text.Language;

class DocumentsTest {
  private static final Limits SMALL = new Limits(40, 5);

  private static List<String> pieces(Documents documents) throws IOException {
    List<String> pieces = new ArrayList<>();
    for (Documents.Piece piece = documents.next(); piece != null; piece = documents.next()) {
      pieces.add(
          switch (piece) {
            case Documents.Chunk chunk -> chunk.at() + " " + chunk.text();
            case Refused refused -> refused.problem().line(Language.EN);
          });
    }
    return pieces;
  }

  private static List<String> yaml(String text) throws IOException {
    return pieces(Documents.yaml(Streams.of(text), "f", Limits.DEFAULT));
  }

  private static List<String> json(String text) throws IOException {
    return pieces(Documents.json(Streams.of(text), "f", Limits.DEFAULT));
  }

  private static List<String> lines(String text) throws IOException {
    return pieces(Documents.jsonLines(Streams.of(text), "f", Limits.DEFAULT));
  }

  @Test
  void yamlIsCutAtItsMarkers() throws IOException {
    assertThat(yaml("a: 1\n---\nb: 2\n--- # note\nc: 3\n--- {d: 4}\n...\ne: 5\n"))
        .containsExactly(
            "1:1 a: 1\n",
            "2:1 ---\nb: 2\n",
            "4:1 --- # note\nc: 3\n",
            "6:1 --- {d: 4}\n...\n",
            "8:1 e: 5\n");
  }

  @Test
  void aMarkerInsideATextIsIndentedAndCutsNothing() throws IOException {
    assertThat(yaml("a: |\n  ---\n  - x\nb: ---x\n---x: 1\n")).hasSize(1);
  }

  @Test
  void aDirectiveStaysWithItsDocument() throws IOException {
    assertThat(yaml("a: 1\n...\n%YAML 1.2\n---\nb: 2\n"))
        .containsExactly("1:1 a: 1\n...\n", "3:1 %YAML 1.2\n---\nb: 2\n");
  }

  @Test
  void documentsOfNothingButCommentsArePassedOver() throws IOException {
    assertThat(yaml("# a\n\n---\n# b\n---\n   \n...\n---\nc: 1\r\n# d\r\n---\r\n"))
        .containsExactly("8:1 ---\nc: 1\r\n# d\r\n");
    assertThat(yaml("")).isEmpty();
  }

  @Test
  void aYamlListAtTheMarginIsCutAtItsDashes() throws IOException {
    assertThat(yaml("# list\n- a: 1\n  b:\n  - x\n# c\n-\n  c: 1\n- - 2\n---\nk:\n- 1\n- 2\n"))
        .containsExactly(
            "1:1 # list\n- a: 1\n  b:\n  - x\n# c\n",
            "6:1 -\n  c: 1\n",
            "8:1 - - 2\n",
            "9:1 ---\nk:\n- 1\n- 2\n");
  }

  @Test
  void jsonIsCutIntoTheElementsOfItsLists() throws IOException {
    assertThat(json(" [ {\"a\":\"]},{\"},\n {\"b\":[1,{}]} ,3 ]\n"))
        .containsExactly("1:4 {\"a\":\"]},{\"}", "2:2 {\"b\":[1,{}]} ", "2:16 3 ");
    assertThat(json("[]")).isEmpty();
    assertThat(json(" \n")).isEmpty();
  }

  @Test
  void jsonValuesMayStandOneAfterAnother() throws IOException {
    assertThat(json("{\"a\":1}{\"b\":2}\n{\"c\":3} 4 5 [6] x{\"d\":7}"))
        .containsExactly(
            "1:1 {\"a\":1}",
            "1:8 {\"b\":2}",
            "2:1 {\"c\":3}",
            "2:9 4",
            "2:11 5",
            "2:14 6",
            "2:17 x",
            "2:18 {\"d\":7}");
  }

  @Test
  void escapesInsideStringsAreSeen() throws IOException {
    assertThat(json("[\"a\\\"]\",\"\\\\\",\"\u00e9\"]"))
        .containsExactly("1:2 \"a\\\"]\"", "1:9 \"\\\\\"", "1:14 \"\u00e9\"");
  }

  @Test
  void aBrokenElementLeavesItsNeighbours() throws IOException {
    assertThat(json("[{\"a\":[1,2}, {\"b\":1}]"))
        .as("a bracket left open")
        .endsWith("1:14 {\"b\":1}");
    assertThat(json("[{\"a\":1,\n\"b\":\"x},\n{\"c\":1}]")).as("a quote left open").hasSize(1);
    assertThat(json("[\n {\"a\":\"x},\n {\"b\":\"y\"},\n {\"c\":1}\n]"))
        .as("a quote left open, one element a line")
        .containsExactly("2:2 {\"a\":\"x},\n ", "3:2 {\"b\":\"y\"}", "4:2 {\"c\":1}\n");
    assertThat(json("[1,,2,]")).containsExactly("1:2 1", "1:4 ,", "1:5 2", "1:7 ]");
    assertThat(json("}{\"a\":1}")).containsExactly("1:1 }", "1:2 {\"a\":1}");
    assertThat(json("[{\"a\":1 ]{\"b\":1}")).containsExactly("1:2 {\"a\":1 ", "1:10 {\"b\":1}");
  }

  @Test
  void aListThatIsNotClosedEndsInAnEmptyPiece() throws IOException {
    assertThat(json("[1,2")).containsExactly("1:2 1", "1:4 2", "1:5 ");
    assertThat(json("[1,")).containsExactly("1:2 1", "1:4 ");
    assertThat(json("[1,{\"a\":")).containsExactly("1:2 1", "1:4 {\"a\":");
  }

  @Test
  void linesAreCutAtTheirEndsAndBlankOnesPassedOver() throws IOException {
    assertThat(lines("{}\n\n  \r\n {\"a\":\r\n{\"b\":1}"))
        .containsExactly("1:1 {}\n", "4:2 {\"a\":\r\n", "5:1 {\"b\":1}");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    assertThat(yaml("\uFEFFa: 1")).containsExactly("1:1 a: 1");
    assertThat(json("\uFEFF[1]")).containsExactly("1:2 1");
    assertThat(lines("\uFEFF{}")).containsExactly("1:1 {}");
  }

  @Test
  void aDocumentThatIsNotUtf8IsToldWithItsFirstBadByteAndTheNextOnesAreGiven() throws IOException {
    byte[] bytes =
        "a: 1\n---\nb: \u00e9\u00e9\nc: \u00fcX\n---\nd: 1\n".getBytes(StandardCharsets.UTF_8);
    bytes[20] = (byte) 0xFC;
    InputStream in = new ByteArrayInputStream(bytes);

    assertThat(pieces(Documents.yaml(in, "f", Limits.DEFAULT)))
        .containsExactly(
            "1:1 a: 1\n",
            "f:4:4: a byte that is not UTF-8; got '0xFC'; allowed: UTF-8",
            "5:1 ---\nd: 1\n");
  }

  @Test
  void utf16IsToldOnce() throws IOException {
    InputStream in = new ByteArrayInputStream("a: 1\n---\nb: 1".getBytes(StandardCharsets.UTF_16));

    assertThat(pieces(Documents.yaml(in, "f", Limits.DEFAULT)))
        .containsExactly("f:1:1: a byte that is not UTF-8; got '0xFE'; allowed: UTF-8");
  }

  @Test
  void aDocumentOverTheCapIsRefusedAndTheNextOnesAreGiven() throws IOException {
    String large = "x".repeat(100);

    assertThat(
            pieces(
                Documents.yaml(
                    Streams.of("a: 1\n---\nb: " + large + "\nc: 1\n---\nd: 1\n"), "f", SMALL)))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("1:1 a: 1\n"),
            over -> assertThat(over).startsWith("f:2:1: a document is too large; got '---\\nb: xx"),
            last -> assertThat(last).isEqualTo("5:1 ---\nd: 1\n"));
    assertThat(pieces(Documents.json(Streams.of("[1,[\"" + large + "\"],3]"), "f", SMALL)))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("1:2 1"),
            over -> assertThat(over).startsWith("f:1:4: a document is too large; got '[\"xx"),
            last -> assertThat(last).isEqualTo("1:109 3"));
    assertThat(pieces(Documents.jsonLines(Streams.of("1\n" + large + "\n3\n"), "f", SMALL)))
        .hasSize(3)
        .endsWith("3:1 3\n");
  }

  @Test
  void aDocumentOfExactlyTheCapIsGiven() throws IOException {
    String just = "x".repeat(39) + "\n";

    assertThat(pieces(Documents.jsonLines(Streams.of(just + just), "f", SMALL)))
        .containsExactly("1:1 " + just, "2:1 " + just);
  }

  @Test
  void documentsEndAtTheirCap() throws IOException {
    assertThat(pieces(Documents.jsonLines(Streams.of("1\n".repeat(9)), "f", SMALL)))
        .hasSize(6)
        .endsWith("f:6:1: too many documents; the rest is not read; allowed: at most 5 a file");
  }

  @Test
  void piecesAcrossBlocksAreWhole() throws IOException {
    String element = "{\"name\":\"" + "\u00e9".repeat(30_000) + "\"}";

    assertThat(json("[" + element + "," + element + "]"))
        .containsExactly("1:2 " + element, "1:30014 " + element);
  }

  @Test
  void aStreamThatGivesByteAfterByteIsReadAlike() throws IOException {
    String text = "a: \u00e9\r\n---\r\n- b\r\n- c\r\n";
    InputStream slow =
        new InputStream() {
          private final InputStream in = Streams.of(text);

          @Override
          public int read() throws IOException {
            return in.read();
          }

          @Override
          public int read(byte[] target, int offset, int length) throws IOException {
            return in.read(target, offset, 1);
          }
        };

    assertThat(pieces(Documents.yaml(slow, "f", Limits.DEFAULT))).isEqualTo(yaml(text));
  }
}
