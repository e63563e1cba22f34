package org.sillage.model.party;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.place.CountryCode;

/// Who holds a share of a party, and who stands above that holder.
///
/// @param name the owner's name
/// @param country the country it is tied to, where known
/// @param headquarters where it is headquartered, where known
/// @param share the share held, 0 to 1, or absent when unknown
/// @param status how the holding stands
/// @param source who says it
/// @param owners its own owners; empty says that nobody stands above, absent leaves it unknown
public record Owner(
    String name,
    @Nullable CountryCode country,
    @Nullable CountryCode headquarters,
    @Nullable BigDecimal share,
    FactStatus status,
    @Nullable Source source,
    @Nullable List<Owner> owners) {
  public Owner {
    if (Objects.requireNonNull(name).isBlank()) {
      throw new IllegalArgumentException("an owner has a name");
    }
    if (share != null && (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
      throw new IllegalArgumentException(
          "a share lies between 0 and 1, got " + share.toPlainString());
    }
    Objects.requireNonNull(status);
    owners = owners == null ? null : List.copyOf(owners);
  }
}
