package org.sillage.model.law;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;

/// One condition of a rule as it was met: both operands, the result, and the margin where a number decides.
///
/// @param condition the condition as the rule writes it
/// @param value what stood on the left, as text; `unknown` where it is
/// @param truth whether it holds
/// @param margin (value - limit) / limit, where a number decides and is known
public record Met(String condition, String value, Truth truth, @Nullable BigDecimal margin) {
  public Met {
    Objects.requireNonNull(condition);
    Objects.requireNonNull(value);
    Objects.requireNonNull(truth);
  }
}
