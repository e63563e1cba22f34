package org.sillage.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// One imported version of a list.
///
/// @param listId our id of the list
/// @param date the day the list shows
/// @param importedAt when it was imported
/// @param originals the files it was read from, kept as they came
/// @param parties the digest of its entries in our own form
/// @param entries how many entries the file held
public record ListVersion(
    String listId,
    LocalDate date,
    Instant importedAt,
    List<Original> originals,
    Digest parties,
    int entries) {
  public ListVersion {
    Objects.requireNonNull(listId);
    Objects.requireNonNull(date);
    Objects.requireNonNull(importedAt);
    Objects.requireNonNull(parties);
    originals = List.copyOf(originals);
  }

  /// A file as it came.
  ///
  /// @param name its name as the user gave it
  /// @param digest its digest
  public record Original(String name, Digest digest) {
    public Original {
      Objects.requireNonNull(name);
      Objects.requireNonNull(digest);
    }
  }
}
