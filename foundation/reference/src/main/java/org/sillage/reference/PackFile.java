package org.sillage.reference;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// One file of a pack as it was read. Two are equal where name and content are.
public final class PackFile {
  private final String name;
  private final byte[] content;

  /// A file of a pack.
  ///
  /// @param name path below the pack folder, with `/`
  /// @param content its bytes
  public PackFile(String name, byte[] content) {
    this.name = Objects.requireNonNull(name);
    this.content = content.clone();
  }

  public String name() {
    return name;
  }

  public InputStream open() {
    return new ByteArrayInputStream(content);
  }

  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  byte[] content() {
    return content;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PackFile file
        && name.equals(file.name)
        && java.util.Arrays.equals(content, file.content);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + java.util.Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return name;
  }
}
