package org.sillage.storage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sillage.formats.lists.ListFile;
import org.sillage.formats.lists.RawFile;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.place.CountryCode;

/// Lists made for tests.
final class StoredLists {
  private StoredLists() {}

  static ListFile list(String id, String date, String... names) {
    List<ListedParty> parties = new ArrayList<>();
    for (String name : names) {
      parties.add(
          new ListedParty(
              id + ":" + name,
              id,
              "LegalEntity",
              name,
              List.of(),
              List.of(CountryCode.CN),
              false,
              "1 FR 1",
              null,
              null,
              List.of(),
              null,
              null));
    }
    return file(id, date, parties);
  }

  static ListFile file(String id, String date, List<ListedParty> parties) {
    return new ListFile(id, LocalDate.parse(date), parties, List.of(), Map.of(), parties.size());
  }

  static List<RawFile> original(String text) {
    return List.of(RawFile.of("list.json", text.getBytes(StandardCharsets.UTF_8)));
  }

  /// Parties with everything that can be absent absent or there, and names in every script.
  static List<ListedParty> random(long seed, String list, int count) {
    Random random = new Random(seed);
    List<ListedParty> parties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parties.add(
          new ListedParty(
              list + ":" + i,
              list,
              random.nextBoolean() ? "Person" : "LegalEntity",
              "Name " + i + " 华为 " + random.nextLong(),
              strings(random, "Alias é\t\n\u0000"),
              random.nextBoolean() ? List.of() : List.of(CountryCode.CN, CountryCode.HK),
              random.nextInt(20) == 0,
              "FR " + random.nextInt(50),
              day(random),
              day(random),
              strings(random, "4"),
              random.nextBoolean() ? null : "All items",
              random.nextBoolean() ? null : ""));
    }
    return parties;
  }

  private static List<String> strings(Random random, String text) {
    List<String> strings = new ArrayList<>();
    while (random.nextInt(3) > 0) {
      strings.add(text + random.nextInt(1_000));
    }
    return strings;
  }

  private static @Nullable LocalDate day(Random random) {
    return random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(40_000) - 5_000L);
  }
}
