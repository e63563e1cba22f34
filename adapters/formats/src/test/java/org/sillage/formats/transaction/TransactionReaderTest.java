package org.sillage.formats.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sillage.document.DocumentException;
import org.sillage.document.Json;
import org.sillage.document.Position;
import org.sillage.document.Yaml;
import org.sillage.model.transaction.Statements;
import org.sillage.model.transaction.Transaction;

class TransactionReaderTest {
  private static final String JSON =
      "{\"id\":\"%s\",\"kind\":\"SALE\",\"date\":\"2025-03-05\","
          + "\"parties\":[{\"role\":\"exporter\",\"party\":{\"properties\":{\"name\":[\"A\"]}}}]}";

  private static String yaml(String id) {
    return Reading.LEAST.replace("t-1", id);
  }

  @Test
  void everyKeyOfTheFormatIsRead() {
    assertThat(Reading.one(FullTransaction.YAML, Format.YAML)).isEqualTo(FullTransaction.VALUE);
  }

  @Test
  void jsonSaysTheSameAsYaml() throws DocumentException {
    String json = Json.write(Yaml.read(FullTransaction.YAML, "f", 1));

    assertThat(Reading.one(json, Format.JSON)).isEqualTo(FullTransaction.VALUE);
    assertThat(Reading.one(json + "\n", Format.JSON_LINES)).isEqualTo(FullTransaction.VALUE);
    assertThat(Reading.one(json, Format.YAML))
        .as("JSON is YAML 1.2")
        .isEqualTo(FullTransaction.VALUE);
  }

  @Test
  void onlyIdKindDateAndOnePartyAreRequired() {
    Transaction least = Reading.one(Reading.LEAST, Format.YAML);

    assertThat(least.items()).isEmpty();
    assertThat(least.lease()).isNull();
    assertThat(least.statements()).isEqualTo(Statements.NONE);
    assertThat(least.parties().getFirst().owners()).as("nothing said of owners").isNull();
    assertThat(Reading.problems("act: EXPORT", Format.YAML))
        .containsExactly(
            "f:1:1: 'id' is missing; allowed: a text (at /id)",
            "f:1:1: 'kind' is missing; allowed: SALE, SHIPMENT, PAYMENT, LEASE, DATA_TRANSFER,"
                + " MODEL_TRANSFER, LISTING (at /kind)",
            "f:1:1: 'date' is missing; allowed: a day such as 2025-02-28 (at /date)",
            "f:1:1: 'parties' is missing; allowed: [{role: exporter, party: {schema: Company,"
                + " properties: {name: [Acme Ltd.]}}}] (at /parties)");
  }

  @Test
  void aFileHoldsOneOrAListOrDocuments() {
    String list =
        "- "
            + yaml("a").replace("\n", "\n  ").strip()
            + "\n- "
            + yaml("b").replace("\n", "\n  ").strip();

    assertThat(Reading.outline(yaml("a") + "---\n" + yaml("b"), Format.YAML))
        .containsExactly("good a", "good b");
    assertThat(Reading.outline(list, Format.YAML)).containsExactly("good a", "good b");
    assertThat(
            Reading.outline(
                "[" + JSON.formatted("a") + ",\n" + JSON.formatted("b") + "]", Format.JSON))
        .containsExactly("good a", "good b");
    assertThat(
            Reading.outline(JSON.formatted("a") + "\n\n" + JSON.formatted("b"), Format.JSON_LINES))
        .containsExactly("good a", "good b");
    assertThat(
            Reading.outline(
                "[" + JSON.formatted("a") + "," + JSON.formatted("b") + "]", Format.YAML))
        .containsExactly("good a", "good b");
  }

  @Test
  void aCaseOfThePacksGivesItsTransactions() {
    String text =
        "id: case\ntold: {en: x, fr: y}\ntransactions:\n  - "
            + yaml("a").replace("\n", "\n    ").strip()
            + "\n  - {id: b}\n";

    assertThat(Reading.outline(text, Format.YAML))
        .satisfiesExactly(
            good -> assertThat(good).isEqualTo("good a"),
            bad -> assertThat(bad).startsWith("bad b: f:8:5: 'kind' is missing"));
    assertThat(Reading.outline("transactions: 5", Format.YAML))
        .singleElement()
        .asString()
        .startsWith(
            "bad null: f:1:15: no transaction; got '5'; allowed: a transaction with id, kind,"
                + " date");
    assertThat(Reading.outline("{\"transactions\":[" + JSON.formatted("a") + "]}", Format.JSON))
        .containsExactly("good a");
  }

  @Test
  void aResultKnowsWhereItStarts() {
    assertThat(Reading.read(yaml("a") + "---\n# note\n" + yaml("b"), Format.YAML))
        .extracting(result -> ((ReadResult.Good) result).at())
        .containsExactly(new Position(1, 1), new Position(7, 1));
  }

  @Test
  void whatIsBadIsKeptAsItStood() {
    List<ReadResult> results =
        Reading.read(
            "---\nid: a\nfoo: 1\n---\n{x: [\n---\n[{id: b, kind: SALE}, {id: 'c'}]\n", Format.YAML);

    assertThat(results)
        .extracting(result -> ((ReadResult.Bad) result).raw())
        .containsExactly(
            "---\nid: a\nfoo: 1\n",
            "---\n{x: [\n",
            "{\"id\":\"b\",\"kind\":\"SALE\"}",
            "{\"id\":\"c\"}");
    assertThat(results)
        .extracting(result -> ((ReadResult.Bad) result).id())
        .containsExactly("a", null, "b", "c");
  }

  @Test
  void aFileWithoutATransactionIsBad() {
    String message =
        "bad null: f:1:1: no transaction in this file; allowed: a transaction with id, kind, date";

    for (String text : List.of("", "# nothing\n", "---\n---\n", "[]")) {
      assertThat(Reading.outline(text, Format.YAML)).singleElement().asString().startsWith(message);
    }
    assertThat(Reading.outline("[]", Format.JSON)).singleElement().asString().startsWith(message);
    assertThat(Reading.outline("id,kind\n", Format.CSV))
        .singleElement()
        .asString()
        .startsWith(message);
    assertThat(Reading.outline("hello", Format.YAML))
        .singleElement()
        .asString()
        .startsWith("bad null: f:1:1: no transaction; got 'hello'");
  }

  @Test
  void noOwnersSaidAndNobodyAboveAreTold() {
    String party = "parties: [{role: payer, party: {properties: {name: X}}%s}]";
    String text = "id: a\nkind: SALE\ndate: 2025-03-05\n" + party;

    assertThat(Reading.one(text.formatted(""), Format.YAML).parties().getFirst().owners()).isNull();
    assertThat(Reading.one(text.formatted(", owners: "), Format.YAML).parties().getFirst().owners())
        .isNull();
    assertThat(
            Reading.one(text.formatted(", owners: []"), Format.YAML).parties().getFirst().owners())
        .isEmpty();
  }

  static Stream<Arguments> claims() {
    return Stream.of(
        arguments("destination", "/destination"),
        arguments("endUser", "/endUser"),
        arguments("endUse", "/endUse"),
        arguments("violation", "/violation"),
        arguments("data.bytes", "/data/bytes"),
        arguments("statements.endUseKind", "/statements/endUseKind"),
        arguments("\"parties[0].owners\"", "/parties/0/owners"),
        arguments("/parties/0/headquarters", "/parties/0/headquarters"),
        arguments("/parties/0/party/properties/name/0", "/parties/0/party/properties/name/0"));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void aClaimIsAboutAPathOrPointer(String about, String pointer) {
    String claim =
        "claims: [{about: %s, value: x, status: REPORTED, source: {title: T}}]".formatted(about);

    assertThat(Reading.one(Reading.LEAST + claim, Format.YAML).claims().getFirst().about().value())
        .isEqualTo(pointer);
  }

  @Test
  void aNameIsALabelWhereFiguresWithATppStandBesideIt() {
    String items = "items: [{chip: %s, figures: {%s}}]";

    assertThat(Reading.one(Reading.LEAST + items.formatted("X9", "tpp: 10"), Format.YAML).items())
        .hasSize(1);
    assertThat(
            Reading.problems(Reading.LEAST + items.formatted("X9", "dieAreaMm2: 10"), Format.YAML))
        .singleElement()
        .asString()
        .startsWith("f:5:16: chip: not in the chip pack; got 'X9'");
  }
}
