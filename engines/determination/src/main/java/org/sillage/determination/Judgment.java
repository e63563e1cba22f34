package org.sillage.determination;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.ReviewPolicy;

/// The answer alone: the worst outcome over goods and jurisdictions, and the strictest review policy where a license is
/// or may be required.
///
/// @param outcome the worst outcome
/// @param reviewPolicy the strictest policy of what gives that outcome, or absent
public record Judgment(Outcome outcome, @Nullable ReviewPolicy reviewPolicy) {
  public static final Judgment CLEAR = new Judgment(Outcome.CLEAR, null);

  public Judgment {
    Objects.requireNonNull(outcome);
  }

  Judgment worse(Judgment other) {
    int order = outcome.compareTo(other.outcome);
    if (order != 0) {
      return order > 0 ? this : other;
    }
    return new Judgment(outcome, stricter(reviewPolicy, other.reviewPolicy));
  }

  static @Nullable ReviewPolicy stricter(
      @Nullable ReviewPolicy left, @Nullable ReviewPolicy right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return left.compareTo(right) >= 0 ? left : right;
  }
}
