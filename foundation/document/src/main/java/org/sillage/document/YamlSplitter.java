package org.sillage.document;

import java.io.IOException;

/// Cuts YAML at its document markers `---` and `...`, and a list written at the margin at each of its dashes, so that
/// one broken element leaves the others readable. YAML forbids both at the margin inside any text. Documents that hold
/// only comments are passed over.
final class YamlSplitter implements Splitter {
  private boolean list;

  @Override
  public boolean next(ByteWalk walk) throws IOException {
    while (walk.peek(0) != ByteWalk.END) {
      walk.begin();
      if (takePiece(walk)) {
        return true;
      }
    }
    return false;
  }

  private boolean takePiece(ByteWalk walk) throws IOException {
    boolean content = false;
    boolean marked = false;
    while (walk.peek(0) != ByteWalk.END) {
      if (isMarker(walk, '-')) {
        list = false;
        if (content || marked) {
          return content;
        }
        marked = true;
        take(walk, 3);
        content = startsContent(walk);
      } else if (isMarker(walk, '.')) {
        list = false;
        walk.takeLine();
        return content;
      } else if (isDash(walk)) {
        if (content && list) {
          return true;
        }
        list |= !content;
        content = true;
      } else {
        // A directive stands before the marker of the document it is for.
        content |= (walk.peek(0) != '%' || marked) && startsContent(walk);
      }
      walk.takeLine();
    }
    return content;
  }

  private static boolean isMarker(ByteWalk walk, char sign) throws IOException {
    return walk.peek(0) == sign
        && walk.peek(1) == sign
        && walk.peek(2) == sign
        && isGap(walk.peek(3));
  }

  private static boolean isDash(ByteWalk walk) throws IOException {
    return walk.peek(0) == '-' && isGap(walk.peek(1));
  }

  private static boolean isGap(int next) {
    return next == ByteWalk.END || Splitter.isSpace(next);
  }

  private static boolean startsContent(ByteWalk walk) throws IOException {
    while (walk.peek(0) == ' ' || walk.peek(0) == '\t') {
      walk.take();
    }
    int next = walk.peek(0);
    return next != ByteWalk.END && next != '#' && !Splitter.isBreak(next);
  }

  private static void take(ByteWalk walk, int bytes) throws IOException {
    for (int count = 0; count < bytes && walk.peek(0) != ByteWalk.END; count++) {
      walk.take();
    }
  }
}
