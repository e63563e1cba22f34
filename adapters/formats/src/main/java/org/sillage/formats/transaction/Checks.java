package org.sillage.formats.transaction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.model.text.Text;

/// Takes values that have bounds, so that what a record would refuse is reported where it stands.
final class Checks {
  private static final Text ONE_OR_MORE = Text.of("1 or more", "1 ou plus");
  private static final Text ABOVE_ZERO = Text.of("more than 0", "plus que 0");
  private static final Text ZERO_OR_MORE = Text.of("0 or more", "0 ou plus");
  private static final Text ZERO_TO_ONE =
      Text.of("0 to 1, such as 0.33", "de 0 à 1, par exemple 0.33");

  private Checks() {}

  static @Nullable Long atLeastOne(Fields fields, String key) {
    Long value = fields.whole(key);
    return keep(fields, key, value, value != null && value < 1, ONE_OR_MORE);
  }

  static @Nullable Long notNegative(Fields fields, String key) {
    Long value = fields.whole(key);
    return keep(fields, key, value, value != null && value < 0, ZERO_OR_MORE);
  }

  static @Nullable BigInteger notNegativeInteger(Fields fields, String key) {
    BigInteger value = fields.integer(key);
    return keep(fields, key, value, value != null && value.signum() < 0, ZERO_OR_MORE);
  }

  static @Nullable BigDecimal notNegativeDecimal(Fields fields, String key) {
    BigDecimal value = fields.decimal(key);
    return keep(fields, key, value, value != null && value.signum() < 0, ZERO_OR_MORE);
  }

  static @Nullable BigDecimal aboveZero(Fields fields, String key) {
    BigDecimal value = fields.decimal(key);
    return keep(fields, key, value, value != null && value.signum() <= 0, ABOVE_ZERO);
  }

  static @Nullable BigDecimal share(Fields fields, String key) {
    BigDecimal value = fields.decimal(key);
    boolean bad = value != null && (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0);
    return keep(fields, key, value, bad, ZERO_TO_ONE);
  }

  /// A day that does not lie before `first`.
  static @Nullable LocalDate notBefore(Fields fields, String key, @Nullable LocalDate first) {
    LocalDate value = fields.date(key);
    if (value == null || first == null || !value.isBefore(first)) {
      return value;
    }
    fields.problem(
        key,
        Text.of(key + ": the end lies before the start", key + " : la fin précède le début"),
        Text.of(first + " or later", first + " ou plus tard"));
    return null;
  }

  /// What `build` makes; a problem of the whole mapping where a record refuses what was not foreseen here.
  static <T> @Nullable T build(Fields fields, Supplier<T> build) {
    try {
      return build.get();
    } catch (IllegalArgumentException refused) {
      fields.problem(Text.same(String.valueOf(refused.getMessage())), null);
      return null;
    }
  }

  private static <V> @Nullable V keep(
      Fields fields, String key, @Nullable V value, boolean bad, Text allowed) {
    if (bad) {
      fields.problem(key, Text.of(key + ": out of bounds", key + " : hors limites"), allowed);
      return null;
    }
    return value;
  }
}
