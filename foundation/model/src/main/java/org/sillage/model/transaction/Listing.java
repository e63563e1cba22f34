package org.sillage.model.transaction;

import org.jspecify.annotations.Nullable;
import org.sillage.model.item.Money;
import org.sillage.model.place.Place;

/// An offer on a market.
///
/// @param market where it is offered, where said
/// @param chip name or alias in the chip pack
/// @param count how many, where said
/// @param askPrice the price asked, where said
/// @param place where the goods lie, where said
public record Listing(
    @Nullable String market,
    @Nullable String chip,
    @Nullable Long count,
    @Nullable Money askPrice,
    @Nullable Place place) {
  public Listing {
    if (count != null && count < 1) {
      throw new IllegalArgumentException("a count is 1 or more, got " + count);
    }
  }
}
