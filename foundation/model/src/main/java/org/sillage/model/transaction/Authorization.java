package org.sillage.model.transaction;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A license, exception or approval a party claims, or a letter it received.
///
/// @param kind what it is
/// @param number its number, where said
/// @param to whom it names as consignee or end user, where said
/// @param items the chips it covers; empty where not said
/// @param quantity how many it covers, where said
/// @param validFrom first day, where said
/// @param validTo last day, where said
/// @param conditions its conditions
/// @param certifications the paragraphs certified, as (dd)(1)(i) to (ix) of Supplement 2 to Part 748
/// @param lab the independent laboratory, where said
public record Authorization(
    Kind kind,
    @Nullable String number,
    @Nullable String to,
    List<String> items,
    @Nullable Long quantity,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    List<Condition> conditions,
    List<String> certifications,
    @Nullable String lab) {
  public Authorization {
    Objects.requireNonNull(kind);
    items = List.copyOf(items);
    conditions = List.copyOf(conditions);
    certifications = List.copyOf(certifications);
    if (quantity != null && quantity < 0) {
      throw new IllegalArgumentException("a quantity is not negative, got " + quantity);
    }
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "an authorization ends on or after its start, got " + validFrom + " to " + validTo);
    }
  }

  /// What an authorization is.
  public enum Kind {
    LICENSE("license"),
    NAC("NAC"),
    ACA("ACA"),
    VALIDATED_END_USER("validatedEndUser"),
    IS_INFORMED_LETTER("isInformedLetter"),
    GENERAL_LICENSE("generalLicense");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /// The kind as written in a transaction.
    public String key() {
      return key;
    }
  }

  /// A condition of an authorization.
  ///
  /// @param text the condition in its words
  /// @param met whether it is met, or absent where nobody says so
  public record Condition(String text, @Nullable Boolean met) {
    public Condition {
      if (Objects.requireNonNull(text).isBlank()) {
        throw new IllegalArgumentException("a condition says something");
      }
    }
  }
}
