package org.sillage.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// Takes the values of one [Mapping] strictly. No getter throws: what is bad becomes a [Problem] and the getter returns
/// as if nothing stood there. A null and blank text count as absent. A getter makes its key known; [#done] reports
/// every key nobody asked for. Mutable, for one thread.
public final class Fields {
  /// What a problem about a key nobody asked for says.
  public static final Text UNKNOWN_KEY = Text.of("unknown key", "clé inconnue");

  /// What a problem says was allowed where something else stands than keys and values.
  public static final Text A_MAPPING =
      Text.of("a mapping of keys to values", "un objet à clés et valeurs");

  /// What a problem says was allowed where something else stands than a list.
  public static final Text A_LIST = Text.of("a list", "une liste");

  private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

  private final Mapping mapping;
  private final String file;
  private final Pointer path;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();

  /// The fields of one mapping.
  ///
  /// @param path where the mapping stands in its document
  public Fields(Mapping mapping, String file, Pointer path, Problems problems) {
    this.mapping = mapping;
    this.file = file;
    this.path = path;
    this.problems = problems;
  }

  /// The fields of a whole document; absent, with a problem, where it is no mapping.
  public static @Nullable Fields ofDocument(Node node, String file, Problems problems) {
    return of(node, file, Pointer.ROOT, problems);
  }

  static @Nullable Fields of(Node node, String file, Pointer path, Problems problems) {
    if (node instanceof Mapping found) {
      return new Fields(found, file, path, problems);
    }
    problems.add(
        new Problem(
            file,
            node.at(),
            path.value(),
            node.describe(),
            Says.named(path, Says.NO_MAPPING),
            A_MAPPING));
    return null;
  }

  /// Where the mapping starts.
  public Position at() {
    return mapping.at();
  }

  /// Where the mapping stands in its document.
  public Pointer path() {
    return path;
  }

  public Mapping mapping() {
    return mapping;
  }

  /// Where a key stands, or would stand.
  public Pointer pathOf(String key) {
    return path.to(key);
  }

  /// Whether something stands under the key.
  public boolean has(String key) {
    return raw(key) != null;
  }

  /// Whether a list stands under the key, if only an empty one.
  public boolean isPresentList(String key) {
    return raw(key) instanceof Sequence;
  }

  /// What stands under the key as written; absent for a null and blank text.
  public @Nullable Node raw(String key) {
    known.add(key);
    Node node = mapping.find(key);
    return node instanceof Scalar scalar && saysNothing(scalar) ? null : node;
  }

  private static boolean saysNothing(Scalar scalar) {
    return scalar.isNull() || scalar.text().isBlank();
  }

  /// Text as written, whether in quotes or not.
  public @Nullable String text(String key) {
    Scalar scalar = scalar(key);
    return scalar == null ? null : scalar.text();
  }

  /// Text that has to be there; empty, with a problem, where it is not.
  public String requiredText(String key) {
    if (!has(key)) {
      missing(key, Says.A_TEXT);
    }
    String text = text(key);
    return text == null ? "" : text;
  }

  /// A decimal number of at most 30 digits before and behind the point.
  public @Nullable BigDecimal decimal(String key) {
    return value(key, Values::decimal, Says.NO_NUMBER, Says.A_NUMBER);
  }

  /// A whole number that fits 64 bits.
  public @Nullable Long whole(String key) {
    return value(key, Values::whole, Says.NO_WHOLE, Says.A_WHOLE);
  }

  /// A whole number of at most 30 digits.
  public @Nullable BigInteger integer(String key) {
    return value(key, Values::integer, Says.NO_WHOLE, Says.AN_INTEGER);
  }

  /// `true` or `false`, in any case.
  public @Nullable Boolean flag(String key) {
    return choice(key, FLAGS);
  }

  /// A day that exists, as `2025-02-28`.
  public @Nullable LocalDate date(String key) {
    return value(key, Values::date, Says.NO_DATE, Says.A_DATE);
  }

  /// A country code in any case.
  public @Nullable CountryCode country(String key) {
    return value(key, Fields::countryOf, Says.NO_COUNTRY, Says.A_COUNTRY);
  }

  /// One of the words of `allowed`, in any case.
  public <E> @Nullable E choice(String key, Map<String, E> allowed) {
    Scalar scalar = scalar(key);
    if (scalar == null) {
      return null;
    }
    E found = Values.choice(scalar.text().strip(), allowed);
    if (found == null) {
      report(scalar, pathOf(key), Says.NO_CHOICE, Says.oneOf(allowed.keySet()));
    }
    return found;
  }

  /// Texts of a list, in order; a text alone counts as a list of one.
  public List<String> texts(String key) {
    return values(key, written -> written, Says.NO_TEXT, Says.A_TEXT);
  }

  /// Country codes of a list, in order; a code alone counts as a list of one.
  public List<CountryCode> countries(String key) {
    return values(key, Fields::countryOf, Says.NO_COUNTRY, Says.A_COUNTRY);
  }

  private static @Nullable CountryCode countryOf(String written) {
    return CountryCode.find(written).orElse(null);
  }

  /// The values of a list, in order; empty where there is none.
  public List<Node> nodes(String key) {
    Node node = raw(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof Sequence sequence) {
      return sequence.items();
    }
    report(node, pathOf(key), Says.NO_LIST, A_LIST);
    return List.of();
  }

  /// The fields of a mapping under the key; the caller asks them and calls their [#done].
  public @Nullable Fields object(String key) {
    Node node = raw(key);
    return node == null ? null : of(node, file, pathOf(key), problems);
  }

  /// The same of a mapping that has to be there.
  public @Nullable Fields requiredObject(String key) {
    if (raw(key) == null) {
      missing(key, A_MAPPING);
    }
    return object(key);
  }

  /// The fields of each mapping of a list, in order, without the values that are none.
  public List<Fields> objects(String key) {
    return objects(key, nodes(key));
  }

  /// The same where a text `x` in the list stands for the mapping `{textKey: x}`.
  public List<Fields> objects(String key, String textKey) {
    List<Node> nodes = new ArrayList<>();
    for (Node node : nodes(key)) {
      Mapping.Entry only = new Mapping.Entry(textKey, node.at(), node);
      nodes.add(node instanceof Scalar ? new Mapping(List.of(only), node.at()) : node);
    }
    return objects(key, nodes);
  }

  private List<Fields> objects(String key, List<Node> nodes) {
    List<Fields> objects = new ArrayList<>();
    for (int index = 0; index < nodes.size(); index++) {
      Fields fields = of(nodes.get(index), file, pathOf(key).to(index), problems);
      if (fields != null) {
        objects.add(fields);
      }
    }
    return objects;
  }

  /// Reports what stands under a key, or the mapping itself where nothing does.
  public void problem(String key, Text what, @Nullable Text allowed) {
    Node node = mapping.find(key);
    Position at = node == null ? mapping.at() : node.at();
    problems.add(
        new Problem(
            file, at, pathOf(key).value(), node == null ? null : node.describe(), what, allowed));
  }

  /// Reports the mapping as a whole.
  public void problem(Text what, @Nullable Text allowed) {
    problems.add(new Problem(file, mapping.at(), path.value(), mapping.describe(), what, allowed));
  }

  /// Reports that a key has to be there.
  public void missing(String key, @Nullable Text allowed) {
    problem(key, Says.missing(key), allowed);
  }

  /// Reports every key that was not asked for, with the known key nearest to it.
  public void done() {
    for (Mapping.Entry entry : mapping.entries()) {
      if (!known.contains(entry.key()) && !problems.isFull()) {
        String near = Nearest.to(entry.key(), known).orElse(null);
        problems.add(
            new Problem(
                file,
                entry.keyAt(),
                pathOf(entry.key()).value(),
                entry.key(),
                UNKNOWN_KEY,
                Says.keys(near, new TreeSet<>(known))));
      }
    }
  }

  private @Nullable Scalar scalar(String key) {
    Node node = raw(key);
    if (node instanceof Scalar scalar) {
      return scalar;
    }
    if (node != null) {
      report(node, pathOf(key), Says.NO_TEXT, Says.A_TEXT);
    }
    return null;
  }

  private <V> @Nullable V value(String key, Parser<V> parser, Text what, Text allowed) {
    Scalar scalar = scalar(key);
    if (scalar == null) {
      return null;
    }
    V value = parser.parse(scalar.text().strip());
    if (value == null) {
      report(scalar, pathOf(key), what, allowed);
    }
    return value;
  }

  private <V> List<V> values(String key, Parser<V> parser, Text what, Text allowed) {
    List<V> values = new ArrayList<>();
    Node list = raw(key);
    List<Node> nodes = list instanceof Scalar ? List.of(list) : nodes(key);
    for (int index = 0; index < nodes.size(); index++) {
      Node node = nodes.get(index);
      boolean says = node instanceof Scalar scalar && !saysNothing(scalar);
      V value = says ? parser.parse(((Scalar) node).text()) : null;
      if (value != null) {
        values.add(value);
      } else {
        report(node, list instanceof Sequence ? pathOf(key).to(index) : pathOf(key), what, allowed);
      }
    }
    return values;
  }

  private void report(Node node, Pointer where, Text what, Text allowed) {
    problems.add(
        new Problem(
            file, node.at(), where.value(), node.describe(), Says.named(where, what), allowed));
  }

  @FunctionalInterface
  private interface Parser<V> {
    @Nullable V parse(String written);
  }
}
