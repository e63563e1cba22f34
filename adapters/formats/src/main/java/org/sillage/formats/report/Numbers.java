package org.sillage.formats.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.sillage.model.item.Money;
import org.sillage.model.text.Language;

/// Numbers as a person reads them: never in exponents, with a point, and never rounded across a threshold of shares.
final class Numbers {
  private static final int SIGNIFICANT = 6;
  private static final int SMALL = 2;
  private static final int SHARE_DECIMALS = 4;
  private static final int GROUPED_FROM = 5;
  private static final Pattern GROUPS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private Numbers() {}

  /// A figure with six significant digits at most.
  static String figure(BigDecimal value) {
    return plain(
        value.precision() - value.scale() > SIGNIFICANT
            ? value
            : value.round(new MathContext(SIGNIFICANT)));
  }

  static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /// A whole number of five digits or more in groups of three, with narrow spaces that do not break.
  static String grouped(String number) {
    int point = number.indexOf('.');
    String whole = point < 0 ? number : number.substring(0, point);
    return whole.length() < GROUPED_FROM || !whole.chars().allMatch(Character::isDigit)
        ? number
        : GROUPS.matcher(whole).replaceAll("\u202F") + (point < 0 ? "" : number.substring(point));
  }

  static String money(Money money) {
    return grouped(money.amount().toPlainString()) + "\u00A0" + money.currency();
  }

  /// A share of 0 to 1 as a percentage, cut, not rounded: 0.4999999 is not 50 %.
  static String share(BigDecimal share, Language language) {
    return plain(share.movePointRight(2).setScale(SHARE_DECIMALS, RoundingMode.DOWN))
        + percent(language);
  }

  /// A margin as a percentage with its sign; a small one keeps two digits, so that it never reads as none.
  static String margin(BigDecimal margin, Language language) {
    BigDecimal percent = margin.movePointRight(2);
    BigDecimal size = percent.abs();
    BigDecimal shown =
        size.compareTo(THOUSAND) >= 0
            ? percent.setScale(0, RoundingMode.HALF_EVEN)
            : size.compareTo(BigDecimal.ONE) >= 0
                ? percent.setScale(1, RoundingMode.HALF_EVEN)
                : percent.round(new MathContext(SMALL));
    return (shown.signum() > 0 ? "+" : "") + plain(shown) + percent(language);
  }

  private static String percent(Language language) {
    return language == Language.FR ? " %" : "%";
  }
}
