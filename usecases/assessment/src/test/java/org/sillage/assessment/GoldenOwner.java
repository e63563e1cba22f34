package org.sillage.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.party.Owner;
import org.sillage.model.place.CountryCode;

/// Reads the owners of a golden line.
final class GoldenOwner {
  private GoldenOwner() {}

  /// `Holding/MY/0.6>Group/CN/0.5`: the holding has 60 % of the party, the group half of the holding.
  static Owner chain(String written) {
    List<String> links = GoldenExtras.split(written, '>');
    Owner top = null;
    for (String link : links.reversed()) {
      top = owner(link, top == null ? List.of() : List.of(top));
    }
    return Objects.requireNonNull(top);
  }

  private static Owner owner(String link, List<Owner> above) {
    List<String> parts = GoldenExtras.split(link, '/');
    FactStatus status = parts.size() > 3 ? FactStatus.valueOf(parts.get(3)) : FactStatus.DECLARED;
    CountryCode country = CountryCode.of(parts.get(1));
    return new Owner(
        parts.getFirst(),
        country,
        country,
        parts.get(2).equals("?") ? null : new BigDecimal(parts.get(2)),
        status,
        status == FactStatus.DECLARED
            ? null
            : new Source("what is said of the owners", "the press", null, null),
        above);
  }
}
