package org.sillage.determination;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sillage.reference.rule.Condition;
import org.sillage.reference.rule.Effect;
import org.sillage.reference.rule.Rule;
import org.sillage.reference.rule.RuleBook;

/// A rule book made ready: every distinct condition once, and the order in which defined facts can be worked out.
final class Compiled {
  private final Sheet.Names names;
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, Integer> questionOf = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final List<Definition> definitions;

  /// A rule with its conditions as numbers of questions.
  ///
  /// @param rule the rule
  /// @param index its place in the book
  /// @param all questions that must all hold
  /// @param any rows of questions of which one must hold
  @SuppressWarnings(
      "ArrayRecordComponent") // asked millions of times and never written; equality is not used
  record Entry(Rule rule, int index, int[] all, int[][] any) {}

  /// A fact that rules define: it holds where one of them applies.
  ///
  /// @param slot its slot on a sheet
  /// @param by the rules that define it
  record Definition(int slot, List<Entry> by) {}

  /// Compiles a rule book.
  ///
  /// @param nameKey how names are made comparable
  /// @throws IllegalArgumentException where facts define one another in a circle or take a word of the dictionary
  Compiled(RuleBook book, UnaryOperator<String> nameKey) {
    Set<String> defined = new LinkedHashSet<>();
    for (Rule rule : book.rules()) {
      if (rule.effect() instanceof Effect.Define define) {
        if (Fact.find(define.fact()).isPresent()) {
          throw new IllegalArgumentException(
              rule.file()
                  + ": '"
                  + define.fact()
                  + "' is a fact of the dictionary; a rule defines one of its own");
        }
        defined.add(define.fact());
      }
    }
    names = Sheet.Names.of(List.copyOf(defined));
    for (Rule rule : book.rules()) {
      entries.add(
          new Entry(
              rule,
              entries.size(),
              number(rule.all(), nameKey),
              rule.any().stream().map(row -> number(row, nameKey)).toArray(int[][]::new)));
    }
    definitions = ordered(defined);
  }

  private int[] number(List<Condition> conditions, UnaryOperator<String> nameKey) {
    return conditions.stream().mapToInt(condition -> number(condition, nameKey)).toArray();
  }

  private int number(Condition condition, UnaryOperator<String> nameKey) {
    Integer known = questionOf.get(condition.text());
    if (known != null) {
      return known;
    }
    questions.add(
        Atom.read(condition.text(), names, nameKey)
            .map(atom -> (Question) atom)
            .orElseGet(() -> Expression.read(condition.text(), names)));
    questionOf.put(condition.text(), questions.size() - 1);
    return questions.size() - 1;
  }

  private List<Definition> ordered(Set<String> defined) {
    Map<String, List<Entry>> by = new LinkedHashMap<>();
    for (Entry entry : entries) {
      if (entry.rule().effect() instanceof Effect.Define define) {
        by.computeIfAbsent(define.fact(), _ -> new ArrayList<>()).add(entry);
      }
    }
    List<Definition> order = new ArrayList<>();
    Set<String> done = new LinkedHashSet<>();
    Deque<String> path = new ArrayDeque<>();
    defined.forEach(fact -> visit(fact, by, done, path, order));
    return List.copyOf(order);
  }

  private void visit(
      String fact,
      Map<String, List<Entry>> by,
      Set<String> done,
      Deque<String> path,
      List<Definition> order) {
    if (done.contains(fact)) {
      return;
    }
    if (path.contains(fact)) {
      throw new IllegalArgumentException(
          "rules define facts in a circle: " + path + " and again " + fact);
    }
    path.addLast(fact);
    List<Entry> rules = java.util.Objects.requireNonNull(by.get(fact));
    for (Entry entry : rules) {
      for (int question : questionsOf(entry)) {
        for (int slot : questions.get(question).reads()) {
          if (Fact.at(slot).isEmpty()) {
            visit(names.words().get(slot), by, done, path, order);
          }
        }
      }
    }
    path.removeLast();
    done.add(fact);
    order.add(
        new Definition(
            java.util.Objects.requireNonNull(names.slots().get(fact)), List.copyOf(rules)));
  }

  /// Every question of a rule, in order.
  static int[] questionsOf(Entry entry) {
    return java.util.stream.IntStream.concat(
            java.util.Arrays.stream(entry.all()),
            java.util.Arrays.stream(entry.any()).flatMapToInt(java.util.Arrays::stream))
        .toArray();
  }

  /// Compiles every condition now, so that a bad one is told at once and not when it is first asked.
  ///
  /// @throws IllegalArgumentException where one is no condition; the message names file, line and column
  void check() {
    for (Entry entry : entries) {
      List<Condition> conditions = new ArrayList<>(entry.rule().all());
      entry.rule().any().forEach(conditions::addAll);
      for (Condition condition : conditions) {
        Integer number = questionOf.get(condition.text());
        if (number != null && questions.get(number) instanceof Expression expression) {
          try {
            expression.compile();
          } catch (IllegalArgumentException refused) {
            throw at(entry.rule(), condition, refused);
          }
        }
      }
    }
  }

  private static IllegalArgumentException at(
      Rule rule, Condition condition, IllegalArgumentException refused) {
    return new IllegalArgumentException(
        rule.file()
            + ":"
            + condition.line()
            + ":"
            + condition.column()
            + ": "
            + refused.getMessage(),
        refused);
  }

  Sheet.Names names() {
    return names;
  }

  Question question(int number) {
    return questions.get(number);
  }

  int questionCount() {
    return questions.size();
  }

  List<Entry> entries() {
    return entries;
  }

  List<Definition> definitions() {
    return definitions;
  }
}
