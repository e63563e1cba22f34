package org.sillage.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.place.CountryCode;

/// A listed party in one line of a test.
record ListedParties(
    String id,
    String schema,
    String name,
    List<String> aliases,
    List<CountryCode> countries,
    boolean addressOnly,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  static ListedParties listed(String name, String... aliases) {
    return new ListedParties(
        "x:" + name, "LegalEntity", name, List.of(aliases), List.of(), false, null, null);
  }

  ListedParties as(String other) {
    return new ListedParties(id, other, name, aliases, countries, addressOnly, from, to);
  }

  ListedParties in(String... codes) {
    List<CountryCode> given = Stream.of(codes).map(CountryCode::of).toList();
    return new ListedParties(id, schema, name, aliases, given, addressOnly, from, to);
  }

  ListedParties since(String day) {
    return new ListedParties(
        id, schema, name, aliases, countries, addressOnly, LocalDate.parse(day), to);
  }

  ListedParties until(String day) {
    return new ListedParties(
        id, schema, name, aliases, countries, addressOnly, from, LocalDate.parse(day));
  }

  ListedParties withId(String other) {
    return new ListedParties(other, schema, name, aliases, countries, addressOnly, from, to);
  }

  ListedParties anAddress() {
    return new ListedParties(id, schema, name, aliases, countries, true, from, to);
  }

  ListedParty party() {
    return new ListedParty(
        id,
        "x",
        schema,
        name,
        aliases,
        countries,
        addressOnly,
        "1 FR 1",
        from,
        to,
        List.of("4"),
        "all",
        "denial");
  }
}
