package org.sillage.formats.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each bad input, told with file, line, column, value and what was allowed; its good neighbours are answered.
class BadTransactionTest {
  private static final String BEFORE = Reading.LEAST.replace("t-1", "before") + "---\n";
  private static final String AFTER = "\n---\n" + Reading.LEAST.replace("t-1", "after");

  /// The line `text` stands on: five of the neighbour before it, four of its own.
  private static final String AT = "f:10:";

  static Stream<Arguments> bad() {
    return Stream.of(
        bad(
            "destnation: SG",
            "1: unknown key; got 'destnation'; allowed: 'destination' is nearest; all: act, "),
        bad("colour: red", "1: unknown key; got 'colour'; allowed: act, authorizations, claims"),
        bad(
            "act: LOAN",
            "6: act: not one of the words allowed; got 'LOAN'; allowed: EXPORT, REEXPORT,"
                + " IN_COUNTRY"),
        bad(
            "origin: Norway",
            "9: origin: no country code; got 'Norway'; allowed: an ISO 3166-1 alpha-2 code"),
        bad("destination: [SG]", "14: destination: no text; got '[SG]'"),
        bad("items: {chip: GB200}", "8: items: no list; got '{chip: GB200}'; allowed: a list"),
        bad("items: [GB200]", "9: items[0]: no mapping; got 'GB200'; allowed: a mapping"),
        bad(
            "items: [{chip: H100 SMX}]",
            "16: chip: not in the chip pack; got 'H100 SMX'; allowed: H100 SXM; any"),
        bad(
            "items: [{chip: Abacus}]",
            "16: chip: not in the chip pack; got 'Abacus'; allowed: any chip or alias"),
        bad("items: [{cuont: 1}]", "10: unknown key; got 'cuont'; allowed: 'count' is nearest"),
        bad(
            "items: [{count: -5}]",
            "17: count: out of bounds; got '-5'; allowed: 1 or more (at /items/0/count)"),
        bad("items: [{count: 0}]", "17: count: out of bounds; got '0'; allowed: 1 or more"),
        bad(
            "items: [{count: 1.5}]",
            "17: count: no whole number; got '1.5'; allowed: a whole number"),
        bad("items: [{count: 1e999999999}]", "17: count: no whole number; got '1e999999999'"),
        bad("items: [{transistors: 0}]", "23: transistors: out of bounds; got '0'"),
        bad(
            "items: [{usContent: 25}]",
            "21: usContent: out of bounds; got '25'; allowed: 0 to 1, such as 0.33"),
        bad(
            "items: [{hbm: maybe}]",
            "15: hbm: not one of the words allowed; got 'maybe'; allowed: "),
        bad("items: [{unitPrice: 5}]", "21: unitPrice: no mapping; got '5'"),
        bad(
            "items: [{unitPrice: {amount: -1, currency: USD}}]",
            "30: amount: out of bounds; got '-1'; allowed: 0"),
        bad("items: [{unitPrice: {amount: 1}}]", "21: 'currency' is missing; allowed: a text"),
        bad(
            "items: [{unitPrice: {currency: USD}}]",
            "21: 'amount' is missing; allowed: {amount: 1000000"),
        bad(
            "items: [{unitPrice: {amount: 1, currency: dollars}}]",
            "43: currency: no currency; got 'dollars'"),
        bad(
            "items: [{figures: {tpp: 1e999999999}}]",
            "25: tpp: no number; got '1e999999999'; allowed: a decimal"),
        bad(
            "items: [{figures: {tpp: -1}}]",
            "25: tpp: out of bounds; got '-1'; allowed: 0 or more"),
        bad(
            "items: [{figures: {dieAreaMm2: 0}}]",
            "32: dieAreaMm2: out of bounds; got '0'; allowed: more than 0"),
        bad("items: [{memory: {bandwidthGBps: 1}}]", "18: 'kind' is missing; allowed: a text"),
        bad(
            "items: [{memory: {kind: HBM, packageAreaMm2: -1}}]",
            "46: packageAreaMm2: out of bounds; got '-1'"),
        bad(
            "route: [{role: transit}]",
            "9: 'place' is missing; allowed: {country: SG, city: Singapore}"),
        bad("route: [{place: {city: X}, role: transit}]", "17: 'country' is missing; allowed: SG"),
        bad(
            "route: [{place: {country: SG}}]",
            "9: 'role' is missing; allowed: origin, transit, warehouse"),
        bad(
            "route: [{place: {country: SG}, role: stop}]",
            "38: role: not one of the words allowed; got 'stop'"),
        bad(
            "payments: [{method: cash}]",
            "12: a payment says too little; got '{method: cash}'; allowed: a payer"),
        bad(
            "payments: [{payer: {}}]",
            "20: one side of a payment is empty; got '{}'; allowed: 'name', 'country'"),
        bad(
            "payments: [{amount: {amount: 1, currency: USD}, via: {name: B}}]",
            "54: one side of a payment is empty; got '{name: B}'; allowed: 'bank'"),
        bad("lease: {gpus: 0}", "15: gpus: out of bounds; got '0'; allowed: 1 or more"),
        bad(
            "lease: {chip: GB20}",
            "15: chip: not in the chip pack; got 'GB20'; allowed: GB200; any chip"),
        bad(
            "lease: {start: 2025-02-02, end: 2025-02-01}",
            "33: end: the end lies before the start; got '2025-02-01'"),
        bad("lease: {gpuHours: -1}", "19: gpuHours: out of bounds; got '-1'"),
        bad(
            "lease: {remoteUsers: [cn, China]}",
            "27: remoteUsers[1]: no country code; got 'China'"),
        bad(
            "lease: {purpose: mining}",
            "18: purpose: not one of the words allowed; got 'mining'; allowed: train"),
        bad("lease: {subleases: [{gpus: 1}]}", "21: 'tenant' is missing; allowed: a text"),
        bad("data: {bytes: 80 TB}", "15: bytes: no whole number; got '80 TB'"),
        bad("data: {carriers: -4}", "18: carriers: out of bounds; got '-4'; allowed: 0 or more"),
        bad(
            "data: {medium: air}",
            "16: medium: not one of the words allowed; got 'air'; allowed: network, physical"),
        bad("listing: {chip: X9}", "17: chip: not in the chip pack; got 'X9'"),
        bad("listing: {count: 0}", "18: count: out of bounds; got '0'"),
        bad("authorizations: [{number: 1}]", "18: 'kind' is missing; allowed: license, NAC, ACA"),
        bad("authorizations: [{kind: NAC, quantity: -1}]", "40: quantity: out of bounds; got '-1'"),
        bad("authorizations: [{kind: NAC, conditions: [{met: true}]}]", "43: 'text' is missing"),
        bad(
            "authorizations: [{kind: NAC, validFrom: 2025-02-02, validTo: 2025-01-01}]",
            "62: validTo: the end"),
        bad(
            "statements: {endUseKind: fun}",
            "26: endUseKind: not one of the words allowed; got 'fun'"),
        bad(
            "statements: {certificate: {date: soon}}",
            "34: date: no day of the calendar; got 'soon'"),
        bad(
            "claims: [{about: destination, status: REPORTED, source: {title: T}}]",
            "10: 'value' is missing"),
        bad("claims: [{value: X, status: REPORTED, source: {title: T}}]", "10: 'about' is missing"),
        bad(
            "claims: [{about: origin, value: X, source: {title: T}}]",
            "10: 'status' is missing; allowed: ALLEGED"),
        bad(
            "claims: [{about: origin, value: X, status: REPORTED}]",
            "10: 'source' is missing; allowed: {title,"),
        bad(
            claim("origin", "DECLARED"),
            "44: status: not one of the words allowed; got 'DECLARED'"),
        bad(
            claim("weather", "DENIED"),
            "18: about: nothing a transaction has; got 'weather'; allowed: act,"),
        bad(claim("''", "DENIED"), "18: 'about' is missing; got ''"),
        bad(claim("/", "DENIED"), "18: about: nothing a transaction has; got '/'"),
        bad(
            claim("/parties/1/owners", "DENIED"),
            "18: about: an entry that is not there; got '/parties/1/own"),
        bad(claim("/parties/0/owners/0", "DENIED"), "18: about: an entry that is not there"),
        bad(claim("/parties/99999999999/x", "DENIED"), "18: about: a list without an index"),
        bad(
            claim("parties.owners", "DENIED"),
            "18: about: a list without an index; got 'parties.owners'"),
        bad(
            "claims: [{about: origin, value: {country: CN}, status: DENIED, source: {title: T}}]",
            "33: 'name' is mi"),
        bad("sources: [{date: 2025-01-01}]", "11: 'title' is missing"),
        bad(
            "sources: [{title: T, date: 2025-13}]",
            "28: date: no day, month or year of the calendar; got '2025-13'"),
        bad(
            "sources: [{title: T, date: 2025-02-30}]",
            "28: date: no day, month or year of the calendar"),
        bad("sources: [Paper]", "11: sources[0]: no mapping; got 'Paper'"),
        bad("id: again", "1: a key stands twice; got 'id'; allowed: each key once"),
        bad(
            "dealId: &a x",
            "9: anchors and aliases are not taken; got '&a'; allowed: the value written out"),
        bad("dealId: !deal x", "9: this tag is not taken; got '!deal'"),
        bad("items: " + "[".repeat(70), "71: nested too deeply; allowed: at most 64 levels"),
        bad("dealId: \"\\0\"", "9: text holds a character that is none; got '\\u0000'"));
  }

  private static String claim(String about, String status) {
    String padded = about + " ".repeat(Math.max(0, 6 - about.length()));
    return "claims: [{about: %s, value: X, status: %s, source: {title: T}}]"
        .formatted(padded, status);
  }

  private static Arguments bad(String text, String message) {
    return arguments(text, message);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void aBadKeyIsToldAndItsNeighboursAreAnswered(String text, String message) {
    assertThat(Reading.outline(BEFORE + Reading.LEAST + text + AFTER, Format.YAML))
        .satisfiesExactly(
            before -> assertThat(before).isEqualTo("good before"),
            bad -> assertThat(bad.substring(bad.indexOf(": ") + 2)).startsWith(AT + message),
            after -> assertThat(after).isEqualTo("good after"));
  }

  static Stream<Arguments> badParties() {
    return Stream.of(
        bad("[]", "f:4:10: 'parties' is missing; got '[]'; allowed: [{role: exporter"),
        bad(
            "[{party: {properties: {name: A}}}]",
            "f:4:11: 'role' is missing; allowed: exporter, supplier"),
        bad(
            "[{role: boss, party: {properties: {name: A}}}]",
            "f:4:18: role: not one of the words allowed; got 'b"),
        bad(
            "[{role: payer}]",
            "f:4:11: 'party' is missing; allowed: {schema: Company, properties: {name: [Acme"),
        bad("[{role: payer, party: Acme}]", "f:4:32: party: no mapping; got 'Acme'"),
        bad(
            "[{role: payer, party: {name: A}}]",
            "f:4:32: 'properties' is missing; allowed: {schema: Company"),
        bad(
            "[{role: payer, party: {properties: {}}}]",
            "f:4:45: 'name' is missing; allowed: {schema: Company"),
        bad(
            "[{role: payer, party: {properties: {name: ['']}}}]",
            "f:4:52: 'name' is missing; got '[]'"),
        bad(
            "[{role: payer, party: {schema: Firm, properties: {name: A}}}]",
            "f:4:41: schema: not one of the words"),
        bad(
            "[{role: payer, party: {properties: {name: A, country: Sina}}}]",
            "f:4:64: country: no country code"),
        bad(
            "[{role: payer, party: {properties: {name: A, country: [sg, 7]}}}]",
            "f:4:69: country[1]: no country"),
        bad(
            "[{role: payer, party: {properties: {name: {a: b}}}}]",
            "f:4:52: name: no list; got '{a: b}'"),
        bad(
            "[{role: payer, party: {properties: {name: A}}, owners: X}]",
            "f:4:65: owners: no list; got 'X'"),
        bad(
            "[{role: payer, party: {properties: {name: A}}, owners: [{share: 1}]}]",
            "f:4:66: 'name' is missing"),
        bad(
            "[{role: payer, party: {properties: {name: A}}, owners: [{name: B, share: 50}]}]",
            "f:4:83: share: out"),
        bad(
            "[{role: payer, party: {properties: {name: A}}, owners: [{name: B, share: 50%}]}]",
            "f:4:83: share: no"),
        bad(
            "[{role: payer, party: {properties: {name: A}}, status: RUMOR}]",
            "f:4:65: status: not one of the wo"),
        bad(
            "[{role: payer, party: {properties: {name: A}}, source: {}}]",
            "f:4:65: 'title' is missing"));
  }

  @ParameterizedTest
  @MethodSource("badParties")
  void aBadPartyIsTold(String parties, String message) {
    String text = "id: a\nkind: SALE\ndate: 2025-03-05\nparties: " + parties + "\n";

    assertThat(Reading.problems(text, Format.YAML).getFirst()).startsWith(message);
  }

  @Test
  void aDayThatDoesNotExistIsTold() {
    assertThat(Reading.problems(Reading.LEAST.replace("03-05", "02-30"), Format.YAML))
        .containsExactly(
            "f:3:7: date: no day of the calendar; got '2025-02-30'; allowed: a day such as"
                + " 2025-02-28 (at /date)");
  }

  @Test
  void allProblemsOfATransactionAreToldAtOnceInTheOrderOfTheFile() {
    assertThat(
            Reading.problems(
                Reading.LEAST + "origin: X\nitems: [{count: -1}]\ncolour: red\n", Format.YAML))
        .extracting(line -> line.substring(0, 5))
        .containsExactly("f:5:9", "f:6:1", "f:7:1");
  }

  @Test
  void aBombOfAliasesIsRefused() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";

    assertThat(Reading.outline(BEFORE + bomb + AFTER, Format.YAML))
        .satisfiesExactly(
            before -> assertThat(before).isEqualTo("good before"),
            bad ->
                assertThat(bad)
                    .startsWith("bad null: f:6:4: anchors and aliases are not taken; got '&a'"),
            after -> assertThat(after).isEqualTo("good after"));
  }

  @Test
  void bytesThatAreNotUtf8RefuseTheirDocumentOnly() {
    byte[] bytes =
        (BEFORE + Reading.LEAST + "dealId: ?" + AFTER).getBytes(StandardCharsets.ISO_8859_1);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;

    assertThat(Reading.outline(Reading.read(new ByteArrayInputStream(bytes), Format.YAML)))
        .containsExactly(
            "good before",
            "bad null: f:10:9: a byte that is not UTF-8; got '0xE9'; allowed: UTF-8",
            "good after");
  }

  @Test
  void unterminatedJsonIsToldAndItsNeighboursAreAnswered() {
    String good =
        Reading.read(Reading.LEAST, Format.YAML).stream()
            .map(result -> TransactionWriter.write(((ReadResult.Good) result).transaction()))
            .findFirst()
            .orElseThrow();
    List<String> bad =
        List.of("{\"id\":\"x\",\"kind\":\"SALE\"", "{\"id\":\"x", "{\"id\":[1,{\"a\":");

    for (String broken : bad) {
      assertThat(Reading.outline(good + "\n" + broken + "\n" + good, Format.JSON_LINES))
          .satisfiesExactly(
              before -> assertThat(before).isEqualTo("good t-1"),
              middle -> assertThat(middle).startsWith("bad null: f:2:"),
              after -> assertThat(after).isEqualTo("good t-1"));
      assertThat(Reading.outline("[" + good + ",\n" + broken, Format.JSON))
          .satisfiesExactly(
              before -> assertThat(before).isEqualTo("good t-1"),
              last ->
                  assertThat(last)
                      .startsWith("bad null: f:2:")
                      .contains(
                          "the text ends before the value is complete; allowed: one complete JSON"
                              + " value"));
    }
    assertThat(Reading.outline("[" + good, Format.JSON))
        .element(1)
        .asString()
        .contains("the text ends before the value is complete");
  }
}
