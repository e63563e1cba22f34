package org.sillage.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillage.screening.ListedParties.listed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Match;
import org.sillage.model.place.CountryCode;
import org.sillage.model.time.AsOf;

class ScreenerTest {
  private static final AsOf NOW = asOf("2026-07-01", "2026-07-01");

  private static AsOf asOf(String lawDate, String knownOn) {
    return new AsOf(LocalDate.parse(lawDate), Instant.parse(knownOn + "T00:00:00Z"));
  }

  private static Screener screener(ListedParties... parties) {
    return Screener.of(Stream.of(parties).map(ListedParties::party).toList());
  }

  private static List<Match> ask(Screener screener, String name) {
    return ask(screener, name, null, NOW);
  }

  private static List<Match> ask(
      Screener screener, String name, @Nullable String schema, AsOf asOf, String... in) {
    List<CountryCode> countries = Stream.of(in).map(CountryCode::of).toList();
    return screener.screen(new Query(name, countries, schema, asOf, 10)).matches();
  }

  @Test
  void theSameSpellingScoresOneAnAliasLessAnotherSpellingLess() {
    Screener screener = screener(listed("Huawei Technologies Co., Ltd.", "Huawei Tech"));
    assertThat(ask(screener, "Huawei Technologies Co., Ltd.").getFirst().score())
        .isEqualByComparingTo("1");
    assertThat(ask(screener, "  Huawei Technologies Co., Ltd. ").getFirst().score())
        .isEqualByComparingTo("1");
    assertThat(ask(screener, "Huawei Tech").getFirst().score()).isEqualByComparingTo("0.99");
    assertThat(ask(screener, "HUAWEI TECHNOLOGIES").getFirst().score())
        .isEqualByComparingTo("0.97");
    assertThat(ask(screener, "Huawei")).isEmpty();
  }

  @Test
  void aMatchCarriesWhatTheEntrySays() {
    Match match =
        ask(
                screener(listed("Inspur Group", "浪潮集团").in("CN").since("2023-03-06")),
                "浪潮集團".replace('團', '团'))
            .getFirst();
    assertThat(match.entity()).isEqualTo("x:Inspur Group");
    assertThat(match.list()).isEqualTo("x");
    assertThat(match.caption()).isEqualTo("Inspur Group");
    assertThat(match.matchedName()).isEqualTo("浪潮集团");
    assertThat(match.countries()).containsExactly(CountryCode.CN);
    assertThat(match.footnotes()).containsExactly("4");
    assertThat(match.listedFrom()).isEqualTo("2023-03-06");
    assertThat(match.citation()).isEqualTo("1 FR 1");
    assertThat(match.requirement()).isEqualTo("all");
    assertThat(match.policy()).isEqualTo("denial");
  }

  @Test
  void anEntryIsGivenOnceByItsBestName() {
    List<Match> matches =
        ask(screener(listed("Dragon Co., Ltd.", "Dragon Limited", "DRAGON")), "DRAGON");
    assertThat(matches).hasSize(1);
    assertThat(matches.getFirst().matchedName()).isEqualTo("DRAGON");
    assertThat(matches.getFirst().score()).isEqualByComparingTo("0.99");
  }

  @ParameterizedTest
  @CsvSource({
    "CN, CN, TRUE",
    "CN, RU, UNKNOWN",
    "CN, '', TRUE",
    "'', CN, TRUE",
    "'', '', TRUE",
    "HK, CN, TRUE",
    "CN, HK, TRUE",
    "MO, CN, TRUE",
    "CN, MO, TRUE",
    "HK, MO, UNKNOWN",
    "TW, CN, UNKNOWN",
    "CN, TW, UNKNOWN",
    "CN RU, RU, TRUE",
    "TW, TW HK, TRUE",
    "SG, CN HK, UNKNOWN"
  })
  void countriesThatDoNotAgreeLeaveTheIdentityUnknown(String asked, String onList, Truth same) {
    String[] askedCodes = asked.isEmpty() ? new String[0] : asked.split(" ", -1);
    String[] listCodes = onList.isEmpty() ? new String[0] : onList.split(" ", -1);
    Screener screener = screener(listed("Dragon").in(listCodes));
    assertThat(ask(screener, "Dragon", null, NOW, askedCodes).getFirst().same()).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-05, 2026-01-01, false",
    "2023-03-06, 2026-01-01, true",
    "2024-03-05, 2026-01-01, true",
    "2024-03-06, 2026-01-01, false",
    "2023-06-01, 2023-03-05, false",
    "2023-06-01, 2023-03-06, true"
  })
  void onlyEntriesThatStoodAndWereKnownAreMatched(String lawDate, String knownOn, boolean found) {
    Screener screener = screener(listed("Denied Person").since("2023-03-06").until("2024-03-05"));
    assertThat(ask(screener, "Denied Person", null, asOf(lawDate, knownOn))).hasSize(found ? 1 : 0);
  }

  @Test
  void anEntryWithoutADateHasAlwaysStood() {
    assertThat(ask(screener(listed("Dragon")), "Dragon", null, asOf("1990-01-01", "1990-01-01")))
        .hasSize(1);
  }

  @Test
  void addressesAreNotMatchedByName() {
    assertThat(ask(screener(listed("Unit D, 16/F", "Address 01").anAddress()), "Address 01"))
        .isEmpty();
  }

  @Test
  void theOrderOfWordsIsFreeForPersonsOnly() {
    Screener person = screener(listed("KIM, Jong Un").as("Person"));
    Screener company = screener(listed("Shanghai Bay").as("Company"));
    Screener unsaid = screener(listed("Adams, Ryan"));
    assertThat(ask(person, "Jong Un Kim", "Person", NOW)).hasSize(1);
    assertThat(ask(person, "Jong Un Kim", null, NOW)).hasSize(1);
    assertThat(ask(person, "Jong Un Kim", "LegalEntity", NOW)).hasSize(1);
    assertThat(ask(person, "Jong Un Kim", "Company", NOW)).isEmpty();
    assertThat(ask(person, "Kim Jong Un", "Company", NOW)).hasSize(1);
    assertThat(ask(company, "Bay Shanghai", "Person", NOW)).isEmpty();
    assertThat(ask(company, "Bay Shanghai", null, NOW)).isEmpty();
    assertThat(ask(unsaid, "Ryan Adams", "Person", NOW)).hasSize(1);
    assertThat(ask(unsaid, "Ryan Adams", null, NOW)).isEmpty();
  }

  @Test
  void namesOfPersonsKeepWhatWouldBeALegalForm() {
    Screener screener = screener(listed("Maria").as("Person"), listed("Ole As").as("Person"));
    assertThat(ask(screener, "Maria SA", null, NOW)).isEmpty();
    assertThat(ask(screener, "Maria Sa", "Person", NOW)).isEmpty();
    assertThat(ask(screener, "Ole", "Person", NOW)).isEmpty();
    assertThat(ask(screener, "As Ole", "Person", NOW)).hasSize(1);
  }

  @Test
  void theSameSpellingMatchesWhateverTheSchema() {
    assertThat(ask(screener(listed("Foo Ltd").as("Company")), "Foo Ltd", "Person", NOW)).hasSize(1);
  }

  @Test
  void whatAListAddsInParenthesesNeedNotBeWritten() {
    Screener screener =
        screener(
            listed("Inspur Group (Beijing)").as("Company"),
            listed("Ali (the Broker)").as("Person"));
    assertThat(ask(screener, "Inspur Group").getFirst().score()).isEqualByComparingTo("0.95");
    assertThat(ask(screener, "Inspur Group Beijing")).hasSize(1);
    assertThat(ask(screener, "Inspur Group (Beijing)").getFirst().score())
        .isEqualByComparingTo("1");
    assertThat(ask(screener, "Inspur Group (Shanghai)")).isEmpty();
    assertThat(ask(screener, "Ali")).as("one word is too little to know a person by").isEmpty();
  }

  @Test
  void aNameComesBeforeThoseThatAddSomethingInParentheses() {
    Screener screener =
        screener(
            listed("Huawei Technologies (Yangon) Co., Ltd."),
            listed("Huawei Technologies (Bolivia) S.R.L."),
            listed("Huawei Technologies Co., Ltd."));
    Query query = new Query("HUAWEI TECHNOLOGIES", List.of(), null, NOW, 1);
    assertThat(screener.screen(query).matches())
        .extracting(Match::caption)
        .containsExactly("Huawei Technologies Co., Ltd.");
  }

  @Test
  void theBestComeFirstAndNoMoreThanAsked() {
    Screener screener =
        screener(
            listed("Dragon Ltd").withId("x:c"),
            listed("Dragon").withId("x:b").in("RU"),
            listed("Dragon").withId("x:a").in("RU"),
            listed("Dragon").withId("x:d").in("CN"));
    Query query = new Query("Dragon", List.of(CountryCode.CN), null, NOW, 10);
    assertThat(screener.screen(query).matches())
        .extracting(Match::entity)
        .containsExactly("x:d", "x:a", "x:b", "x:c");
    Query two = new Query("Dragon", List.of(CountryCode.CN), null, NOW, 2);
    assertThat(screener.screen(two).matches())
        .extracting(Match::entity)
        .containsExactly("x:d", "x:a");
    assertThat(screener.screen(two).query()).isEqualTo(two);
  }

  @Test
  void aNameWithoutLettersMatchesNothing() {
    Screener screener = screener(listed("—"), listed("Dragon"));
    assertThat(ask(screener, "—")).isEmpty();
    assertThat(ask(screener, "")).isEmpty();
    assertThat(ask(Screener.of(List.of()), "Dragon")).isEmpty();
  }

  @Test
  void keysOfTheSameNameAreEqual() {
    assertThat(Screener.key("NVIDIA Corp."))
        .isEqualTo(Screener.key("nvidia corporation"))
        .isEqualTo("nvidia");
  }

  @Test
  void aQueryAsksForAtLeastOneMatch() {
    assertThatThrownBy(() -> new Query("Dragon", List.of(), null, NOW, 0))
        .hasMessageContaining("got limit 0");
  }
}
