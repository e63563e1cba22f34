package org.sillage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillage.model.fact.Claim;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.fact.Truth;
import org.sillage.model.item.Chip;
import org.sillage.model.item.DenseRate;
import org.sillage.model.item.Item;
import org.sillage.model.item.Memory;
import org.sillage.model.item.Money;
import org.sillage.model.law.Outcome;
import org.sillage.model.party.Owner;
import org.sillage.model.party.Party;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;
import org.sillage.model.time.Period;
import org.sillage.model.transaction.Act;
import org.sillage.model.transaction.TransactionKind;

/// The vocabulary checks itself.
class VocabularyTest {
  @ParameterizedTest
  @CsvSource({
    "TRUE, TRUE, TRUE, TRUE",
    "TRUE, UNKNOWN, UNKNOWN, TRUE",
    "TRUE, FALSE, FALSE, TRUE",
    "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    "UNKNOWN, FALSE, FALSE, UNKNOWN",
    "FALSE, FALSE, FALSE, FALSE"
  })
  void truthIsKleenes(Truth left, Truth right, Truth and, Truth or) {
    assertThat(left.and(right)).isEqualTo(and).isEqualTo(right.and(left));
    assertThat(left.or(right)).isEqualTo(or).isEqualTo(right.or(left));
    assertThat(left.and(right).not()).isEqualTo(left.not().or(right.not()));
  }

  @Test
  void theWorstOutcomeWins() {
    assertThat(Outcome.NEEDS_FACTS.worse(Outcome.RED_FLAGS)).isEqualTo(Outcome.NEEDS_FACTS);
    assertThat(Outcome.values())
        .containsExactly(
            Outcome.CLEAR,
            Outcome.RED_FLAGS,
            Outcome.NEEDS_FACTS,
            Outcome.UNCERTAIN_RULE,
            Outcome.LICENSE_REQUIRED,
            Outcome.PROHIBITED);
  }

  @ParameterizedTest
  @CsvSource({
    "DECLARED, true, false",
    "OFFICIAL, true, false",
    "CONVICTED, true, false",
    "REPORTED, false, true",
    "ALLEGED, false, true",
    "CHARGED, false, true",
    "DENIED, false, false"
  })
  void whatIsSaidIsEstablishedOrConditionalOrNeither(
      FactStatus status, boolean establishes, boolean conditional) {
    assertThat(status.establishes()).isEqualTo(establishes);
    assertThat(status.isConditional()).isEqualTo(conditional);
  }

  @Test
  void tppIsTheHighestOverAllWidths() {
    Chip chip =
        new Chip(
            "X",
            "V",
            null,
            List.of(
                new DenseRate(16, new BigDecimal("100")), new DenseRate(8, new BigDecimal("210"))),
            new BigDecimal("840"),
            null,
            null,
            null,
            List.of(),
            null);
    assertThat(chip.tpp()).isEqualByComparingTo("1680");
    assertThat(chip.performanceDensity()).isEqualByComparingTo("2");
  }

  @Test
  void densityOfMemoryNeedsBothFigures() {
    assertThat(new Memory("HBM", new BigDecimal("819"), new BigDecimal("117")).bandwidthDensity())
        .isEqualByComparingTo("7");
    assertThat(new Memory("HBM", new BigDecimal("819"), null).bandwidthDensity()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          SALE, US, CN, EXPORT
          SALE, SG, MY, REEXPORT
          SHIPMENT, MY, MY, IN_COUNTRY_TRANSFER
          SALE, US, -, -
          LEASE, US, MY, SERVICE
          DATA_TRANSFER, -, MY, SERVICE
          """)
  void theActIsToldByKindAndPlaces(TransactionKind kind, String from, String to, Act act) {
    assertThat(
            Act.of(
                kind,
                from == null ? null : CountryCode.of(from),
                to == null ? null : CountryCode.of(to)))
        .isEqualTo(act);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025-06", "2025-06-30"})
  void aSourceIsOfADayAMonthOrAYear(String date) {
    assertThat(new Source("t", null, date, null).latestDay()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-13", "2025-02-30", "25", "June 2025"})
  void aSourceOfNoSuchDayIsRefused(String date) {
    assertThatThrownBy(() -> new Source("t", null, date, null)).hasMessageContaining(date);
  }

  @Test
  void whatWasPublishedLaterWasNotKnown() {
    AsOf asOf = new AsOf(LocalDate.of(2025, 1, 1), Instant.parse("2025-06-01T12:00:00Z"));
    assertThat(asOf.knew(LocalDate.of(2025, 6, 1))).isTrue();
    assertThat(asOf.knew(LocalDate.of(2025, 6, 2))).isFalse();
  }

  @Test
  void periodsHoldBothEnds() {
    Period period = new Period(LocalDate.of(2025, 9, 29), LocalDate.of(2025, 11, 9));
    assertThat(period.contains(LocalDate.of(2025, 9, 29))).isTrue();
    assertThat(period.contains(LocalDate.of(2025, 11, 9))).isTrue();
    assertThat(period.contains(LocalDate.of(2025, 11, 10))).isFalse();
    assertThat(period.overlaps(new Period(LocalDate.of(2025, 11, 9), null))).isTrue();
    assertThat(period.overlaps(new Period(LocalDate.of(2025, 11, 10), null))).isFalse();
    assertThatThrownBy(() -> new Period(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 1, 1)))
        .hasMessageContaining("2025-02-01");
  }

  @Test
  void pointersAndPathsAreTheSame() {
    assertThat(Pointer.ofPath("parties[0].owners")).isEqualTo(Pointer.of("/parties/0/owners"));
    assertThat(Pointer.of("/parties/1").isWithin(Pointer.of("/parties/1"))).isTrue();
    assertThat(Pointer.of("/parties/10").isWithin(Pointer.of("/parties/1"))).isFalse();
    assertThat(Pointer.ROOT.to("a/b~c")).isEqualTo(Pointer.of("/a~1b~0c"));
  }

  @Test
  void badValuesAreRefusedWithTheValue() {
    assertThatThrownBy(() -> CountryCode.of("XX")).hasMessageContaining("XX");
    assertThatThrownBy(() -> new Money(BigDecimal.ONE, "usd")).hasMessageContaining("usd");
    assertThatThrownBy(() -> Item.ofChip("H100", 0L, null)).hasMessageContaining("0");
    assertThatThrownBy(() -> new Party("Robot", Map.of("name", List.of("R"))))
        .hasMessageContaining("Robot");
    assertThatThrownBy(() -> new Party("Company", Map.of("name", List.of(" "))))
        .hasMessageContaining("name");
    assertThatThrownBy(() ->
            new Owner("O", null, null, new BigDecimal("1.01"), FactStatus.DECLARED, null, null))
        .hasMessageContaining("1.01");
    assertThatThrownBy(() -> Text.of("only", "")).hasMessageContaining("only");
    assertThatThrownBy(() ->
            new Claim(
                Claim.DESTINATION,
                "CN",
                null,
                FactStatus.DECLARED,
                new Source("t", null, null, null),
                null))
        .hasMessageContaining("others say");
  }
}
