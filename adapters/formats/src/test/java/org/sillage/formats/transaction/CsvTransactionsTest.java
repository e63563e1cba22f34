package org.sillage.formats.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillage.model.transaction.Transaction;

class CsvTransactionsTest {
  private static final String HEAD = "id,kind,date,exporter";
  private static final String ROW = "\nt-1,SALE,2025-03-05,Acme Ltd.";

  private static Transaction withColumn(String column, String cell) {
    return Reading.one(HEAD + "," + column + ROW + "," + cell + "\n", Format.CSV);
  }

  @Test
  void aRowIsATransaction() {
    String text =
        """
        id;kind;act;date;origin;destination;dealId;purchaser;purchaser.country;purchaser.headquarters;purchaser.owner;purchaser.owner.country;purchaser.owner.share;chip;count;host;endUse;endUseKind
        a;SALE;EXPORT;2025-03-05;US;sg;d-1;Acme Ltd.;sg;CN;Holding;cn;0.5;H100 SXM;8;server;"chat; bots";commercial
        """;
    String same =
        """
        id: a
        kind: SALE
        act: EXPORT
        date: 2025-03-05
        origin: US
        destination: SG
        dealId: d-1
        parties:
          - role: purchaser
            party: {properties: {name: [Acme Ltd.], country: [sg]}}
            headquarters: CN
            owners: [{name: Holding, country: CN, share: 0.5}]
        items: [{chip: H100 SXM, count: 8, host: server}]
        statements: {endUse: "chat; bots", endUseKind: commercial}
        """;

    assertThat(Reading.one(text, Format.CSV)).isEqualTo(Reading.one(same, Format.YAML));
  }

  @ParameterizedTest
  @CsvSource({
    "lease.chip,GB200,'lease: {chip: GB200}'",
    "lease.site.country,sg,'lease: {site: {country: SG}}'",
    "lease.remoteUsers,cn,'lease: {remoteUsers: [CN]}'",
    "items[1].chip,GB200,'items: [{chip: GB200}]'",
    "unitPrice.amount,5,",
    "route[3].place.country,MY,",
    "payments[0].payer.name,P,'payments: [{payer: {name: P}}]'",
    "data.medium,physical,'data: {medium: physical}'",
    "listing.market,Forum,'listing: {market: Forum}'",
    "usContent,0.2,'items: [{usContent: 0.2}]'",
    "resale,true,'statements: {resale: true}'",
    "statements.endUser,Jane,'statements: {endUser: Jane}'",
    "authorizations[0].kind,NAC,'authorizations: [{kind: NAC}]'",
    "sources[0].title,Invoice,'sources: [{title: Invoice}]'",
    "figures.tpp,10,'items: [{figures: {tpp: 10}}]'"
  })
  void aColumnIsNamedByItsPath(String column, String cell, String yaml) {
    List<ReadResult> results =
        Reading.read(HEAD + "," + column + ROW + "," + cell + "\n", Format.CSV);

    assertThat(results).hasSize(1);
    if (yaml != null) {
      String same = Reading.LEAST.replace("schema: Company, ", "") + yaml;
      assertThat(Reading.outline(results)).containsExactly("good t-1");
      assertThat(withColumn(column, cell)).isEqualTo(Reading.one(same, Format.YAML));
    } else {
      assertThat(Reading.outline(results)).singleElement().asString().contains("is missing");
    }
  }

  @Test
  void partiesStandByRoleOrByNumber() {
    String text =
        """
        id,kind,date,parties[0].role,parties[0].party.properties.name,endUser,endUser.owners,bank
        a,SALE,2025-03-05,exporter,Acme,Jane,[],
        b,SALE,2025-03-05,,,,,Bank
        """;
    List<ReadResult> results = Reading.read(text, Format.CSV);

    assertThat(Reading.outline(results)).containsExactly("good a", "good b");
    assertThat(((ReadResult.Good) results.getFirst()).transaction().parties())
        .extracting(
            party -> party.role().key() + " " + party.party().caption() + " " + party.owners())
        .containsExactly("exporter Acme null", "endUser Jane []");
    assertThat(((ReadResult.Good) results.getLast()).transaction().parties())
        .extracting(party -> party.role().key())
        .containsExactly("bank");
  }

  @Test
  void anUnknownColumnIsToldOnceAndLeftOut() {
    String text =
        """
        id,kind,date,exporter,exporter.contry,lease,items.chip,chips
        a,SALE,2025-03-05,Acme,x,x,x,x
        b,SALE,2025-03-05,Acme,x,x,x,x
        """;

    assertThat(Reading.outline(text, Format.CSV)).hasSize(3).endsWith("good a", "good b");
    assertThat(Reading.problems(text, Format.CSV))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith(
                        "f:1:23: unknown column, left out; got 'exporter.contry'; allowed:"
                            + " exporter.country; a role, a key by its path")
                    .endsWith("(at exporter.contry)"),
            second ->
                assertThat(second).startsWith("f:1:39: unknown column, left out; got 'lease'"),
            third ->
                assertThat(third).startsWith("f:1:45: unknown column, left out; got 'items.chip'"),
            fourth ->
                assertThat(fourth)
                    .startsWith("f:1:56: unknown column, left out; got 'chips'; allowed: chip; "));
  }

  @Test
  void aBadCellIsToldByItsColumnAndTheOtherRowsAreAnswered() {
    String text =
        HEAD
            + ",chip,count"
            + ROW
            + ",H100 SXM,8\nb,SALE,2025-02-30,Acme,H100 SMX,-1\nc,SALE\n,,,,,\n"
            + "e,SALE,2025-03-05,Acme,GB200,1\n";

    assertThat(Reading.outline(text, Format.CSV))
        .satisfiesExactly(
            row -> assertThat(row).isEqualTo("good t-1"),
            row ->
                assertThat(row)
                    .startsWith("bad b: f:3:8: date: no day of the calendar; got '2025-02-30'"),
            row ->
                assertThat(row)
                    .startsWith(
                        "bad null: f:4:1: a row has not as many cells as the header; got '2'"),
            row -> assertThat(row).startsWith("bad null: f:5:1: 'id' is missing"),
            row -> assertThat(row).isEqualTo("good e"));
    assertThat(Reading.problems(text, Format.CSV).subList(0, 3))
        .satisfiesExactly(
            date -> assertThat(date).endsWith("(at date)"),
            chip ->
                assertThat(chip)
                    .startsWith("f:3:24: chip: not in the chip pack; got 'H100 SMX'")
                    .endsWith("(at chip)"),
            count ->
                assertThat(count)
                    .isEqualTo(
                        "f:3:33: count: out of bounds; got '-1'; allowed: 1 or more (at count)"));
    assertThat(((ReadResult.Bad) Reading.read(text, Format.CSV).get(1)).raw())
        .isEqualTo("b,SALE,2025-02-30,Acme,H100 SMX,-1");
  }

  @Test
  void twoColumnsForOneValueAreTold() {
    assertThat(
            Reading.outline(HEAD + ",chip,items[0].chip" + ROW + ",GB200,H100 SXM\n", Format.CSV))
        .satisfiesExactly(
            header ->
                assertThat(header)
                    .startsWith("bad null: f:1:28: two columns for one value; got 'items[0].chip'"),
            row -> assertThat(row).isEqualTo("good t-1"));
  }

  @Test
  void nobodyAboveAndAnOwnerContradictEachOther() {
    String text = HEAD + ",exporter.owners,exporter.owner" + ROW + ",[],Holding\n";

    assertThat(Reading.problems(text, Format.CSV))
        .singleElement()
        .asString()
        .contains("owners: no list; got '[]'");
  }

  @Test
  void aFileWithoutAHeaderIsBad() {
    assertThat(Reading.outline("", Format.CSV))
        .singleElement()
        .asString()
        .startsWith("bad null: f:1:1: the file is empty");
    assertThat(Reading.outline("id,id\n1,2\n", Format.CSV))
        .singleElement()
        .asString()
        .startsWith("bad null: f:1:4: a column stands twice; got 'id'");
  }

  @Test
  void pathsThatAreNoneAreUnknownColumns() {
    String odd =
        "a..b,[0],items[x].chip,items[99999].chip,"
            + "a.".repeat(300)
            + "a,parties[0].party.properties.name.x";

    assertThat(Reading.problems(HEAD + "," + odd + ROW + ",1,2,3,4,5,6\n", Format.CSV))
        .hasSize(6)
        .allMatch(line -> line.contains("unknown column, left out"));
  }
}
