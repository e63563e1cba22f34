package org.sillage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillage.assessment.Assessment;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Truth;
import org.sillage.model.item.Figures;
import org.sillage.model.item.Item;
import org.sillage.model.law.Outcome;
import org.sillage.model.party.Party;
import org.sillage.model.party.PartyInRole;
import org.sillage.model.party.PartyRole;
import org.sillage.model.place.CountryCode;
import org.sillage.model.transaction.EndUseKind;
import org.sillage.model.transaction.Statements;
import org.sillage.model.transaction.Transaction;
import org.sillage.model.transaction.TransactionKind;

/// The country test of 15 CFR 742.6(a)(6)(iii) written once more, slowly, with the groups of Supplement 1 to Part 740 as
/// they were read by us, not from the packs: D:1, D:4 or D:5 unless also A:5 or A:6; Hong Kong is China; the Emirates
/// were in D:4 and are in A:5 from 2026-07-10, and are named for paragraph b.
class DestinationOracleTest {
  private static final Set<String> D1 =
      words("AM AZ BY CN GE IQ KG KH KP KZ LA LY MD MM MN MO NI RU TJ TM UZ VE VN YE");
  private static final Set<String> D4 =
      words("BH BY CN EG IL IQ IR JO KP KW LB LY MO OM PK QA RU SA SY VE YE AE");
  private static final Set<String> D5 =
      words("AF BY CD CF CN CU ER HT IQ IR KP LB LY MM NI RU SD SO SS SY VE ZW");
  private static final Set<String> A5 =
      words(
          "AE AR AT AU BE BG CA CH CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP KR LT LU LV NL"
              + " NO NZ PL PT RO SE SI SK TR");
  private static final Set<String> A6 = words("AL CY IL MT MX SG TW ZA");

  /// Countries whose embargo asks for a license by itself.
  private static final Set<String> EMBARGOED = words("CU IR KP SY RU BY");

  private static final LocalDate EMIRATES_MOVE = LocalDate.of(2026, 7, 10);

  private static Set<String> words(String text) {
    return Set.of(text.split(" ", -1));
  }

  private static boolean isInScope(String country, LocalDate day) {
    String treated = country.equals("HK") ? "CN" : country;
    if (treated.equals("AE")) {
      return day.isBefore(EMIRATES_MOVE);
    }
    if (treated.equals("NI") && day.isBefore(LocalDate.of(2024, 3, 15))) {
      return false;
    }
    boolean restricted = D1.contains(treated) || D4.contains(treated) || D5.contains(treated);
    boolean ally = A5.contains(treated) || A6.contains(treated);
    return restricted && !ally;
  }

  private static boolean needsLicense(String country, LocalDate day, char paragraph) {
    boolean emiratesByName =
        country.equals("AE") && paragraph == 'b' && !day.isBefore(EMIRATES_MOVE);
    return isInScope(country, day) || emiratesByName;
  }

  @ParameterizedTest
  @CsvSource({
    "2023-11-17,a", "2023-11-17,b", "2024-03-14,b", "2024-03-15,b", "2024-12-31,a", "2025-05-12,a",
        "2025-06-01,a",
    "2025-06-01,b", "2026-07-09,a", "2026-07-09,b", "2026-07-10,a", "2026-07-10,b", "2026-10-01,a",
        "2026-10-01,b"
  })
  void everyCountry(LocalDate day, char paragraph) {
    for (String country : Locale.getISOCountries()) {
      if (country.equals("US")) {
        continue;
      }
      Assessment answer = Packs.assess(sale(CountryCode.of(country), day, paragraph));
      boolean needed = needsLicense(country, day, paragraph);
      assertThat(answer.determinations().getFirst().eccn()).isEqualTo("3A090." + paragraph);
      assertThat(hasApplied(answer, "us-ear/chips-" + paragraph + "-destination"))
          .as("country test for %s on %s, 3A090.%s", country, day, paragraph)
          .isEqualTo(isInScope(country, day));
      if (needed || EMBARGOED.contains(country)) {
        assertThat(answer.outcome())
            .as("outcome for %s on %s, 3A090.%s", country, day, paragraph)
            .isGreaterThanOrEqualTo(Outcome.LICENSE_REQUIRED);
      } else {
        assertThat(answer.outcome())
            .as("outcome for %s on %s, 3A090.%s", country, day, paragraph)
            .isLessThan(Outcome.LICENSE_REQUIRED);
      }
    }
  }

  private static boolean hasApplied(Assessment answer, String rule) {
    return answer.determinations().stream()
        .flatMap(determination -> determination.steps().stream())
        .anyMatch(step -> step.rule().equals(rule) && step.applies() == Truth.TRUE);
  }

  /// A sale with nothing else to say against it: every party American or German, and known.
  private static Transaction sale(CountryCode destination, LocalDate day, char paragraph) {
    BigDecimal performance = new BigDecimal(paragraph == 'a' ? "5000" : "2600");
    Figures figures =
        new Figures(
            performance,
            new BigDecimal("1000"),
            new BigDecimal("1000"),
            new BigDecimal("100"),
            true);
    Item item =
        new Item(
            null,
            figures,
            8L,
            null,
            null,
            null,
            List.of(),
            null,
            CountryCode.of("TW"),
            CountryCode.US,
            BigDecimal.ONE,
            null,
            true,
            null,
            false);
    return new Transaction(
        "oracle-" + destination + "-" + day + "-" + paragraph,
        TransactionKind.SALE,
        null,
        day,
        CountryCode.US,
        destination,
        null,
        List.of(
            party(PartyRole.EXPORTER, "Plain Exporter", CountryCode.US),
            party(PartyRole.ULTIMATE_CONSIGNEE, "Plain Consignee", CountryCode.of("DE")),
            party(PartyRole.END_USER, "Plain User", CountryCode.of("DE"))),
        List.of(item),
        List.of(),
        List.of(),
        null,
        null,
        null,
        List.of(),
        new Statements("web services", EndUseKind.COMMERCIAL, null, null, false, null, false),
        List.of(),
        List.of());
  }

  private static PartyInRole party(PartyRole role, String name, CountryCode country) {
    Party party =
        new Party("Company", Map.of("name", List.of(name), "country", List.of(country.value())));
    return new PartyInRole(role, party, country, List.of(), FactStatus.DECLARED, null);
  }
}
