package org.sillage.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Language;

/// Numbers, spaces, marks and lines as they are set.
class SettingTest {
  @ParameterizedTest
  @CsvSource({"0.5, 50%", "0.499999999, 49.9999%", "0.333333333, 33.3333%", "1, 100%", "0, 0%"})
  void sharesAreCutNotRounded(BigDecimal share, String words) {
    assertThat(Numbers.share(share, Language.EN)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "1.521667, +152.2%",
    "188.125, +18812%",
    "-0.25, -25%",
    "0.000012, +0.0012%",
    "-0.00001, -0.001%",
    "0.0, 0%"
  })
  void marginsKeepTheirSignAndNeverVanish(BigDecimal margin, String words) {
    assertThat(Numbers.margin(margin, Language.EN)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"9999, 9999", "10000, 10_000", "1250000.50, 1_250_000.50", "abc, abc"})
  void longNumbersAreGrouped(String number, String words) {
    assertThat(Numbers.grouped(number)).isEqualTo(words.replace('_', '\u202F'));
  }

  @Test
  void figuresAreNeverWrittenWithExponents() {
    assertThat(Numbers.figure(new BigDecimal("1E+7"))).isEqualTo("10000000");
    assertThat(Numbers.figure(new BigDecimal("19.44963144963145"))).isEqualTo("19.4496");
    assertThat(Numbers.figure(new BigDecimal("15832"))).isEqualTo("15832");
  }

  @Test
  void frenchMarksStayWithTheirWord() {
    assertThat(Prose.typeset("l'un : « 2 304 GPU » ; 50 % ?", Language.FR))
        .isEqualTo("l\u2019un\u00A0: «\u00A02\u202F304 GPU\u00A0»\u202F; 50\u202F%\u202F?");
    assertThat(Prose.typeset("it's 50% : ok", Language.EN)).isEqualTo("it\u2019s 50% : ok");
  }

  @Test
  void noLineBeginsWithAFrenchMark() {
    for (int width = 40; width < 80; width++) {
      Sheet sheet = new Sheet(width, false);
      sheet.paragraph(
          0, 0, "une règle « que nul ne confirme » : dépend ; de 50 % des cas ! ".repeat(6));
      assertThat(sheet.toString().lines()).noneMatch(line -> line.matches("[:;!%»].*"));
    }
  }

  @Test
  void aLabelTooLongForItsColumnStandsAbove() {
    Sheet sheet = new Sheet(40, false);
    sheet.beside(2, "a label", 30, "what it says");
    assertThat(sheet).hasToString("  a label\n    what it says\n");
  }

  @Test
  void chineseLettersTakeTwoColumns() {
    assertThat(Columns.of("深圳 A")).isEqualTo(6);
    assertThat(Columns.cut("深圳市", 5)).isEqualTo(2);
    assertThat(Columns.cut("深", 1)).isEqualTo(1);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void typographicMarksBecomePlainOnes() {
    assertThat(Clean.plain("\u201CA\u201D \u2013 B\u2019s\u00A0\u2265 3 \u2026"))
        .isEqualTo("\"A\" - B's >= 3 ...");
    assertThat(Clean.line("a\u0000b\uD800c")).isEqualTo("a b\uFFFDc");
  }

  @Test
  void countriesAreNamedInTheLanguageOfTheReader() {
    assertThat(Countries.name(CountryCode.US, Language.EN)).isEqualTo("United States (US)");
    assertThat(Countries.name(CountryCode.US, Language.FR)).isEqualTo("États-Unis (US)");
  }
}
