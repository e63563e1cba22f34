package org.sillage.document;

import java.util.Objects;

/// A single value, kept as the text that was written: `NO` is the text NO, `1.50` keeps its zero.
///
/// @param text the text, without quotes and with escapes resolved
/// @param quoted whether it was in quotes, a block of text, or tagged as a string
/// @param at where it starts
public record Scalar(String text, boolean quoted, Position at) implements Node {
  public Scalar {
    Objects.requireNonNull(text);
    Objects.requireNonNull(at);
  }

  /// Whether it says nothing: plain and empty, `null` or `~`.
  public boolean isNull() {
    return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
  }

  @Override
  public String describe() {
    return text.length() <= Description.LIMIT ? text : text.substring(0, Description.LIMIT);
  }
}
