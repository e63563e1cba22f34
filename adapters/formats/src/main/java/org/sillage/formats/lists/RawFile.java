package org.sillage.formats.lists;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sillage.document.DocumentException;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.model.text.Text;

/// A file's name and its bytes, which nobody changes.
public final class RawFile {
  /// The largest file taken, bytes; the longest official list is a tenth of that.
  public static final int MOST_BYTES = 256 << 20;

  private final String name;
  private final byte[] bytes;

  private RawFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /// Bytes read already; they are copied.
  public static RawFile of(String name, byte[] bytes) {
    return new RawFile(name, bytes.clone());
  }

  /// The whole of a file.
  ///
  /// @throws IOException where it cannot be read
  /// @throws DocumentException where it is larger than [#MOST_BYTES]
  public static RawFile read(Path file) throws IOException, DocumentException {
    String name = file.toString();
    if (Files.size(file) > MOST_BYTES) {
      throw refused(
          name,
          Text.of("the file is too large", "le fichier est trop grand"),
          Text.of("at most " + MOST_BYTES + " bytes", "au plus " + MOST_BYTES + " octets"));
    }
    return new RawFile(name, Files.readAllBytes(file));
  }

  /// The name as the user gave it.
  public String name() {
    return name;
  }

  /// A copy of the bytes.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// The text, without a byte order mark.
  ///
  /// @throws DocumentException where a byte is not UTF-8
  String utf8() throws DocumentException {
    try {
      return decode(StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      throw refused(
          name,
          Text.of("the file is not UTF-8", "le fichier n'est pas en UTF-8"),
          Text.same("UTF-8"));
    }
  }

  /// The text in UTF-8 or, where it is not that, in ISO 8859-1, which any bytes are.
  String utf8OrLatin1() {
    try {
      return decode(StandardCharsets.UTF_8);
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }

  private String decode(Charset charset) throws CharacterCodingException {
    String text =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes))
            .toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static DocumentException refused(String name, Text what, Text allowed) {
    return new DocumentException(new Problem(name, Position.START, "", null, what, allowed));
  }
}
