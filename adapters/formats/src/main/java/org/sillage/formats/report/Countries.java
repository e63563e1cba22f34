package org.sillage.formats.report;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Language;

/// Countries by name and code: `Singapore (SG)`.
final class Countries {
  private Countries() {}

  static String name(CountryCode code, Language language) {
    Locale reader = language == Language.FR ? Locale.FRENCH : Locale.ENGLISH;
    return Locale.of("", code.value()).getDisplayCountry(reader) + " (" + code + ")";
  }

  /// The name, or nothing where the country is not known.
  static String orEmpty(@Nullable CountryCode code, Language language) {
    return code == null ? "" : name(code, language);
  }

  static String names(Collection<CountryCode> codes, Language language) {
    return codes.stream().map(code -> name(code, language)).collect(Collectors.joining(", "));
  }
}
