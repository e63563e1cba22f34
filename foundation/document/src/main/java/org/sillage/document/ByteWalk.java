package org.sillage.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Walks a stream byte by byte, read in blocks, counting lines and columns and keeping what passes since [#begin], up
/// to a cap. A UTF-8 byte order mark at the start is passed over.
final class ByteWalk {
  static final int END = -1;
  private static final int BLOCK = 1 << 16;
  private static final int SMALLEST = 1 << 13;

  private final InputStream in;
  private final int cap;
  private byte[] block = new byte[BLOCK];
  private int next;
  private int end;
  private boolean ended;

  private long line = 1;
  private long column = 1;
  private boolean afterReturn;

  private byte[] kept = new byte[SMALLEST];
  private int length;
  private boolean over;
  private Position start = Position.START;

  ByteWalk(InputStream in, int cap) throws IOException {
    this.in = in;
    this.cap = cap;
    if (peek(0) == 0xEF && peek(1) == 0xBB && peek(2) == 0xBF) {
      next += 3;
    }
  }

  /// The byte `ahead` bytes on, 0 to 255, or [#END].
  int peek(int ahead) throws IOException {
    return next + ahead < end || fill(ahead) ? block[next + ahead] & 0xFF : END;
  }

  private boolean fill(int ahead) throws IOException {
    if (next > 0) {
      System.arraycopy(block, next, block, 0, end - next);
      end -= next;
      next = 0;
    }
    while (!ended && end <= ahead) {
      int read = in.read(block, end, block.length - end);
      ended = read < 0;
      end += Math.max(read, 0);
    }
    return ahead < end;
  }

  /// Starts keeping at the byte that comes next.
  void begin() {
    length = 0;
    over = false;
    start = position();
    if (kept.length > BLOCK) {
      kept = new byte[SMALLEST];
    }
  }

  /// Moves on by one byte and keeps it.
  void take() {
    keep(block[next]);
    skip();
  }

  /// Moves on by one byte without keeping it.
  void skip() {
    byte passed = block[next++];
    if (passed == '\n') {
      line += afterReturn ? 0 : 1;
      column = 1;
      afterReturn = false;
    } else if (passed == '\r') {
      line++;
      column = 1;
      afterReturn = true;
    } else {
      afterReturn = false;
      column += continues(passed) ? 0 : 1;
    }
  }

  /// Takes what is left of the line with its line break.
  void takeLine() throws IOException {
    takeUntil('\n', '\n');
    if (peek(0) == '\r') {
      take();
    }
    if (peek(0) == '\n') {
      take();
    }
  }

  /// Takes bytes up to, but not including, the first that is a line break, `stop` or `other`.
  void takeUntil(int stop, int other) throws IOException {
    while (peek(0) != END) {
      int to = next;
      while (to < end && !stops(block[to], stop, other)) {
        to++;
      }
      takeTo(to);
      if (to < end) {
        return;
      }
    }
  }

  private static boolean stops(byte passed, int stop, int other) {
    return passed == '\n' || passed == '\r' || passed == stop || passed == other;
  }

  /// Takes bytes of the block that hold no line break.
  private void takeTo(int to) {
    int wanted = to - next;
    if (wanted == 0) {
      return;
    }
    int room = Math.min(wanted, cap - length);
    if (length + room > kept.length) {
      kept = Arrays.copyOf(kept, (int) Math.min(cap, Math.max(2L * kept.length, length + room)));
    }
    System.arraycopy(block, next, kept, length, room);
    length += room;
    over |= room < wanted;
    int columns = 0;
    for (int index = next; index < to; index++) {
      columns += continues(block[index]) ? 0 : 1;
    }
    column += columns;
    afterReturn = false;
    next = to;
  }

  /// Whether a byte continues a character, which makes it no column of its own.
  private static boolean continues(byte passed) {
    return (passed & 0xC0) == 0x80;
  }

  /// Gives back all that was kept but its first line. Whether there was more than one line to do so.
  boolean giveBackAfterFirstLine() {
    int cut = 0;
    while (cut < length && kept[cut] != '\n' && kept[cut] != '\r') {
      cut++;
    }
    if (cut < length && kept[cut] == '\r' && cut + 1 < length && kept[cut + 1] == '\n') {
      cut++;
    }
    cut++;
    if (over || cut >= length) {
      return false;
    }
    int back = length - cut;
    int rest = end - next;
    byte[] joined = new byte[Math.max(BLOCK, back + rest)];
    System.arraycopy(kept, cut, joined, 0, back);
    System.arraycopy(block, next, joined, back, rest);
    block = joined;
    next = 0;
    end = back + rest;
    length = cut;
    line = start.line() + 1L;
    column = 1;
    afterReturn = false;
    return true;
  }

  private void keep(byte passed) {
    if (length == cap) {
      over = true;
      return;
    }
    if (length == kept.length) {
      kept = Arrays.copyOf(kept, (int) Math.min(cap, 2L * length));
    }
    kept[length++] = passed;
  }

  Position position() {
    return new Position(
        (int) Math.min(Integer.MAX_VALUE, line), (int) Math.min(Integer.MAX_VALUE, column));
  }

  Position start() {
    return start;
  }

  int length() {
    return length;
  }

  /// Whether the next byte taken would be over the cap.
  boolean isFull() {
    return length == cap;
  }

  boolean isOver() {
    return over;
  }

  /// What was kept. Valid until the walk moves on.
  byte[] kept() {
    return kept;
  }
}
