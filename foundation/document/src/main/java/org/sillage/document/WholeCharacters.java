package org.sillage.document;

import java.io.Reader;

/// Gives a text in reads that never end between the two halves of a surrogate pair: snakeyaml-engine 3.0.1 runs out of
/// its buffer where one does.
final class WholeCharacters extends Reader {
  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] target, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    boolean splits =
        end < text.length() && end - next > 1 && Character.isHighSurrogate(text.charAt(end - 1));
    int count = (splits ? end - 1 : end) - next;
    text.getChars(next, next + count, target, offset);
    next += count;
    return count;
  }

  @Override
  public void close() {}
}
