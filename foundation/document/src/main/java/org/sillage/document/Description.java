package org.sillage.document;

/// A tree in short, written until the limit is reached.
final class Description {
  static final int LIMIT = 100;

  private final StringBuilder out = new StringBuilder();

  private Description() {}

  static String of(Node node) {
    Description description = new Description();
    description.write(node);
    return description.isFull()
        ? description.out.substring(0, LIMIT) + "…"
        : description.out.toString();
  }

  private void write(Node node) {
    switch (node) {
      case Scalar scalar -> out.append(scalar.describe());
      case Sequence sequence -> {
        out.append('[');
        String between = "";
        for (Node item : sequence.items()) {
          if (isFull()) {
            return;
          }
          out.append(between);
          write(item);
          between = ", ";
        }
        out.append(']');
      }
      case Mapping mapping -> {
        out.append('{');
        String between = "";
        for (Mapping.Entry entry : mapping.entries()) {
          if (isFull()) {
            return;
          }
          out.append(between).append(entry.key()).append(": ");
          write(entry.value());
          between = ", ";
        }
        out.append('}');
      }
    }
  }

  private boolean isFull() {
    return out.length() > LIMIT;
  }
}
