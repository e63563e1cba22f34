package org.sillage.document;

import java.io.IOException;

/// Cuts JSON into the elements of its lists, or its values where they stand one after another. So that a broken element
/// leaves its neighbours readable, a bracket closes all that was opened inside it, a line break ends a string, and
/// behind such a string a brace in the column where the element started begins the next one. What is wrong between
/// elements is handed on as a piece of its own, for the reader to refuse.
final class JsonSplitter implements Splitter {
  private enum State {
    /// Outside any list.
    TOP,
    /// Behind the bracket that opens a list.
    FIRST,
    /// Behind an element.
    BEHIND,
    /// Behind a comma.
    NEXT
  }

  private final byte[] open = new byte[1024];
  private int depth;
  private State state = State.TOP;

  @Override
  public boolean next(ByteWalk walk) throws IOException {
    while (true) {
      while (Splitter.isSpace(walk.peek(0))) {
        walk.skip();
      }
      int next = walk.peek(0);
      if (state == State.TOP && next == ByteWalk.END) {
        return false;
      } else if (state == State.TOP && next == '[') {
        walk.skip();
        state = State.FIRST;
      } else if (next == ']' && (state == State.FIRST || state == State.BEHIND)) {
        walk.skip();
        state = State.TOP;
      } else if (next == ',' && state == State.BEHIND) {
        walk.skip();
        state = State.NEXT;
      } else {
        walk.begin();
        takePiece(walk, next);
        return true;
      }
    }
  }

  private void takePiece(ByteWalk walk, int next) throws IOException {
    if (state == State.TOP) {
      takeValue(walk, false);
    } else if (next == ByteWalk.END) {
      state = State.TOP;
    } else if (next == ',' || next == ']') {
      walk.take();
      state = next == ',' ? State.NEXT : State.TOP;
    } else {
      takeValue(walk, true);
      boolean complete = depth == 0 || walk.peek(0) != ByteWalk.END;
      state = complete ? State.BEHIND : State.TOP;
    }
  }

  private void takeValue(ByteWalk walk, boolean inList) throws IOException {
    depth = 0;
    while (true) {
      int next = walk.peek(0);
      switch (next) {
        case ByteWalk.END -> {
          return;
        }
        case '"' -> {
          if (!takeString(walk) && startsAnew(walk)) {
            depth = 0;
            return;
          }
        }
        case '{', '[' -> {
          if (depth == 0 && !inList && walk.length() > 0) {
            return;
          }
          push((byte) next);
          walk.take();
        }
        case '}', ']' -> {
          boolean closes = pop((byte) (next - 2));
          if (!closes && inList && next == ']') {
            return;
          }
          walk.take();
          if (depth == 0 && !inList) {
            return;
          }
        }
        default -> {
          if (depth == 0 && (inList ? next == ',' : Splitter.isSpace(next))) {
            return;
          }
          walk.take();
        }
      }
    }
  }

  private void push(byte bracket) {
    if (depth < open.length) {
      open[depth] = bracket;
    }
    depth++;
  }

  /// Closes the innermost bracket of that kind and all inside it; false where none is open.
  private boolean pop(byte bracket) {
    if (depth > open.length) {
      depth--;
      return true;
    }
    for (int level = depth - 1; level >= 0; level--) {
      if (open[level] == bracket) {
        depth = level;
        return true;
      }
    }
    return false;
  }

  private static boolean startsAnew(ByteWalk walk) throws IOException {
    while (Splitter.isSpace(walk.peek(0))) {
      walk.take();
    }
    return walk.peek(0) == '{' && walk.position().column() == walk.start().column();
  }

  /// False where the line or the stream ends before the string does.
  private static boolean takeString(ByteWalk walk) throws IOException {
    walk.take();
    while (true) {
      walk.takeUntil('"', '\\');
      int next = walk.peek(0);
      if (next == ByteWalk.END || Splitter.isBreak(next)) {
        return false;
      }
      walk.take();
      if (next == '"') {
        return true;
      }
      if (walk.peek(0) == '"' || walk.peek(0) == '\\') {
        walk.take();
      }
    }
  }
}
