package org.sillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillage.model.text.Language;

class LargeInputTest {
  private static final long MORE_THAN_TWO_GIGABYTES = (2L << 30) + 4096;

  private static List<String> read(Documents documents) throws IOException {
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

  @Test
  void aLineOfTwoGigabytesIsRefusedAndItsNeighboursAreGiven() throws IOException {
    Documents documents =
        Documents.jsonLines(
            Streams.huge(
                "{\"a\":1}\n{\"b\":\"", "xyz ", MORE_THAN_TWO_GIGABYTES, "\"}\n{\"c\":1}\n"),
            "big.jsonl",
            Limits.DEFAULT);

    assertThat(read(documents))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("1:1 {\"a\":1}\n"),
            large ->
                assertThat(large)
                    .startsWith("big.jsonl:2:1: a document is too large; got '{\"b\":\"xyz xyz")
                    .endsWith(
                        "; allowed: at most 4194304 bytes; several documents may share a file"),
            last -> assertThat(last).isEqualTo("3:1 {\"c\":1}\n"));
  }

  @Test
  void aDocumentOfManyLinesIsRefusedInBoundedMemoryToo() throws IOException {
    String filling = "key: [some, value]\n";
    long length = 200L << 20;

    assertThat(
            read(
                Documents.yaml(
                    Streams.huge("a: 1\n---\n", filling, length, "\n---\nc: 1\n"),
                    "f",
                    Limits.DEFAULT)))
        .hasSize(3)
        .last()
        .asString()
        .endsWith("---\nc: 1\n");
    assertThat(
            read(
                Documents.json(
                    Streams.huge("[1,[", "[{}],\n", length, "1],3]"), "f", Limits.DEFAULT)))
        .hasSize(3);
  }
}
