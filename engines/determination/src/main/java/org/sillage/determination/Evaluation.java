package org.sillage.determination;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;
import org.sillage.reference.rule.Effect;

/// Every rule's conditions over one sheet: asked once, each true, false or unknown. What follows from them is a fold over
/// the states of the rules, see [Verdict].
final class Evaluation {
  private final Compiled compiled;
  private final Sheet sheet;
  private final @Nullable Truth[] answers;
  private final Truth[] applies;

  /// Asks every rule over a sheet.
  ///
  /// @param sheet the facts; those that rules define are written onto it
  Evaluation(Compiled compiled, Sheet sheet, Gates gates) {
    this.compiled = compiled;
    this.sheet = sheet;
    this.answers = new Truth[compiled.questionCount()];
    this.applies = new Truth[compiled.entries().size()];
    for (Compiled.Definition definition : compiled.definitions()) {
      define(definition, gates);
    }
    for (Compiled.Entry entry : compiled.entries()) {
      if (!(entry.rule().effect() instanceof Effect.Define)) {
        applies[entry.index()] =
            gates.of(entry.index()) == Gates.Gate.ABSENT ? Truth.FALSE : ask(entry);
      }
    }
  }

  private void define(Compiled.Definition definition, Gates gates) {
    Truth holds = Truth.FALSE;
    Set<Ask> asks = new LinkedHashSet<>();
    for (Compiled.Entry entry : definition.by()) {
      Gates.Gate gate = gates.of(entry.index());
      Truth truth = gate == Gates.Gate.ABSENT ? Truth.FALSE : ask(entry);
      applies[entry.index()] = truth;
      if (gate == Gates.Gate.ON) {
        holds = holds.or(truth);
        asks.addAll(asksOf(entry));
      } else if (gate == Gates.Gate.MAYBE) {
        holds = holds.or(truth.and(Truth.UNKNOWN));
      }
    }
    sheet.put(definition.slot(), Value.Flag.of(holds, List.copyOf(asks)));
  }

  private Truth ask(Compiled.Entry entry) {
    Truth all = Truth.TRUE;
    for (int question : entry.all()) {
      all = all.and(answer(question));
      if (all == Truth.FALSE) {
        return Truth.FALSE;
      }
    }
    if (entry.any().length == 0) {
      return all;
    }
    Truth any = Truth.FALSE;
    for (int[] row : entry.any()) {
      any = any.or(row(row));
      if (any == Truth.TRUE) {
        break;
      }
    }
    return all.and(any);
  }

  private Truth row(int[] row) {
    Truth holds = Truth.TRUE;
    for (int question : row) {
      holds = holds.and(answer(question));
      if (holds == Truth.FALSE) {
        return Truth.FALSE;
      }
    }
    return holds;
  }

  Truth answer(int question) {
    Truth answer = answers[question];
    if (answer == null) {
      answer = compiled.question(question).ask(sheet);
      answers[question] = answer;
    }
    return answer;
  }

  /// The answer where the question was asked, or absent.
  @Nullable Truth answered(int question) {
    return answers[question];
  }

  Truth applies(int rule) {
    return applies[rule];
  }

  Sheet sheet() {
    return sheet;
  }

  /// What to ask where it is unknown whether a rule applies: the unknown conditions that no false one makes idle.
  List<Ask> asksOf(Compiled.Entry entry) {
    if (applies[entry.index()] != Truth.UNKNOWN) {
      return List.of();
    }
    List<Ask> asks = new ArrayList<>();
    collect(entry.all(), asks);
    boolean settled = entry.any().length == 0;
    for (int[] row : entry.any()) {
      settled |= row(row) == Truth.TRUE;
    }
    if (!settled) {
      for (int[] row : entry.any()) {
        if (row(row) == Truth.UNKNOWN) {
          collect(row, asks);
        }
      }
    }
    return asks.stream().distinct().toList();
  }

  private void collect(int[] questions, List<Ask> asks) {
    for (int question : questions) {
      if (answer(question) == Truth.UNKNOWN) {
        for (int slot : compiled.question(question).reads()) {
          asks.addAll(sheet.at(slot).asks());
        }
      }
    }
  }
}
