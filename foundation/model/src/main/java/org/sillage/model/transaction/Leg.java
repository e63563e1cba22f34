package org.sillage.model.transaction;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.place.Place;

/// One stop of the route, in order.
///
/// @param place where
/// @param role what happens there
/// @param date when, where known
/// @param handler who handles the goods there, where known
public record Leg(Place place, Role role, @Nullable LocalDate date, @Nullable String handler) {
  public Leg {
    Objects.requireNonNull(place);
    Objects.requireNonNull(role);
  }

  /// What happens at a stop.
  public enum Role {
    ORIGIN,
    TRANSIT,
    WAREHOUSE,
    DESTINATION
  }
}
