package org.sillage.document;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Single values as people write them in files. Each returns nothing where the text is none; numbers never pass through
/// binary floating point.
final class Values {
  static final int MOST_DIGITS = 30;
  private static final int LONGEST = 100;
  private static final int DATE_LENGTH = 10;
  private static final Pattern DECIMAL =
      Pattern.compile("[-+]?+(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][-+]?+[0-9]{1,3}+)?+");

  private Values() {}

  /// A decimal number that has at most 30 digits before and 30 behind the point when written out.
  static @Nullable BigDecimal decimal(String written) {
    if (written.length() > LONGEST || !DECIMAL.matcher(written).matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(written);
    int whole = value.precision() - value.scale();
    if (whole > MOST_DIGITS || Math.abs(value.scale()) > MOST_DIGITS) {
      return null;
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  static @Nullable BigInteger integer(String written) {
    BigDecimal number = decimal(written);
    return number == null || number.stripTrailingZeros().scale() > 0
        ? null
        : number.toBigIntegerExact();
  }

  static @Nullable Long whole(String written) {
    BigInteger whole = integer(written);
    return whole == null || whole.bitLength() >= Long.SIZE ? null : whole.longValueExact();
  }

  static @Nullable LocalDate date(String written) {
    if (written.length() != DATE_LENGTH) {
      return null;
    }
    try {
      return LocalDate.parse(written, DateTimeFormatter.ISO_LOCAL_DATE);
    } catch (DateTimeParseException noDate) {
      return null;
    }
  }

  static <E> @Nullable E choice(String written, Map<String, E> allowed) {
    E exact = allowed.get(written);
    if (exact != null) {
      return exact;
    }
    String folded = written.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, E> word : allowed.entrySet()) {
      if (word.getKey().toLowerCase(Locale.ROOT).equals(folded)) {
        return word.getValue();
      }
    }
    return null;
  }
}
