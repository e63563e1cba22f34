package org.sillage.document;

import java.io.StringWriter;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a tree as JSON.
final class NodeWriter {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Pattern NUMBER =
      Pattern.compile("-?+(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][-+]?+[0-9]++)?+");

  private NodeWriter() {}

  static String write(Node node) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      write(node, json);
    }
    return out.toString();
  }

  private static void write(Node node, JsonGenerator json) {
    switch (node) {
      case Scalar scalar -> write(scalar, json);
      case Sequence sequence -> {
        json.writeStartArray();
        sequence.items().forEach(item -> write(item, json));
        json.writeEndArray();
      }
      case Mapping mapping -> {
        json.writeStartObject();
        for (Mapping.Entry entry : mapping.entries()) {
          json.writeName(entry.key());
          write(entry.value(), json);
        }
        json.writeEndObject();
      }
    }
  }

  private static void write(Scalar scalar, JsonGenerator json) {
    if (scalar.isNull()) {
      json.writeNull();
    } else if (!scalar.quoted() && isPlain(scalar.text())) {
      json.writeRawValue(scalar.text());
    } else {
      json.writeString(scalar.text());
    }
  }

  private static boolean isPlain(String text) {
    return text.equals("true") || text.equals("false") || NUMBER.matcher(text).matches();
  }
}
