package org.sillage.model.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.place.CountryCode;

/// One entry of an official list, as a fact.
///
/// @param id stable and readable: `us-bis-entity-list:huawei-technologies`
/// @param list the list's id
/// @param schema the FollowTheMoney schema, `LegalEntity` where not told apart
/// @param name its name
/// @param aliases other names, in any script
/// @param countries the countries the entry gives; empty where it gives none
/// @param addressOnly whether the entry is an address without a name
/// @param citation where the listing stands
/// @param listedFrom first day, where known
/// @param listedTo last day, where it ended or ends
/// @param footnotes footnotes of the entry
/// @param requirement license requirement, where given
/// @param policy license review policy in the words of the list, where given
public record ListedParty(
    String id,
    String list,
    String schema,
    String name,
    List<String> aliases,
    List<CountryCode> countries,
    boolean addressOnly,
    String citation,
    @Nullable LocalDate listedFrom,
    @Nullable LocalDate listedTo,
    List<String> footnotes,
    @Nullable String requirement,
    @Nullable String policy) {
  public ListedParty {
    Objects.requireNonNull(id);
    Objects.requireNonNull(list);
    Objects.requireNonNull(schema);
    if (Objects.requireNonNull(name).isBlank()) {
      throw new IllegalArgumentException("a listed party has a name");
    }
    Objects.requireNonNull(citation);
    aliases = List.copyOf(aliases);
    countries = List.copyOf(countries);
    footnotes = List.copyOf(footnotes);
  }

  /// Whether the entry stood on `day`.
  public boolean stoodOn(LocalDate day) {
    return (listedFrom == null || !day.isBefore(listedFrom))
        && (listedTo == null || !day.isAfter(listedTo));
  }
}
