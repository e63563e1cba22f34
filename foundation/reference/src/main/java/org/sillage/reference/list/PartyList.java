package org.sillage.reference.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.text.Text;

/// A list of parties.
///
/// @param id its id: `us-bis-entity-list`
/// @param title its name
/// @param publisher who publishes it
/// @param jurisdiction whose list it is
/// @param coverage how much of it this is
/// @param citation where it stands in law
/// @param official addresses it can be fetched from
/// @param asOf the day the facts were taken
/// @param expectedMin least number of entries of the full list
/// @param expectedMax most
/// @param parties its entries
public record PartyList(
    String id,
    Text title,
    String publisher,
    String jurisdiction,
    Text coverage,
    String citation,
    List<String> official,
    LocalDate asOf,
    int expectedMin,
    int expectedMax,
    List<ListedParty> parties) {
  public PartyList {
    Objects.requireNonNull(id);
    official = List.copyOf(official);
    parties = List.copyOf(parties);
  }

  /// The same list with other entries, taken on another day.
  public PartyList with(LocalDate day, List<ListedParty> entries) {
    return new PartyList(
        id,
        title,
        publisher,
        jurisdiction,
        coverage,
        citation,
        official,
        day,
        expectedMin,
        expectedMax,
        entries);
  }
}
