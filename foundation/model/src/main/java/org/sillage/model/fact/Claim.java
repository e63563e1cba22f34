package org.sillage.model.fact;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.party.Owner;
import org.sillage.model.text.Pointer;

/// What somebody else says of a transaction.
///
/// @param about what it is about, a pointer into the transaction: `/destination`, `/endUser`, `/parties/0/owners`;
///     `/violation` says that a violation happened in respect of the items
/// @param value what is said, as text: a country code, a name, or free words
/// @param owner the owner it describes, where `about` is a party's owners
/// @param status how it stands; never DECLARED, which is said in the transaction itself
/// @param source who says it
/// @param knownToExporter the day the exporter knew of it, or absent where that is not said
public record Claim(
    Pointer about,
    String value,
    @Nullable Owner owner,
    FactStatus status,
    Source source,
    @Nullable LocalDate knownToExporter) {
  public static final Pointer DESTINATION = Pointer.of("/destination");
  public static final Pointer END_USER = Pointer.of("/endUser");
  public static final Pointer END_USE_KIND = Pointer.of("/statements/endUseKind");
  public static final Pointer VIOLATION = Pointer.of("/violation");

  public Claim {
    Objects.requireNonNull(about);
    Objects.requireNonNull(source);
    if (Objects.requireNonNull(value).isBlank()) {
      throw new IllegalArgumentException("a claim says something: value is blank");
    }
    if (status == FactStatus.DECLARED) {
      throw new IllegalArgumentException(
          "a claim is what others say; what the parties declare stands in the transaction");
    }
  }
}
