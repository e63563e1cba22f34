package org.sillage.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Language;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

class FieldsTest {
  private final Problems problems = new Problems("a.yaml");

  private Fields fields(String yaml) throws DocumentException {
    return new Fields((Mapping) Yaml.read(yaml, "a.yaml", 1), "a.yaml", Pointer.of("/x"), problems);
  }

  private List<String> lines() {
    return problems.list().stream().map(problem -> problem.line(Language.EN)).toList();
  }

  static Stream<Arguments> goodValues() {
    return Stream.of(
        good("x", Fields::text, "x"),
        good("'5'", Fields::text, "5"),
        good("5", Fields::text, "5"),
        good("4800", Fields::decimal, new BigDecimal("4800")),
        good("'0.330'", Fields::decimal, new BigDecimal("0.330")),
        good(".5", Fields::decimal, new BigDecimal("0.5")),
        good("-1.5", Fields::decimal, new BigDecimal("-1.5")),
        good("2e9", Fields::decimal, new BigDecimal("2000000000")),
        good("1.5E-3", Fields::decimal, new BigDecimal("0.0015")),
        good("9".repeat(30), Fields::decimal, new BigDecimal("9".repeat(30))),
        good("8", Fields::whole, 8L),
        good("8.0", Fields::whole, 8L),
        good("-9223372036854775808", Fields::whole, Long.MIN_VALUE),
        good("80000000000000000000", Fields::integer, new BigInteger("80000000000000000000")),
        good("true", Fields::flag, true),
        good("FALSE", Fields::flag, false),
        good("2024-02-29", Fields::date, LocalDate.of(2024, 2, 29)),
        good("cn", Fields::country, CountryCode.CN),
        good("'US '", Fields::country, CountryCode.US),
        good("NO", Fields::country, new CountryCode("NO")));
  }

  private static Arguments good(
      String written, BiFunction<Fields, String, Object> getter, Object value) {
    return arguments(written, getter, value);
  }

  @ParameterizedTest
  @MethodSource("goodValues")
  void aGoodValueIsTaken(String written, BiFunction<Fields, String, Object> getter, Object value)
      throws DocumentException {
    assertThat(getter.apply(fields("k: " + written), "k")).isEqualTo(value);
    assertThat(lines()).isEmpty();
  }

  static Stream<Arguments> badValues() {
    return Stream.of(
        bad("[1]", Fields::text, "k: no text; got '[1]'; allowed: a text"),
        bad("{a: 1}", Fields::text, "k: no text; got '{a: 1}'; allowed: a text"),
        bad(
            "1e999999999",
            Fields::decimal,
            "k: no number; got '1e999999999'; allowed: a decimal number such as"),
        bad("1e999", Fields::decimal, "k: no number"),
        bad("9".repeat(31), Fields::decimal, "k: no number"),
        bad("0." + "9".repeat(31), Fields::decimal, "k: no number"),
        bad("1,000", Fields::decimal, "k: no number; got '1,000'"),
        bad("1_000", Fields::decimal, "k: no number"),
        bad("0x10", Fields::decimal, "k: no number"),
        bad("NaN", Fields::decimal, "k: no number"),
        bad(".inf", Fields::decimal, "k: no number"),
        bad("5%", Fields::decimal, "k: no number"),
        bad(
            "8.5",
            Fields::whole,
            "k: no whole number; got '8.5'; allowed: a whole number such as 8"),
        bad("9223372036854775808", Fields::whole, "k: no whole number"),
        bad("1e25", Fields::whole, "k: no whole number"),
        bad("80 TB", Fields::integer, "k: no whole number; got '80 TB'"),
        bad("yes", Fields::flag, "k: not one of the words allowed; got 'yes'; allowed: "),
        bad(
            "2025-02-30",
            Fields::date,
            "k: no day of the calendar; got '2025-02-30'; allowed: a day such as"),
        bad("2025-2-3", Fields::date, "k: no day of the calendar"),
        bad("03/05/2025", Fields::date, "k: no day of the calendar"),
        bad("2025-03-05T10:00:00Z", Fields::date, "k: no day of the calendar"),
        bad("20250305", Fields::date, "k: no day of the calendar"),
        bad(
            "Norway",
            Fields::country,
            "k: no country code; got 'Norway'; allowed: an ISO 3166-1 alpha-2 code"),
        bad("XX", Fields::country, "k: no country code; got 'XX'"),
        bad("[SG]", Fields::country, "k: no text; got '[SG]'"));
  }

  private static Arguments bad(
      String written, BiFunction<Fields, String, Object> getter, String message) {
    return arguments(written, getter, message);
  }

  @ParameterizedTest
  @MethodSource("badValues")
  void aBadValueIsAbsentAndTold(
      String written, BiFunction<Fields, String, Object> getter, String message)
      throws DocumentException {
    assertThat(getter.apply(fields("# first line\nk: " + written), "k")).isNull();
    assertThat(lines())
        .singleElement()
        .asString()
        .startsWith("a.yaml:2:4: " + message)
        .endsWith(" (at /x/k)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "~", "''", "'  '"})
  void nothingAndBlankTextAreAbsent(String nothing) throws DocumentException {
    Fields fields = fields("k: " + nothing);

    assertThat(fields.text("k")).isNull();
    assertThat(fields.decimal("k")).isNull();
    assertThat(fields.date("k")).isNull();
    assertThat(fields.flag("k")).isNull();
    assertThat(fields.country("k")).isNull();
    assertThat(fields.texts("k")).isEmpty();
    assertThat(lines()).isEmpty();
  }

  @Test
  void aRequiredTextThatIsNotThereIsTold() throws DocumentException {
    Fields fields = fields("a: 1\nb: ''");

    assertThat(fields.requiredText("id")).isEmpty();
    assertThat(fields.requiredText("b")).isEmpty();
    assertThat(lines())
        .containsExactly(
            "a.yaml:1:1: 'id' is missing; allowed: a text (at /x/id)",
            "a.yaml:2:4: 'b' is missing; got ''; allowed: a text (at /x/b)");
  }

  @Test
  void aWordIsTakenInAnyCaseAndTheMessageListsAll() throws DocumentException {
    Fields fields = fields("a: sale\nb: sail");
    Map<String, Integer> words = Map.of("SALE", 1);

    assertThat(fields.choice("a", words)).isEqualTo(1);
    assertThat(fields.choice("b", words)).isNull();
    assertThat(lines())
        .containsExactly(
            "a.yaml:2:4: b: not one of the words allowed; got 'sail'; allowed: SALE (at /x/b)");
  }

  @Test
  void aTextAloneIsAListOfOne() throws DocumentException {
    Fields fields = fields("a: x\nb: [x, y]\nd: [cn, Norway]\ne: hk");

    assertThat(fields.texts("a")).containsExactly("x");
    assertThat(fields.texts("b")).containsExactly("x", "y");
    assertThat(fields.texts("absent")).isEmpty();
    assertThat(fields.countries("e")).containsExactly(CountryCode.HK);
    assertThat(lines()).isEmpty();
    assertThat(fields.countries("d")).containsExactly(CountryCode.CN);
    assertThat(lines()).singleElement().asString().contains("d[1]: no country code; got 'Norway'");
  }

  @Test
  void anEntryOfAListThatIsNoTextIsTold() throws DocumentException {
    assertThat(fields("c: [x, ~, {d: e}]").texts("c")).containsExactly("x");
    assertThat(lines())
        .containsExactly(
            "a.yaml:1:8: c[1]: no text; got '~'; allowed: a text (at /x/c/1)",
            "a.yaml:1:11: c[2]: no text; got '{d: e}'; allowed: a text (at /x/c/2)");
  }

  @Test
  void listsAndMappingsAreGivenWithTheirPaths() throws DocumentException {
    Fields fields = fields("a: [{b: 1}, 2]\nc: {d: 1}\ne: 5\nf: []");

    assertThat(fields.objects("a"))
        .singleElement()
        .satisfies(first -> {
          assertThat(first.path()).isEqualTo(Pointer.of("/x/a/0"));
          assertThat(first.whole("b")).isEqualTo(1);
        });
    assertThat(fields.object("c")).isNotNull();
    assertThat(fields.object("e")).isNull();
    assertThat(fields.nodes("e")).isEmpty();
    assertThat(fields.isPresentList("f")).isTrue();
    assertThat(fields.isPresentList("e")).isFalse();
    assertThat(fields.isPresentList("absent")).isFalse();
    assertThat(lines())
        .containsExactly(
            "a.yaml:1:13: a[1]: no mapping; got '2'; allowed: a mapping of keys to values (at"
                + " /x/a/1)",
            "a.yaml:3:4: e: no mapping; got '5'; allowed: a mapping of keys to values (at /x/e)",
            "a.yaml:3:4: e: no list; got '5'; allowed: a list (at /x/e)");
  }

  @Test
  void aTextCanStandForAMappingWithOneKey() throws DocumentException {
    assertThat(fields("a: [x, {text: y}]").objects("a", "text"))
        .extracting(fields -> fields.text("text"))
        .containsExactly("x", "y");
    assertThat(lines()).isEmpty();
  }

  @Test
  void everyKeyNobodyAskedForIsUnknownAndTheNearestIsNamed() throws DocumentException {
    Fields fields = fields("destination: SG\n  \ndestnation: SG\nquux: 1");
    fields.country("destination");
    fields.text("dealId");
    fields.done();

    assertThat(lines())
        .containsExactly(
            "a.yaml:3:1: unknown key; got 'destnation'; allowed: 'destination' is nearest; all:"
                + " dealId, destination (at /x/destnation)",
            "a.yaml:4:1: unknown key; got 'quux'; allowed: dealId, destination (at /x/quux)");
  }

  @Test
  void problemsOfOneDocumentEndAtAHundred() throws DocumentException {
    StringBuilder many = new StringBuilder();
    for (int key = 0; key < 1_000; key++) {
      many.append('k').append(key).append(": 1\n");
    }
    fields(many.toString()).done();

    assertThat(problems.list()).hasSize(Problems.MOST);
  }

  @Test
  void problemsAreToldInTheOrderOfTheFile() throws DocumentException {
    Fields fields = fields("a: x\nb: y");
    fields.whole("b");
    fields.whole("a");

    assertThat(problems.list()).extracting(problem -> problem.at().line()).containsExactly(1, 2);
  }

  @Test
  void aReaderCanReportOnItsOwn() throws DocumentException {
    Fields fields = fields("a: x");
    fields.problem("a", Text.of("odd", "étrange"), null);
    fields.problem(Text.of("odd", "étrange"), Text.of("even", "pair"));

    assertThat(lines())
        .containsExactly(
            "a.yaml:1:1: odd; got '{a: x}'; allowed: even (at /x)",
            "a.yaml:1:4: odd; got 'x' (at /x/a)");
  }
}
