package org.sillage.document;

import java.io.IOException;

/// Cuts delimited text (RFC 4180) into rows. A quote nobody closes would swallow the rows behind it; then only its own
/// line is handed on, for the reader to refuse, and cutting goes on with the next.
final class RowSplitter implements Splitter {
  /// Each recovery reads up to one cap again, so that hostile files must not be given too many.
  private static final int MOST_RECOVERIES = 100;

  private final char delimiter;
  private int recoveries;

  RowSplitter(char delimiter) {
    this.delimiter = delimiter;
  }

  @Override
  public boolean next(ByteWalk walk) throws IOException {
    while (Splitter.isBreak(walk.peek(0))) {
      walk.skip();
    }
    if (walk.peek(0) == ByteWalk.END) {
      return false;
    }
    walk.begin();
    takeRow(walk);
    return true;
  }

  private void takeRow(ByteWalk walk) throws IOException {
    boolean cellStarts = true;
    boolean quoted = false;
    while (true) {
      if (quoted && walk.isOver()) {
        walk.takeUntil('"', '"');
      }
      int next = walk.peek(0);
      boolean lost = quoted && (next == ByteWalk.END || walk.isFull());
      if ((lost && recover(walk)) || next == ByteWalk.END) {
        return;
      }
      if (quoted) {
        if (next == '"' && walk.peek(1) == '"') {
          walk.take();
        } else if (next == '"') {
          quoted = false;
          if (!endsCell(walk.peek(1)) && recover(walk)) {
            return;
          }
        }
        walk.take();
      } else if (Splitter.isBreak(next)) {
        walk.takeLine();
        return;
      } else {
        quoted = next == '"' && cellStarts;
        cellStarts = next == delimiter;
        walk.take();
        if (!quoted && !cellStarts) {
          walk.takeUntil(delimiter, delimiter);
        }
      }
    }
  }

  private boolean endsCell(int next) {
    return next == delimiter || next == ByteWalk.END || Splitter.isBreak(next);
  }

  /// Ends the row with its first line. False where it has but one, or too many rows were broken before.
  private boolean recover(ByteWalk walk) {
    return recoveries++ < MOST_RECOVERIES && walk.giveBackAfterFirstLine();
  }
}
