package org.sillage.model.place;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// An ISO 3166-1 alpha-2 code in capitals, or `XK` (Kosovo, user-assigned).
///
/// @param value two capital letters
public record CountryCode(String value) implements Comparable<CountryCode> {
  private static final Set<String> KNOWN = known();

  public static final CountryCode US = new CountryCode("US");
  public static final CountryCode CN = new CountryCode("CN");
  public static final CountryCode HK = new CountryCode("HK");
  public static final CountryCode MO = new CountryCode("MO");

  public CountryCode {
    if (!KNOWN.contains(value)) {
      throw new IllegalArgumentException(
          "'" + value + "' is not an ISO 3166-1 alpha-2 country code");
    }
  }

  private static Set<String> known() {
    Set<String> codes = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
    codes.add("XK");
    return Set.copyOf(codes);
  }

  /// The code written in any case, with or without surrounding space.
  ///
  /// @throws IllegalArgumentException where it is no country code
  public static CountryCode of(String written) {
    return new CountryCode(written.strip().toUpperCase(Locale.ROOT));
  }

  /// The code, or nothing where `written` is no country code.
  public static Optional<CountryCode> find(String written) {
    String code = written.strip().toUpperCase(Locale.ROOT);
    return KNOWN.contains(code) ? Optional.of(new CountryCode(code)) : Optional.empty();
  }

  @Override
  public int compareTo(CountryCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
