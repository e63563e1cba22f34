package org.sillage.model.fact;

/// Truth with three values, after Kleene: an unknown stays unknown unless the other side decides.
public enum Truth {
  FALSE,
  UNKNOWN,
  TRUE;

  public static Truth of(boolean known) {
    return known ? TRUE : FALSE;
  }

  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
