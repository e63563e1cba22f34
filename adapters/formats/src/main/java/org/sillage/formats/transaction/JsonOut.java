package org.sillage.formats.transaction;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes JSON on one line, always the same bytes for the same calls. The methods named after a kind of value leave out
/// what is absent; those ending in `OrNull` write a null.
public final class JsonOut {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator json;

  private JsonOut(JsonGenerator json) {
    this.json = json;
  }

  /// One JSON object.
  public static String object(Consumer<JsonOut> content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      content.accept(new JsonOut(json));
      json.writeEndObject();
    }
    return out.toString();
  }

  public void text(String key, @Nullable Object value) {
    if (value != null) {
      textOrNull(key, value);
    }
  }

  public void textOrNull(String key, @Nullable Object value) {
    json.writeName(key);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }

  /// A decimal without exponent, with the digits it has.
  public void number(String key, @Nullable BigDecimal value) {
    if (value != null) {
      numberOrNull(key, value);
    }
  }

  public void numberOrNull(String key, @Nullable BigDecimal value) {
    json.writeName(key);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeRawValue(value.toPlainString());
    }
  }

  public void number(String key, @Nullable Long value) {
    if (value != null) {
      json.writeName(key);
      json.writeNumber(value);
    }
  }

  public void number(String key, @Nullable BigInteger value) {
    if (value != null) {
      json.writeName(key);
      json.writeNumber(value);
    }
  }

  public void flag(String key, @Nullable Boolean value) {
    if (value != null) {
      json.writeName(key);
      json.writeBoolean(value);
    }
  }

  /// An object, left out where `value` is absent.
  public <V> void object(String key, @Nullable V value, BiConsumer<JsonOut, V> content) {
    if (value != null) {
      json.writeName(key);
      write(value, content);
    }
  }

  /// An object, or a null where `value` is absent.
  public <V> void objectOrNull(String key, @Nullable V value, BiConsumer<JsonOut, V> content) {
    if (value == null) {
      json.writeName(key);
      json.writeNull();
    } else {
      object(key, value, content);
    }
  }

  /// A list of objects, written even where it is empty.
  public <V> void objects(String key, List<V> values, BiConsumer<JsonOut, V> content) {
    json.writeName(key);
    json.writeStartArray();
    values.forEach(value -> write(value, content));
    json.writeEndArray();
  }

  /// A list of objects, left out where it is empty.
  public <V> void someObjects(String key, List<V> values, BiConsumer<JsonOut, V> content) {
    if (!values.isEmpty()) {
      objects(key, values, content);
    }
  }

  /// A list of texts, written even where it is empty.
  public void texts(String key, List<?> values) {
    json.writeName(key);
    json.writeStartArray();
    values.forEach(value -> json.writeString(value.toString()));
    json.writeEndArray();
  }

  /// A list of texts, left out where it is empty.
  public void someTexts(String key, List<?> values) {
    if (!values.isEmpty()) {
      texts(key, values);
    }
  }

  private <V> void write(V value, BiConsumer<JsonOut, V> content) {
    json.writeStartObject();
    content.accept(this, value);
    json.writeEndObject();
  }
}
