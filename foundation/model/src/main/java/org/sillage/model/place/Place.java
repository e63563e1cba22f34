package org.sillage.model.place;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Where goods lie or pass.
///
/// @param country the country
/// @param city the city, where said
/// @param address the street address, where said
public record Place(CountryCode country, @Nullable String city, @Nullable String address) {
  public Place {
    Objects.requireNonNull(country);
  }
}
