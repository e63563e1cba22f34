package org.sillage.determination;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;

/// What is known of a fact. What is not fully known carries what to ask.
sealed interface Value {
  /// What to ask for; empty where nothing is missing.
  List<Ask> asks();

  /// A number known to lie between two bounds; an absent bound is open. A fact that does not arise (the performance
  /// of no item) has neither and `arises` false: no comparison with it holds.
  record Numeric(
      @Nullable BigDecimal low, @Nullable BigDecimal high, boolean arises, List<Ask> asks)
      implements Value {
    static final Numeric NONE = new Numeric(null, null, false, List.of());

    static Numeric of(BigDecimal exact) {
      return new Numeric(exact, exact, true, List.of());
    }

    static Numeric of(long exact) {
      return of(BigDecimal.valueOf(exact));
    }

    static Numeric unknown(Ask ask) {
      return new Numeric(null, null, true, List.of(ask));
    }

    static Numeric between(@Nullable BigDecimal low, @Nullable BigDecimal high, List<Ask> asks) {
      return new Numeric(low, high, true, asks);
    }

    boolean isExact() {
      return low != null && high != null && low.compareTo(high) == 0;
    }
  }

  /// Something that holds, does not, or is not known.
  record Flag(Truth truth, List<Ask> asks) implements Value {
    static final Flag YES = new Flag(Truth.TRUE, List.of());
    static final Flag NO = new Flag(Truth.FALSE, List.of());

    static Flag of(boolean holds) {
      return holds ? YES : NO;
    }

    static Flag unknown(Ask ask) {
      return new Flag(Truth.UNKNOWN, List.of(ask));
    }

    static Flag of(Truth truth, List<Ask> asks) {
      return truth == Truth.UNKNOWN ? new Flag(truth, asks) : of(truth == Truth.TRUE);
    }
  }

  /// One word: a country, a kind. Absent is unknown; the empty word says that the fact does not arise.
  record Word(@Nullable String word, List<Ask> asks) implements Value {
    static final Word NONE = new Word("", List.of());

    static Word of(String word) {
      return new Word(Objects.requireNonNull(word), List.of());
    }

    static Word unknown(Ask ask) {
      return new Word(null, List.of(ask));
    }
  }

  /// Several words. Not all may be known, and of some it may be in doubt whether they belong.
  record Roster(Set<String> words, Set<String> doubtful, boolean complete, List<Ask> asks)
      implements Value {
    static final Roster EMPTY = new Roster(Set.of(), Set.of(), true, List.of());

    public Roster {
      words = Set.copyOf(words);
      doubtful = Set.copyOf(doubtful);
    }

    static Roster of(Set<String> words) {
      return new Roster(words, Set.of(), true, List.of());
    }

    static Roster of(Set<String> words, boolean complete, List<Ask> asks) {
      return new Roster(words, Set.of(), complete, asks);
    }

    static Roster unknown(Ask ask) {
      return new Roster(Set.of(), Set.of(), false, List.of(ask));
    }

    Truth holds(String word) {
      return words.contains(word)
          ? Truth.TRUE
          : complete && !doubtful.contains(word) ? Truth.FALSE : Truth.UNKNOWN;
    }
  }
}
