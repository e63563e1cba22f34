package org.sillage.determination;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;

/// The plain form of condition, `fact op literal`, whose operands and margin go into the trace: `tpp >= 4800`,
/// `end_use == 'military'`, `'D:5' in destination_groups`, `!data_center_marketed`. It means what CEL means by it,
/// with unknowns; comparisons are exact decimals.
///
/// @param text the condition
/// @param slot the fact
/// @param operation how it is compared
/// @param limit the number, for numbers
/// @param words the words, for words and rosters
record Atom(
    String text, int slot, Operation operation, @Nullable BigDecimal limit, List<String> words)
    implements Question {
  private static final Pattern NUMBER =
      Pattern.compile("([a-z][a-z0-9_]*) *(>=|>|<=|<|==) *(\\d+(?:\\.\\d+)?)");
  private static final Pattern FLAG = Pattern.compile("(!?)([a-z][a-z0-9_]*)");
  private static final Pattern WORD = Pattern.compile("([a-z][a-z0-9_]*) *(==|!=) *'([^']*)'");
  private static final Pattern ONE_OF = Pattern.compile("([a-z][a-z0-9_]*) +in +\\[([^\\]]*)\\]");
  private static final Pattern HOLDS = Pattern.compile("'([^']*)' +in +([a-z][a-z0-9_]*)");
  private static final Pattern LACKS =
      Pattern.compile("!\\( *'([^']*)' +in +([a-z][a-z0-9_]*) *\\)");

  /// How a fact is compared.
  enum Operation {
    AT_LEAST,
    ABOVE,
    AT_MOST,
    BELOW,
    EQUAL,
    HOLDS,
    HOLDS_NOT,
    ONE_OF,
    NONE_OF,
    CONTAINS,
    LACKS
  }

  /// The condition as an atom, or nothing where it is no atom over facts of the right type.
  static Optional<Atom> read(String text, Sheet.Names names, UnaryOperator<String> nameKey) {
    Matcher matcher = NUMBER.matcher(text);
    if (matcher.matches()) {
      Operation operation =
          switch (matcher.group(2)) {
            case ">=" -> Operation.AT_LEAST;
            case ">" -> Operation.ABOVE;
            case "<=" -> Operation.AT_MOST;
            case "<" -> Operation.BELOW;
            default -> Operation.EQUAL;
          };
      BigDecimal limit = new BigDecimal(matcher.group(3));
      return slot(names, matcher.group(1), Fact.Type.NUMBER)
          .map(slot -> new Atom(text, slot, operation, limit, List.of()));
    }
    matcher = FLAG.matcher(text);
    if (matcher.matches()) {
      Operation operation = matcher.group(1).isEmpty() ? Operation.HOLDS : Operation.HOLDS_NOT;
      return slot(names, matcher.group(2), Fact.Type.FLAG)
          .map(slot -> new Atom(text, slot, operation, null, List.of()));
    }
    matcher = WORD.matcher(text);
    if (matcher.matches()) {
      Operation operation = matcher.group(2).equals("==") ? Operation.ONE_OF : Operation.NONE_OF;
      List<String> words = List.of(matcher.group(3));
      return slot(names, matcher.group(1), Fact.Type.WORD)
          .map(slot -> new Atom(text, slot, operation, null, words));
    }
    matcher = ONE_OF.matcher(text);
    if (matcher.matches()) {
      List<String> words = words(matcher.group(2));
      return slot(names, matcher.group(1), Fact.Type.WORD)
          .map(slot -> new Atom(text, slot, Operation.ONE_OF, null, words));
    }
    matcher = HOLDS.matcher(text);
    if (matcher.matches()) {
      List<String> words = wanted(matcher.group(2), matcher.group(1), nameKey);
      return slot(names, matcher.group(2), Fact.Type.ROSTER)
          .map(slot -> new Atom(text, slot, Operation.CONTAINS, null, words));
    }
    matcher = LACKS.matcher(text);
    if (matcher.matches()) {
      List<String> words = wanted(matcher.group(2), matcher.group(1), nameKey);
      return slot(names, matcher.group(2), Fact.Type.ROSTER)
          .map(slot -> new Atom(text, slot, Operation.LACKS, null, words));
    }
    return Optional.empty();
  }

  private static List<String> wanted(String fact, String word, UnaryOperator<String> nameKey) {
    return List.of(fact.equals(Fact.EXPORTER.word()) ? nameKey.apply(word) : word);
  }

  private static List<String> words(String list) {
    List<String> words = new ArrayList<>();
    Matcher matcher = Pattern.compile("'([^']*)'").matcher(list);
    while (matcher.find()) {
      words.add(matcher.group(1));
    }
    return List.copyOf(words);
  }

  private static Optional<Integer> slot(Sheet.Names names, String word, Fact.Type type) {
    Integer slot = names.slots().get(word);
    return slot == null || names.typeOf(slot) != type ? Optional.empty() : Optional.of(slot);
  }

  @Override
  public int[] reads() {
    return new int[] {slot};
  }

  @Override
  public Truth ask(Sheet sheet) {
    return switch (sheet.at(slot)) {
      case Value.Flag flag -> operation == Operation.HOLDS ? flag.truth() : flag.truth().not();
      case Value.Numeric number -> compare(number);
      case Value.Word word -> {
        if (word.word() == null) {
          yield Truth.UNKNOWN;
        }
        yield Truth.of(words.contains(word.word()) == (operation == Operation.ONE_OF));
      }
      case Value.Roster roster -> {
        Truth holds = roster.holds(words.getFirst());
        yield operation == Operation.CONTAINS ? holds : holds.not();
      }
    };
  }

  private Truth compare(Value.Numeric number) {
    if (!number.arises()) {
      return Truth.FALSE;
    }
    BigDecimal bound = java.util.Objects.requireNonNull(limit);
    return switch (operation) {
      case AT_LEAST ->
          decide(
              number.low() != null && number.low().compareTo(bound) >= 0,
              number.high() != null && number.high().compareTo(bound) < 0);
      case ABOVE ->
          decide(
              number.low() != null && number.low().compareTo(bound) > 0,
              number.high() != null && number.high().compareTo(bound) <= 0);
      case AT_MOST ->
          decide(
              number.high() != null && number.high().compareTo(bound) <= 0,
              number.low() != null && number.low().compareTo(bound) > 0);
      case BELOW ->
          decide(
              number.high() != null && number.high().compareTo(bound) < 0,
              number.low() != null && number.low().compareTo(bound) >= 0);
      case EQUAL ->
          decide(
              number.isExact()
                  && java.util.Objects.requireNonNull(number.low()).compareTo(bound) == 0,
              (number.low() != null && number.low().compareTo(bound) > 0)
                  || (number.high() != null && number.high().compareTo(bound) < 0));
      case HOLDS, HOLDS_NOT, ONE_OF, NONE_OF, CONTAINS, LACKS ->
          throw new IllegalStateException("'" + text + "' compares a number with " + operation);
    };
  }

  private static Truth decide(boolean yes, boolean no) {
    return yes ? Truth.TRUE : no ? Truth.FALSE : Truth.UNKNOWN;
  }

  @Override
  public String met(Sheet sheet) {
    return show(sheet.at(slot));
  }

  static String show(Value value) {
    return switch (value) {
      case Value.Flag flag ->
          flag.truth() == Truth.TRUE ? "yes" : flag.truth() == Truth.FALSE ? "no" : "unknown";
      case Value.Numeric number -> show(number);
      case Value.Word word ->
          word.word() == null ? "unknown" : word.word().isEmpty() ? "none" : word.word();
      case Value.Roster roster -> {
        String known = String.join(" ", new TreeSet<>(roster.words()));
        yield roster.complete()
            ? (known.isEmpty() ? "none" : known)
            : (known.isEmpty() ? "unknown" : known + " and unknown");
      }
    };
  }

  private static String show(Value.Numeric number) {
    if (!number.arises()) {
      return "none";
    }
    if (number.isExact()) {
      return plain(java.util.Objects.requireNonNull(number.low()));
    }
    if (number.low() == null && number.high() == null) {
      return "unknown";
    }
    return (number.low() == null ? "?" : plain(number.low()))
        + " to "
        + (number.high() == null ? "?" : plain(number.high()));
  }

  static String plain(BigDecimal number) {
    BigDecimal shown = number.scale() > 4 ? number.round(new MathContext(6)) : number;
    return shown.stripTrailingZeros().toPlainString();
  }

  @Override
  public @Nullable BigDecimal margin(Sheet sheet) {
    if (limit == null || limit.signum() == 0 || !(sheet.at(slot) instanceof Value.Numeric number)) {
      return null;
    }
    BigDecimal low = number.low();
    BigDecimal high = number.high();
    BigDecimal nearest =
        low != null && low.compareTo(limit) >= 0
            ? low
            : high != null && high.compareTo(limit) <= 0 ? high : null;
    return nearest == null
        ? null
        : nearest
            .subtract(limit)
            .divide(limit, MathContext.DECIMAL64)
            .setScale(6, java.math.RoundingMode.HALF_EVEN);
  }
}
