package org.sillage.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/// Streams for tests.
final class Streams {
  private static final int BLOCK = 1 << 16;

  private Streams() {}

  static InputStream of(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /// `head`, then `length` bytes of `filling` repeated, then `tail`; made while it is read.
  static InputStream huge(String head, String filling, long length, String tail) {
    return new SequenceInputStream(
        Collections.enumeration(List.of(of(head), new Repeated(filling, length), of(tail))));
  }

  private static final class Repeated extends InputStream {
    private final byte[] block = new byte[BLOCK];
    private long left;

    Repeated(String filling, long length) {
      byte[] bytes = filling.getBytes(StandardCharsets.UTF_8);
      for (int index = 0; index < block.length; index++) {
        block[index] = bytes[index % bytes.length];
      }
      left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? block[0] : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int count = (int) Math.min(Math.min(length, block.length), left);
      System.arraycopy(block, 0, target, offset, count);
      left -= count;
      return count;
    }
  }
}
