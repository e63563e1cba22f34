package org.sillage.document;

import java.io.IOException;

/// Knows where one document of a stream ends and the next begins, by its bytes alone.
@FunctionalInterface
interface Splitter {
  /// Walks over the next document so that the walk has kept it. False at the end of the stream.
  boolean next(ByteWalk walk) throws IOException;

  /// One document a line, blank lines apart.
  static Splitter lines() {
    return walk -> {
      while (isSpace(walk.peek(0))) {
        walk.skip();
      }
      walk.begin();
      walk.takeLine();
      return walk.length() > 0;
    };
  }

  static boolean isSpace(int next) {
    return next == ' ' || next == '\t' || isBreak(next);
  }

  static boolean isBreak(int next) {
    return next == '\n' || next == '\r';
  }
}
