package org.sillage.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Text;

/// Cuts a stream of UTF-8 into its documents, one in memory at a time. A document that is too large or not UTF-8 is
/// [Refused] and the ones behind it are still given. Mutable, for one thread; the caller closes the stream.
public final class Documents {
  private static final Text NOT_UTF_8 =
      Text.of("a byte that is not UTF-8", "un octet qui n'est pas de l'UTF-8");
  private static final Text UTF_8 = Text.of("UTF-8", "UTF-8");
  private static final int RAW_OF_TOO_LARGE = 4_000;

  private final String file;
  private final Limits limits;
  private final ByteWalk walk;
  private final Splitter splitter;
  private int given;
  private boolean ended;

  /// One piece of the file, in its order.
  public sealed interface Piece permits Chunk, Refused {}

  /// The text of one document.
  ///
  /// @param text the text, not parsed
  /// @param at where in the file it starts
  public record Chunk(String text, Position at) implements Piece {
    public Chunk {
      Objects.requireNonNull(text);
      Objects.requireNonNull(at);
    }
  }

  Documents(ByteWalk walk, String file, Limits limits, Splitter splitter) {
    this.walk = walk;
    this.file = file;
    this.limits = limits;
    this.splitter = splitter;
  }

  /// YAML documents, and the elements of a list that is written at the margin, each as a list of one.
  public static Documents yaml(InputStream in, String file, Limits limits) throws IOException {
    return new Documents(
        new ByteWalk(in, limits.documentBytes()), file, limits, new YamlSplitter());
  }

  /// JSON values one after another, and of lists their elements.
  public static Documents json(InputStream in, String file, Limits limits) throws IOException {
    return new Documents(
        new ByteWalk(in, limits.documentBytes()), file, limits, new JsonSplitter());
  }

  /// One JSON value a line.
  public static Documents jsonLines(InputStream in, String file, Limits limits) throws IOException {
    return new Documents(new ByteWalk(in, limits.documentBytes()), file, limits, Splitter.lines());
  }

  /// The next document, or nothing at the end of the stream.
  ///
  /// @throws IOException where the stream does
  public @Nullable Piece next() throws IOException {
    if (ended) {
      return null;
    }
    if (given == 0 && isUtf16()) {
      ended = true;
      return refused(walk.position(), hex(walk.peek(0)), NOT_UTF_8, UTF_8, "");
    }
    if (!splitter.next(walk)) {
      ended = true;
      return null;
    }
    if (++given > limits.documents()) {
      ended = true;
      return refused(
          walk.start(),
          null,
          Text.of(
              "too many documents; the rest is not read",
              "trop de documents ; la suite n'est pas lue"),
          Text.of(
              "at most " + limits.documents() + " a file",
              "au plus " + limits.documents() + " par fichier"),
          "");
    }
    return walk.isOver() ? tooLarge() : decoded();
  }

  private boolean isUtf16() throws IOException {
    int first = walk.peek(0);
    int second = walk.peek(1);
    return (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
  }

  private Piece tooLarge() {
    int shown = Math.min(RAW_OF_TOO_LARGE, walk.length());
    String raw = new String(walk.kept(), 0, shown, StandardCharsets.UTF_8);
    return refused(
        walk.start(),
        raw,
        Text.of("a document is too large", "un document est trop grand"),
        Text.of(
            "at most " + walk.length() + " bytes; several documents may share a file",
            "au plus "
                + walk.length()
                + " octets ; plusieurs documents peuvent partager un fichier"),
        raw + "…");
  }

  private Piece decoded() {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.wrap(walk.kept(), 0, walk.length());
    CharBuffer text = CharBuffer.allocate(walk.length());
    CoderResult result = decoder.decode(bytes, text, true);
    if (!result.isError()) {
      return new Chunk(text.flip().toString(), walk.start());
    }
    int bad = bytes.position();
    Position at = new TextWalk(text.flip().toString(), walk.start()).at(Integer.MAX_VALUE);
    String raw = new String(walk.kept(), 0, walk.length(), StandardCharsets.UTF_8);
    return refused(at, hex(walk.kept()[bad] & 0xFF), NOT_UTF_8, UTF_8, raw);
  }

  private Refused refused(
      Position at, @Nullable String value, Text what, Text allowed, String raw) {
    return new Refused(new Problem(file, at, "", value, what, allowed), raw);
  }

  private static String hex(int value) {
    return String.format(Locale.ROOT, "0x%02X", value);
  }
}
