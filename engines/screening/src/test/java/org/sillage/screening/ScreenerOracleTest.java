package org.sillage.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.finding.Match;
import org.sillage.model.place.CountryCode;
import org.sillage.model.time.AsOf;

/// The index against the definition: compare the name with every listed name, one by one.
class ScreenerOracleTest {
  private static final List<@Nullable String> SCHEMATA =
      new ArrayList<>(List.of("Person", "Company", "LegalEntity"));

  static {
    SCHEMATA.add(null);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void findsWhatComparingEveryNameFinds(long seed) {
    Random random = new Random(seed);
    List<ListedParty> list = parties(random, 200);
    Screener screener = Screener.of(list);
    int found = 0;
    for (int i = 0; i < 300; i++) {
      Query query = query(random);
      Set<String> expected = new TreeSet<>();
      for (ListedParty party : list) {
        if (isMatch(query, party)) {
          expected.add(party.id());
        }
      }
      List<Match> matches = screener.screen(query).matches();
      assertThat(matches).extracting(Match::entity).doesNotHaveDuplicates();
      assertThat(new TreeSet<>(matches.stream().map(Match::entity).toList()))
          .as("%s", query)
          .isEqualTo(expected);
      found += expected.size();
    }
    assertThat(found).as("the generator makes names that meet").isGreaterThan(100);
  }

  private static boolean isMatch(Query query, ListedParty party) {
    LocalDate from = party.listedFrom();
    return !party.addressOnly()
        && party.stoodOn(query.asOf().lawDate())
        && (from == null || query.asOf().knew(from))
        && names(party)
            .anyMatch(name -> areSame(query.name(), query.schema(), name, party.schema()));
  }

  private static Stream<String> names(ListedParty party) {
    return Stream.concat(Stream.of(party.name()), party.aliases().stream())
        .flatMap(name -> {
          String shorter = NameNormalizer.withoutParentheses(name);
          boolean enough =
              party.schema().equals("Company") || NameNormalizer.words(shorter).size() > 1;
          return enough ? Stream.of(name, shorter) : Stream.of(name);
        });
  }

  private static boolean areSame(
      String left, @Nullable String leftSchema, String right, String rightSchema) {
    boolean onePerson = Objects.equals(leftSchema, "Person") || rightSchema.equals("Person");
    boolean oneCompany = Objects.equals(leftSchema, "Company") || rightSchema.equals("Company");
    if (NameNormalizer.plain(left).equals(NameNormalizer.plain(right))) {
      return true;
    }
    return onePerson
        ? !oneCompany && NameNormalizer.anyOrder(left).equals(NameNormalizer.anyOrder(right))
        : NameNormalizer.key(left).equals(NameNormalizer.key(right));
  }

  private static List<ListedParty> parties(Random random, int count) {
    List<ListedParty> parties = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> aliases = new ArrayList<>();
      while (random.nextInt(3) > 0) {
        aliases.add(RandomNames.name(random));
      }
      String schema = Objects.requireNonNullElse(SCHEMATA.get(random.nextInt(4)), "LegalEntity");
      LocalDate from = random.nextBoolean() ? null : day(random);
      LocalDate to =
          random.nextInt(4) > 0
              ? null
              : (from == null ? day(random) : from.plusDays(random.nextInt(900)));
      parties.add(
          new ListedParties(
                  "x:" + i,
                  schema,
                  RandomNames.name(random),
                  aliases,
                  List.of(CountryCode.CN),
                  random.nextInt(20) == 0,
                  from,
                  to)
              .party());
    }
    return parties;
  }

  private static Query query(Random random) {
    Instant knownAt = day(random).atTime(12, 0).toInstant(ZoneOffset.UTC);
    AsOf asOf = new AsOf(day(random), knownAt);
    return new Query(
        RandomNames.name(random),
        List.of(),
        SCHEMATA.get(random.nextInt(4)),
        asOf,
        Integer.MAX_VALUE);
  }

  private static LocalDate day(Random random) {
    return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2_000));
  }
}
