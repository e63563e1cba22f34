package org.sillage.screening;

import java.util.List;
import org.sillage.model.place.CountryCode;

/// Whether the countries of a name and of a listed party contradict each other.
final class CountryAgreement {
  private CountryAgreement() {}

  /// True where a country agrees or one side gives none.
  static boolean of(List<CountryCode> asked, List<CountryCode> listed) {
    return asked.isEmpty()
        || listed.isEmpty()
        || asked.stream().anyMatch(left -> listed.stream().anyMatch(right -> agree(left, right)));
  }

  /// Hong Kong and Macau agree with China, since the Entity List puts parties there under China; not with each
  /// other.
  private static boolean agree(CountryCode left, CountryCode right) {
    return left.equals(right)
        || (left.equals(CountryCode.CN) && isChina(right))
        || (right.equals(CountryCode.CN) && isChina(left));
  }

  private static boolean isChina(CountryCode country) {
    return country.equals(CountryCode.HK) || country.equals(CountryCode.MO);
  }
}
