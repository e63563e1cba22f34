package org.sillage.formats.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LargeTransactionTest {
  private static final long MORE_THAN_TWO_GIGABYTES = (2L << 30) + 4096;

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Letters made while they are read.
  private static final class Letters extends InputStream {
    private long left = MORE_THAN_TWO_GIGABYTES;

    @Override
    public int read() {
      return left-- > 0 ? 'x' : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(length, left);
      Arrays.fill(target, offset, offset + count, (byte) 'x');
      left -= count;
      return count;
    }
  }

  @Test
  void aLineOfTwoGigabytesIsRefusedAndItsNeighboursAreAnswered() {
    InputStream in =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    bytes(Reading.LEAST + "---\nid: large\ndealId: "),
                    new Letters(),
                    bytes("\n---\n" + Reading.LEAST))));

    assertThat(Reading.outline(Reading.read(in, Format.YAML)))
        .satisfiesExactly(
            before -> assertThat(before).isEqualTo("good t-1"),
            large ->
                assertThat(large)
                    .startsWith(
                        "bad null: f:5:1: a document is too large; got '---\\nid: large\\ndealId:"
                            + " xxx")
                    .endsWith("allowed: at most 4194304 bytes; several documents may share a file"),
            after -> assertThat(after).isEqualTo("good t-1"));
  }
}
