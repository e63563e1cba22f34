package org.sillage.determination;

import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import dev.cel.runtime.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;

/// A condition that is more than `fact op literal`: any CEL expression over the facts that gives true or false. What is
/// not known is unknown to CEL. Nothing holds over a figure that does not arise: CEL has no such value, and finds that
/// NaN is at least any whole number.
final class Expression implements Question {
  /// Figures are doubles to CEL and limits are often written as whole numbers.
  private static final CelOptions OPTIONS =
      CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");

  private final String text;
  private final int[] reads;
  private final Sheet.Names names;
  private volatile @Nullable Program program;

  private Expression(String text, int[] reads, Sheet.Names names) {
    this.text = text;
    this.reads = reads;
    this.names = names;
  }

  /// The condition, not compiled yet: only rules that can be in force on a day that is asked for are, since setting up
  /// the compiler costs more than an assessment. [#compile] checks it beforehand.
  static Expression read(String text, Sheet.Names names) {
    int[] reads =
        WORD.matcher(text.replaceAll("'[^']*'", "''"))
            .results()
            .map(match -> names.slots().get(match.group()))
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .distinct()
            .toArray();
    return new Expression(text, reads, names);
  }

  /// Compiles the condition, once.
  ///
  /// @throws IllegalArgumentException where it is no CEL expression over the facts that gives true or false
  Program compile() {
    Program known = program;
    if (known != null) {
      return known;
    }
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setResultType(SimpleType.BOOL);
    for (int slot : reads) {
      builder.addVar(names.words().get(slot), typeOf(names.typeOf(slot)));
    }
    CelCompiler compiler = builder.build();
    try {
      Program compiled =
          CelRuntimeFactory.plannerRuntimeBuilder()
              .setOptions(OPTIONS)
              .build()
              .createProgram(compiler.compile(text).getAst());
      program = compiled;
      return compiled;
    } catch (CelValidationException | CelEvaluationException refused) {
      throw new IllegalArgumentException(
          "'" + text + "' is no condition over the fact dictionary: " + firstLine(refused),
          refused);
    }
  }

  private static String firstLine(Exception refused) {
    Matcher matcher =
        Pattern.compile("^.*$", Pattern.MULTILINE).matcher(String.valueOf(refused.getMessage()));
    return matcher.find() ? matcher.group() : "";
  }

  private static CelType typeOf(Fact.Type type) {
    return switch (type) {
      case NUMBER -> SimpleType.DOUBLE;
      case FLAG -> SimpleType.BOOL;
      case WORD -> SimpleType.STRING;
      case ROSTER -> ListType.create(SimpleType.STRING);
    };
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public int[] reads() {
    return reads.clone();
  }

  @Override
  public Truth ask(Sheet sheet) {
    Map<String, Object> known = new HashMap<>();
    List<CelAttributePattern> unknown = new ArrayList<>();
    for (int slot : reads) {
      if (sheet.at(slot) instanceof Value.Numeric number && !number.arises()) {
        return Truth.FALSE;
      }
      String word = names.words().get(slot);
      Object value = celValue(sheet.at(slot));
      if (value == null) {
        unknown.add(CelAttributePattern.create(word));
      } else {
        known.put(word, value);
      }
    }
    try {
      Object result =
          compile().eval(PartialVars.of(known, unknown.toArray(new CelAttributePattern[0])));
      return result instanceof CelUnknownSet ? Truth.UNKNOWN : Truth.of((Boolean) result);
    } catch (CelEvaluationException failed) {
      throw new IllegalStateException(
          "condition '" + text + "' cannot be evaluated over " + met(sheet), failed);
    }
  }

  private static @Nullable Object celValue(Value value) {
    return switch (value) {
      case Value.Flag flag -> flag.truth() == Truth.UNKNOWN ? null : flag.truth() == Truth.TRUE;
      case Value.Numeric number ->
          number.isExact()
              ? Double.valueOf(Objects.requireNonNull(number.low()).doubleValue())
              : null;
      case Value.Word word -> word.word();
      case Value.Roster roster ->
          roster.complete() && roster.doubtful().isEmpty()
              ? List.copyOf(new java.util.TreeSet<>(roster.words()))
              : null;
    };
  }

  @Override
  public String met(Sheet sheet) {
    StringBuilder shown = new StringBuilder();
    for (int slot : reads) {
      shown
          .append(shown.isEmpty() ? "" : ", ")
          .append(names.words().get(slot))
          .append(' ')
          .append(Atom.show(sheet.at(slot)));
    }
    return shown.toString();
  }

  @Override
  public @Nullable BigDecimal margin(Sheet sheet) {
    return null;
  }
}
