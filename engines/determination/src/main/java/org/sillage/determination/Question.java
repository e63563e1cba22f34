package org.sillage.determination;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;

/// One condition made ready to be asked.
sealed interface Question permits Atom, Expression {
  /// The condition as the rule writes it.
  String text();

  /// The facts it reads, as slots of a [Sheet].
  int[] reads();

  Truth ask(Sheet sheet);

  /// The left operand as text, or all operands of a longer expression.
  String met(Sheet sheet);

  /// (value - limit) / limit, where one number is compared with a limit other than zero and is known exactly.
  @Nullable BigDecimal margin(Sheet sheet);
}
