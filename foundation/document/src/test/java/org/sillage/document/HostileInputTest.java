package org.sillage.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Good documents with bytes flipped, cut and repeated: whatever comes, it is a document or a problem.
class HostileInputTest {
  private static final int ROUNDS = 5_000;

  private static final String YAML =
      """
      # comment
      - id: a-1
        when: 2025-03-05
        "quoted \\u00e9": 'x'
        list: [1, 2.50, {k: v}]
        text: |
          several
          lines
      ---
      {a: !!str 1, b: [x, "y\\n"], ? c : ~}
      ...
      """;
  private static final String JSON =
      "[{\"id\":\"a\",\"n\":-1.5e3,\"l\":[true,null,{\"x\":\"\\u00e9\\\"\"}]},\n"
          + "{\"b\":{}}]\n"
          + "{\"c\":1}";
  private static final String CSV = "id,name;x,\"a b\"\n1,\"x\"\"y\",é\n2,\"multi\nline\",\n";

  @FunctionalInterface
  private interface Reading {
    int read(InputStream in) throws IOException;
  }

  private static void fuzz(String good, Reading reading) throws IOException {
    Random random = new Random(42);
    byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
    int pieces = 0;
    for (int round = 0; round < ROUNDS; round++) {
      pieces += reading.read(new ByteArrayInputStream(mutated(bytes, random)));
    }
    assertThat(pieces).isPositive();
  }

  private static byte[] mutated(byte[] good, Random random) {
    byte[] bytes = good.clone();
    for (int change = random.nextInt(4); change >= 0 && bytes.length > 0; change--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(30));
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) "{}[]\"':,-#&*!|>%@`\\\n\r\t0".charAt(random.nextInt(23));
        case 2 -> bytes = Arrays.copyOf(bytes, at);
        default -> {
          byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
          System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
          bytes = longer;
        }
      }
    }
    return bytes;
  }

  private static int parse(Documents documents, boolean yaml) throws IOException {
    int pieces = 0;
    for (Documents.Piece piece = documents.next(); piece != null; piece = documents.next()) {
      pieces++;
      if (piece instanceof Documents.Chunk chunk) {
        try {
          Node node =
              yaml
                  ? Yaml.read(chunk.text(), "f", chunk.at().line())
                  : Json.read(chunk.text(), "f", chunk.at());
          assertThat(Json.read(Json.write(node), "f", 1).describe()).isNotNull();
        } catch (DocumentException declared) {
          assertThat(declared.problem().at().line()).isPositive();
        }
      }
    }
    return pieces;
  }

  @Test
  void brokenYamlIsAProblemAndNothingElse() throws IOException {
    fuzz(YAML, in -> parse(Documents.yaml(in, "f", Limits.DEFAULT), true));
  }

  @Test
  void brokenJsonIsAProblemAndNothingElse() throws IOException {
    fuzz(JSON, in -> parse(Documents.json(in, "f", Limits.DEFAULT), false));
    fuzz(JSON, in -> parse(Documents.jsonLines(in, "f", Limits.DEFAULT), false));
  }

  @Test
  void brokenRowsAreAProblemAndNothingElse() throws IOException {
    fuzz(
        CSV,
        in -> {
          int rows = 0;
          try {
            Csv csv = Csv.open(in, "f");
            for (Csv.Row row = csv.next(); row != null; row = csv.next()) {
              rows++;
            }
          } catch (DocumentException declared) {
            assertThat(declared.problem().at().line()).isPositive();
          }
          return rows;
        });
  }
}
