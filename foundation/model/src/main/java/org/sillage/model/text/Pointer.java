package org.sillage.model.text;

import java.util.Objects;

/// A JSON Pointer (RFC 6901) into a transaction, such as `/parties/1/owners/0/share`. The empty pointer is the whole.
///
/// @param value the pointer as written, empty or starting with a slash
public record Pointer(String value) implements Comparable<Pointer> {
  public static final Pointer ROOT = new Pointer("");

  public Pointer {
    if (!Objects.requireNonNull(value).isEmpty() && value.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "a pointer is empty or starts with '/', got '" + value + "'");
    }
  }

  public static Pointer of(String value) {
    return new Pointer(value);
  }

  /// The pointer written as a path, `parties[0].owners` or as a pointer already.
  public static Pointer ofPath(String path) {
    if (path.isEmpty() || path.charAt(0) == '/') {
      return new Pointer(path);
    }
    return new Pointer("/" + path.replace("[", "/").replace("]", "").replace('.', '/'));
  }

  public Pointer to(String key) {
    return new Pointer(value + "/" + key.replace("~", "~0").replace("/", "~1"));
  }

  public Pointer to(int index) {
    return new Pointer(value + "/" + index);
  }

  /// Whether this pointer is `other` or lies below it.
  public boolean isWithin(Pointer other) {
    return value.startsWith(other.value)
        && (value.length() == other.value.length() || value.charAt(other.value.length()) == '/');
  }

  @Override
  public int compareTo(Pointer other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
