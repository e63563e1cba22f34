package org.sillage.model.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;
import org.sillage.model.place.CountryCode;

/// A listed party that a name may be.
///
/// @param entity the listed party's id
/// @param list the list's id
/// @param caption the listed party's name
/// @param matchedName the listed name or alias that matched
/// @param score 0 to 1
/// @param same TRUE where nothing contradicts that it is the same party, UNKNOWN where its country does
/// @param countries the countries the list gives
/// @param footnotes footnotes of the entry
/// @param listedFrom the day it was listed, where known
/// @param citation where the listing stands
/// @param requirement the license requirement of the entry, or absent
/// @param policy the license review policy of the entry in the words of the list, or absent
public record Match(
    String entity,
    String list,
    String caption,
    String matchedName,
    BigDecimal score,
    Truth same,
    List<CountryCode> countries,
    List<String> footnotes,
    @Nullable LocalDate listedFrom,
    String citation,
    @Nullable String requirement,
    @Nullable String policy) {
  public Match {
    Objects.requireNonNull(entity);
    Objects.requireNonNull(list);
    Objects.requireNonNull(caption);
    Objects.requireNonNull(matchedName);
    Objects.requireNonNull(citation);
    if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "a score lies between 0 and 1, got " + score.toPlainString());
    }
    if (same == Truth.FALSE) {
      throw new IllegalArgumentException("a match that is refuted is no match");
    }
    countries = List.copyOf(countries);
    footnotes = List.copyOf(footnotes);
  }
}
