package org.sillage.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.model.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Reads one JSON value (RFC 8259). Numbers keep the text they were written with. Refused are keys that stand twice,
/// anything behind the value, more than 64 levels and more than 200,000 values.
public final class Json {
  private static final int LONGEST_NUMBER = 1_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(2 * Guard.DEEPEST)
                  .maxNumberLength(LONGEST_NUMBER)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  /// What the library adds for programmers.
  private static final Pattern ADVICE =
      Pattern.compile("(?s): enable `.*| \\(for .*|, from `[^`]*`");

  private final Guard guard;
  private final TextWalk walk;
  private final int end;
  private final JsonParser parser;

  private Json(String text, String file, Position first) {
    this.guard = new Guard(file);
    this.walk = new TextWalk(text, first);
    this.end = text.stripTrailing().length();
    this.parser = FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /// The one value in `text`.
  ///
  /// @param file the file's name, for messages
  /// @param firstLine the line in the file on which the text starts
  /// @throws DocumentException where the text is not one JSON value, or holds what is refused
  public static Node read(String text, String file, int firstLine) throws DocumentException {
    return read(text, file, new Position(firstLine, 1));
  }

  /// The one value in `text`, which starts at `first` in the file.
  ///
  /// @throws DocumentException where the text is not one JSON value, or holds what is refused
  public static Node read(String text, String file, Position first) throws DocumentException {
    return new Json(text, file, first).document();
  }

  /// The tree as JSON on one line. A plain scalar stays plain where JSON knows it (number, true, false, null); any
  /// other is a string.
  public static String write(Node node) {
    return NodeWriter.write(node);
  }

  private Node document() throws DocumentException {
    JsonToken token = next();
    if (token == null) {
      throw endsEarly();
    }
    Node root = node(token, 1);
    if (next() != null) {
      throw guard.refuse(
          here(),
          walk.excerpt(parser.currentTokenLocation().getCharOffset()),
          Text.of("something stands behind the value", "quelque chose suit la valeur"),
          Text.of("one JSON value", "une seule valeur JSON"));
    }
    return root;
  }

  private Node node(JsonToken token, int depth) throws DocumentException {
    Position at = here();
    guard.enter(depth, at);
    return switch (token) {
      case START_OBJECT -> mapping(at, depth);
      case START_ARRAY -> sequence(at, depth);
      case VALUE_STRING -> new Scalar(guard.checked(string(), at), true, at);
      default -> new Scalar(string(), false, at);
    };
  }

  private Sequence sequence(Position at, int depth) throws DocumentException {
    List<Node> items = new ArrayList<>();
    for (JsonToken token = inside(); token != JsonToken.END_ARRAY; token = inside()) {
      items.add(node(token, depth + 1));
    }
    return new Sequence(items, at);
  }

  private Mapping mapping(Position at, int depth) throws DocumentException {
    List<Mapping.Entry> entries = new ArrayList<>();
    Set<String> seen = Guard.keys();
    for (JsonToken token = inside(); token != JsonToken.END_OBJECT; token = inside()) {
      Position keyAt = here();
      guard.count(keyAt);
      String key = guard.checked(string(), keyAt);
      guard.once(seen, key, keyAt);
      entries.add(new Mapping.Entry(key, keyAt, node(inside(), depth + 1)));
    }
    return new Mapping(entries, at);
  }

  private JsonToken inside() throws DocumentException {
    JsonToken token = next();
    if (token == null) {
      throw endsEarly();
    }
    return token;
  }

  private @Nullable JsonToken next() throws DocumentException {
    try {
      return parser.nextToken();
    } catch (JacksonException broken) {
      throw notJson(broken);
    }
  }

  private String string() throws DocumentException {
    try {
      return parser.getString();
    } catch (JacksonException broken) {
      throw notJson(broken);
    }
  }

  private Position here() {
    return walk.at(parser.currentTokenLocation().getCharOffset());
  }

  private DocumentException notJson(JacksonException broken) {
    String said = ADVICE.matcher(broken.getOriginalMessage()).replaceAll("");
    // The library has an exception of its own for this, but does not always use it.
    if (broken instanceof UnexpectedEndOfInputException
        || said.startsWith("Unexpected end-of-input")) {
      return endsEarly();
    }
    TokenStreamLocation location = broken.getLocation();
    long offset =
        location == null || location.getCharOffset() < 0
            ? parser.currentLocation().getCharOffset()
            : location.getCharOffset();
    Text what =
        broken instanceof StreamConstraintsException
            ? Text.of("too large: " + said, "trop grand : " + said)
            : Text.of("not JSON: " + said, "pas du JSON : " + said);
    return guard.refuse(walk.at(offset), walk.excerpt(offset), what, null);
  }

  private DocumentException endsEarly() {
    return guard.refuse(
        walk.at(end),
        null,
        Text.of(
            "the text ends before the value is complete",
            "le texte s'arrête avant la fin de la valeur"),
        Text.of("one complete JSON value", "une valeur JSON complète"));
  }
}
