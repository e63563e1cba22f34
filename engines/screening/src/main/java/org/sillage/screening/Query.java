package org.sillage.screening;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.place.CountryCode;
import org.sillage.model.time.AsOf;

/// Who may this name be?
///
/// @param name the name as written, in any script; one without letters or digits matches nothing
/// @param countries the countries its bearer is tied to; empty where none is known
/// @param schema the FollowTheMoney schema of its bearer, or absent where not known
/// @param asOf the day on which the listing must stand, and the instant by which it must have been known
/// @param limit the most matches to give, 1 or more
public record Query(
    String name, List<CountryCode> countries, @Nullable String schema, AsOf asOf, int limit) {
  public Query {
    Objects.requireNonNull(name);
    Objects.requireNonNull(asOf);
    countries = List.copyOf(countries);
    if (limit < 1) {
      throw new IllegalArgumentException("a query asks for at least one match, got limit " + limit);
    }
  }
}
