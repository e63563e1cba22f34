package org.sillage.document;

/// How much of a file is taken. Memory use follows the first, however long the file is.
///
/// @param documentBytes the largest document, bytes
/// @param documents the most documents of a file
public record Limits(int documentBytes, int documents) {
  public static final Limits DEFAULT = new Limits(4 << 20, 1_000_000);

  public Limits {
    if (documentBytes < 1 || documents < 1) {
      throw new IllegalArgumentException(
          "limits are 1 or more, got " + documentBytes + " and " + documents);
    }
  }
}
