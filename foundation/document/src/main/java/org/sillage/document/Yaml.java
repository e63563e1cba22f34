package org.sillage.document;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sillage.model.text.Text;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/// Reads one document of YAML 1.2. Refused are anchors and aliases, tags beyond the core ones, keys that are not plain
/// text, keys that stand twice, more than 64 levels and more than 200,000 values.
public final class Yaml {
  private static final String CORE = "tag:yaml.org,2002:";
  private static final Set<String> SCALAR_TAGS =
      Set.of(CORE + "str", CORE + "int", CORE + "float", CORE + "bool", CORE + "null", "!");

  private final String text;
  private final int firstLine;
  private final Guard guard;
  private final Iterator<Event> events;

  private Yaml(String text, String file, int firstLine) {
    this.text = text;
    this.firstLine = firstLine;
    this.guard = new Guard(file);
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    this.events = new Parse(settings).parseReader(new WholeCharacters(text)).iterator();
  }

  /// The one document in `text`; a null [Scalar] where it holds none.
  ///
  /// @param file the file's name, for messages
  /// @param firstLine the line in the file on which the text starts
  /// @throws DocumentException where the text is not YAML, or holds what is refused
  public static Node read(String text, String file, int firstLine) throws DocumentException {
    return new Yaml(text, file, firstLine).document();
  }

  private Node document() throws DocumentException {
    Event event = next();
    while (event instanceof StreamStartEvent) {
      event = next();
    }
    if (!(event instanceof DocumentStartEvent)) {
      return new Scalar("", false, new Position(firstLine, 1));
    }
    Node root = node(next(), 1);
    event = next();
    while (event instanceof DocumentEndEvent) {
      event = next();
    }
    if (event instanceof DocumentStartEvent) {
      throw guard.refuse(
          start(event),
          null,
          Text.of("a second document starts here", "un second document commence ici"),
          Text.of("one document", "un seul document"));
    }
    return root;
  }

  private Node node(Event event, int depth) throws DocumentException {
    Position at = start(event);
    guard.enter(depth, at);
    refuseReuse(event, at);
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar, at);
      case SequenceStartEvent start -> sequence(start, at, depth);
      case MappingStartEvent start -> mapping(start, at, depth);
      default ->
          throw guard.refuse(
              at,
              null,
              Text.of("no value here", "aucune valeur ici"),
              Text.of("a value", "une valeur"));
    };
  }

  private Scalar scalar(ScalarEvent event, Position at) throws DocumentException {
    Optional<String> tag = event.getTag();
    if (tag.isPresent() && !SCALAR_TAGS.contains(tag.get())) {
      throw refuseTag(tag.get(), at);
    }
    boolean string = tag.isPresent() && (tag.get().equals("!") || tag.get().endsWith(":str"));
    return new Scalar(guard.checked(event.getValue(), at), string || !event.isPlain(), at);
  }

  private Sequence sequence(SequenceStartEvent start, Position at, int depth)
      throws DocumentException {
    refuseForeign(start, "seq", at);
    List<Node> items = new ArrayList<>();
    for (Event event = next(); !(event instanceof SequenceEndEvent); event = next()) {
      items.add(node(event, depth + 1));
    }
    return new Sequence(items, at);
  }

  private Mapping mapping(MappingStartEvent start, Position at, int depth)
      throws DocumentException {
    refuseForeign(start, "map", at);
    List<Mapping.Entry> entries = new ArrayList<>();
    Set<String> seen = Guard.keys();
    for (Event event = next(); !(event instanceof MappingEndEvent); event = next()) {
      Position keyAt = start(event);
      guard.count(keyAt);
      refuseReuse(event, keyAt);
      if (!(event instanceof ScalarEvent key)) {
        throw guard.refuse(
            keyAt,
            null,
            Text.of("a key is a list or mapping", "une clé est une liste ou un objet"),
            Text.of("keys that are text", "des clés qui sont du texte"));
      }
      String name = scalar(key, keyAt).text();
      guard.once(seen, name, keyAt);
      entries.add(new Mapping.Entry(name, keyAt, node(next(), depth + 1)));
    }
    return new Mapping(entries, at);
  }

  private void refuseReuse(Event event, Position at) throws DocumentException {
    String sign = null;
    if (event instanceof AliasEvent alias) {
      sign = "*" + alias.getAlias();
    } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      sign = "&" + node.getAnchor().get();
    }
    if (sign != null) {
      throw guard.refuse(
          at,
          sign,
          Text.of("anchors and aliases are not taken", "les ancres et les alias ne sont pas admis"),
          Text.of("the value written out", "la valeur écrite en toutes lettres"));
    }
  }

  private void refuseForeign(CollectionStartEvent start, String allowed, Position at)
      throws DocumentException {
    Optional<String> tag = start.getTag();
    if (tag.isPresent() && !tag.get().equals(CORE + allowed) && !tag.get().equals("!")) {
      throw refuseTag(tag.get(), at);
    }
  }

  private DocumentException refuseTag(String tag, Position at) {
    return guard.refuse(
        at,
        tag,
        Text.of("this tag is not taken", "cette étiquette n'est pas admise"),
        Text.of("no tag, or one of YAML's core", "aucune étiquette, ou une du noyau de YAML"));
  }

  private Event next() throws DocumentException {
    try {
      return events.next();
    } catch (MarkedYamlEngineException broken) {
      Optional<Mark> mark = broken.getProblemMark().or(broken::getContextMark);
      String said = broken.getProblem();
      Text what = Text.of("not YAML: " + said, "pas du YAML : " + said);
      throw guard.refuse(place(mark), excerpt(mark.map(Mark::getIndex).orElse(0)), what, null);
    } catch (ReaderException broken) {
      throw guard.refuse(
          new TextWalk(text, new Position(firstLine, 1)).at(offset(broken.getPosition())),
          Character.toString(broken.getCodePoint()),
          Text.of("a character that YAML does not allow", "un caractère que YAML n'admet pas"),
          Text.of("printable characters", "des caractères imprimables"));
    } catch (RuntimeException broken) {
      // The library lets its own slips through: versions it does not know, escapes too large for a
      // number.
      throw guard.refuse(
          new Position(firstLine, 1),
          null,
          Text.of(
              "a directive or escape cannot be read",
              "une directive ou un échappement est illisible"),
          Text.of("YAML 1.2", "YAML 1.2"));
    }
  }

  private String excerpt(int codePoints) {
    return new TextWalk(text, Position.START).excerpt(offset(codePoints));
  }

  private int offset(int codePoints) {
    return text.offsetByCodePoints(
        0, Math.clamp(codePoints, 0, text.codePointCount(0, text.length())));
  }

  private Position start(Event event) {
    return place(event.getStartMark());
  }

  private Position place(Optional<Mark> mark) {
    return mark.map(found -> new Position(firstLine + found.getLine(), found.getColumn() + 1))
        .orElseGet(() -> new Position(firstLine, 1));
  }
}
