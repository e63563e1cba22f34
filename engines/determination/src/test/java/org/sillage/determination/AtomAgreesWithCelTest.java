package org.sillage.determination;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillage.model.fact.Truth;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.reference.rule.Condition;
import org.sillage.reference.rule.Effect;
import org.sillage.reference.rule.Rule;

/// Every condition of the packs means the same asked plainly and asked by CEL, also where facts are unknown.
class AtomAgreesWithCelTest {
  private static final Ask ASK = new Ask(Pointer.ROOT, Text.same("?"));
  private static final int ROUNDS = 60;

  static Set<String> conditions() {
    Set<String> conditions = new TreeSet<>();
    for (Rule rule : Packs.REFERENCE.rules().rules()) {
      Stream.concat(rule.all().stream(), rule.any().stream().flatMap(List::stream))
          .map(Condition::text)
          .forEach(conditions::add);
    }
    return conditions;
  }

  static Sheet.Names names() {
    List<String> defined = new ArrayList<>();
    for (Rule rule : Packs.REFERENCE.rules().rules()) {
      if (rule.effect() instanceof Effect.Define define && !defined.contains(define.fact())) {
        defined.add(define.fact());
      }
    }
    return Sheet.Names.of(defined);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aConditionMeansTheSamePlainlyAndInCel(String condition) {
    Sheet.Names names = names();
    Expression expression = Expression.read(condition, names);
    expression.compile();
    assertThat(expression.reads()).as("the facts it reads").isNotEmpty();
    Atom atom = Atom.read(condition, names, name -> name).orElse(null);
    if (atom == null) {
      return;
    }
    Random random = new Random(condition.hashCode());
    for (int round = 0; round < ROUNDS; round++) {
      Sheet sheet = new Sheet(names.words().size());
      for (int slot : expression.reads()) {
        sheet.put(slot, value(names.typeOf(slot), condition, random));
      }
      Truth plain = atom.ask(sheet);
      Truth cel = expression.ask(sheet);
      if (isPartlyKnown(sheet, expression.reads()[0])) {
        assertThat(cel == Truth.UNKNOWN || cel == plain)
            .as("%s over %s: plain %s, CEL %s", condition, atom.met(sheet), plain, cel)
            .isTrue();
      } else {
        assertThat(plain).as("%s over %s", condition, atom.met(sheet)).isEqualTo(cel);
      }
    }
  }

  /// A span or a list with gaps decides some questions that CEL, which knows only whole values, leaves open.
  private static boolean isPartlyKnown(Sheet sheet, int slot) {
    return switch (sheet.at(slot)) {
      case Value.Numeric number -> number.arises() && !number.isExact();
      case Value.Roster roster -> !roster.complete() || !roster.doubtful().isEmpty();
      case Value.Flag flag -> false;
      case Value.Word word -> false;
    };
  }

  private static Value value(Fact.Type type, String condition, Random random) {
    return switch (type) {
      case FLAG ->
          random.nextInt(4) == 0 ? Value.Flag.unknown(ASK) : Value.Flag.of(random.nextBoolean());
      case NUMBER -> number(condition, random);
      case WORD ->
          random.nextInt(4) == 0 ? Value.Word.unknown(ASK) : Value.Word.of(word(condition, random));
      case ROSTER -> {
        Set<String> words = new TreeSet<>();
        for (int count = random.nextInt(4); count > 0; count--) {
          words.add(word(condition, random));
        }
        yield random.nextInt(3) == 0
            ? Value.Roster.of(words, false, List.of(ASK))
            : Value.Roster.of(words);
      }
    };
  }

  private static Value number(String condition, Random random) {
    BigDecimal limit = new BigDecimal(condition.replaceAll(".*?([0-9]+(\\.[0-9]+)?)$", "$1"));
    BigDecimal exact = limit.add(BigDecimal.valueOf(random.nextInt(5) - 2L)).max(BigDecimal.ZERO);
    return switch (random.nextInt(5)) {
      case 0 -> Value.Numeric.unknown(ASK);
      case 1 -> Value.Numeric.NONE;
      case 2 -> Value.Numeric.between(exact, exact.add(BigDecimal.TWO), List.of(ASK));
      default -> Value.Numeric.of(exact);
    };
  }

  /// One of the words the condition names, or another one.
  private static String word(String condition, Random random) {
    List<String> words = new ArrayList<>(List.of("", "XX", "commercial"));
    java.util.regex.Pattern.compile("'([^']*)'")
        .matcher(condition)
        .results()
        .forEach(match -> words.add(match.group(1)));
    return words.get(random.nextInt(words.size()));
  }
}
