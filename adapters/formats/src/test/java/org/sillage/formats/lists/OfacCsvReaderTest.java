package org.sillage.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillage.formats.lists.ListFixtures.party;
import static org.sillage.formats.lists.ListFixtures.text;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillage.document.DocumentException;
import org.sillage.document.Problem;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.place.CountryCode;

class OfacCsvReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final OfacCsvReader SDN = new OfacCsvReader(OfacCsvReader.SDN, Expected.ANY);
  private static final OfacCsvReader CONSOLIDATED =
      new OfacCsvReader(OfacCsvReader.CONSOLIDATED, Expected.ANY);
  private static final String NO = ",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";

  private static final String PRIMARY =
      """
      11,"WAKE TRADING, S.A.",-0- ,"CUBA"%1$s,"a.k.a. 'WT'."
      12,"WAKE, Ada","individual","NPWMD] [IFSR","Director"%2$s,"DOB 1 Jan 1970; nationality Iran; citizen Korea, North; Linked To: WAKE."
      13,"SEA WAKE","vessel","DPRK4",-0- ,"CALL1","General Cargo","2597","1098","Panama","OWNER",-0-\s
      14,"EP-WAK","aircraft","SDGT"%1$s,-0-\s
      \u001a\
      """
          .formatted(NO, NO.substring(5))
          .replace("\n", "\r\n");
  private static final String ALIASES =
      """
      11,1,"aka","WAKE COMERCIO",-0-\s
      11,2,"fka","OLD WAKE",-0-\s
      12,3,"aka","WAKE, Adah",-0-\s
      """;
  private static final String ADDRESSES =
      """
      11,1,-0- ,"Havana","Cuba",-0-\s
      11,2,"1 Road","Panama City","Panama",-0-\s
      12,3,-0- ,-0- ,"undetermined",-0-\s
      13,4,-0- ,-0- ,"Sealand",-0-\s
      """;

  private static ListFile whole() throws DocumentException {
    return SDN.read(
        text("sdn.csv", PRIMARY), text("alt.csv", ALIASES), text("add.csv", ADDRESSES), DAY);
  }

  private static ListFile primary(String text) throws DocumentException {
    return SDN.read(text("sdn.csv", text), null, null, DAY);
  }

  @Test
  void filesAreJoinedByNumber() throws DocumentException {
    ListFile list = whole();
    assertThat(list.listId()).isEqualTo("us-ofac-sdn");
    assertThat(list.date()).isEqualTo(DAY);
    assertThat(list.entries()).isEqualTo(4);
    ListedParty company = party(list, "WAKE TRADING, S.A.");
    assertThat(company.id()).isEqualTo("us-ofac-sdn:11");
    assertThat(company.schema()).isEqualTo("LegalEntity");
    assertThat(company.aliases()).containsExactly("WAKE COMERCIO", "OLD WAKE");
    assertThat(company.countries()).extracting(CountryCode::value).containsExactly("CU", "PA");
    assertThat(company.citation()).isEqualTo("OFAC list entry 11");
    assertThat(company.requirement()).isEqualTo("SDN program: CUBA");
    assertThat(company.listedFrom()).isNull();
  }

  @Test
  void typesProgramsAndNationalitiesAreRead() throws DocumentException {
    ListFile list = whole();
    ListedParty person = party(list, "WAKE, Ada");
    assertThat(person.schema()).isEqualTo("Person");
    assertThat(person.requirement()).isEqualTo("SDN program: NPWMD, IFSR");
    assertThat(person.countries()).extracting(CountryCode::value).containsExactly("IR", "KP");
    ListedParty vessel = party(list, "SEA WAKE");
    assertThat(vessel.schema()).isEqualTo("Vessel");
    assertThat(vessel.countries()).extracting(CountryCode::value).containsExactly("PA");
    assertThat(party(list, "EP-WAK").schema()).isEqualTo("Airplane");
  }

  @Test
  void fieldsWithoutAPlaceAndUnknownCountriesAreNamed() throws DocumentException {
    ListFile list = whole();
    assertThat(list.leftOver())
        .containsOnlyKeys(
            "address",
            "call sign",
            "gross registered tonnage",
            "remarks",
            "title",
            "tonnage",
            "vessel owner",
            "vessel type")
        .containsEntry("remarks", 2);
    assertThat(list.problems()).extracting(Problem::value).containsExactly("Sealand");
    assertThat(list.problems()).extracting(Problem::file).containsExactly("add.csv");
  }

  @Test
  void aHeaderAndTheEmptyCellsOfASpreadsheetAreTaken() throws DocumentException {
    String header = "ID,Name,Type,Country,Title,Col_F,Col_G,Col_H,Col_I,Col_J,Col_K,Details\r\n";
    ListFile list = primary(header + PRIMARY + ",,,,,,,,,,,");
    assertThat(list.entries()).isEqualTo(4);
  }

  @Test
  void latin1AndUtf8AreTaken() throws DocumentException {
    String text = PRIMARY.replace("WAKE, Ada", "WAKÉ, Ada");
    RawFile latin1 = RawFile.of("sdn.csv", text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(party(SDN.read(latin1, null, null, DAY), "WAKÉ, Ada").schema()).isEqualTo("Person");
    assertThat(party(primary("\uFEFF" + text), "WAKÉ, Ada").schema()).isEqualTo("Person");
  }

  @Test
  void aSingleProgramOfTheConsolidatedListIsDatedByTheRemarks() throws DocumentException {
    String text =
        """
        1,"A",-0- ,"CMIC-EO13959"%1$s,"Listing Date (CMIC): 03 Jun 2021; Effective Date (CMIC): 02 Aug 2021."
        2,"B",-0- ,"UKRAINE-EO13662] [RUSSIA-EO14024"%1$s,"Listing Date (EO 14024 Directive 3): 24 Feb 2022."
        """
            .formatted(NO);
    ListFile list = CONSOLIDATED.read(text("cons_prim.csv", text), null, null, DAY);
    assertThat(party(list, "A").listedFrom()).isEqualTo("2021-06-03");
    assertThat(party(list, "A").requirement()).isEqualTo("OFAC program: CMIC-EO13959");
    assertThat(party(list, "A").policy()).isNull();
    assertThat(party(list, "B").listedFrom()).isNull();
    assertThat(primary(text).parties()).allMatch(party -> party.listedFrom() == null);
  }

  @Test
  void unknownTypesAreProblems() throws DocumentException {
    ListFile list =
        SDN.read(
            text("sdn.csv", PRIMARY.replace("\"aircraft\"", "\"rocket\"")),
            text("alt.csv", "11,1,\"zka\",\"X\",\"maybe\"\n"),
            null,
            DAY);
    assertThat(list.problems())
        .extracting(Problem::value)
        .containsExactlyInAnyOrder("rocket", "zka");
    assertThat(party(list, "EP-WAK").schema()).isEqualTo("LegalEntity");
    assertThat(list.leftOver()).containsKey("alias remarks");
  }

  @Test
  void aFileCutOffAnywhereButBehindARowIsRefused() {
    String whole = PRIMARY.replace("\u001a", "");
    for (int length = 1; length < whole.length(); length++) {
      String cut = whole.substring(0, length);
      if (!cut.endsWith("\n")) {
        assertThatThrownBy(() -> primary(cut)).as(cut).isInstanceOf(DocumentException.class);
      }
    }
  }

  @Test
  void aFileCutOffBehindARowIsRefusedByItsSizeOrByTheAliasesItLacks() {
    String cut = PRIMARY.substring(0, PRIMARY.indexOf('\n') + 1);
    assertThatThrownBy(() -> SDN.read(text("sdn.csv", cut), text("alt.csv", ALIASES), null, DAY))
        .hasMessageContaining("alt.csv:3:1")
        .hasMessageContaining("different days")
        .hasMessageContaining("got '12'");
    assertThatThrownBy(() ->
            new OfacCsvReader(OfacCsvReader.SDN, new Expected(4, 9))
                .read(text("sdn.csv", cut), null, null, DAY))
        .hasMessageContaining("got '1'")
        .hasMessageContaining("4 to 9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "1,\"A\",-0-\n",
        "1,A,b,c,d,e,f,g,h,i,j,k,l\n",
        "x,A,b,c,d,e,f,g,h,i,j,k\ny,A,b,c,d,e,f,g,h,i,j,k\n",
        "1,-0-,b,c,d,e,f,g,h,i,j,k\n",
        "1,A,-0-,c,d,e,f,g,h,-0-,j,k\n1,B,-0-,c,d,e,f,g,h,-0-,j,k\n",
        "1,A,-0-,c,d,e,f,g,h,-0-,j,k\n\n2,B,-0-,c,d,e,f,g,h,-0-,j,k\n",
        "1,A,-0-,c,d,e,f,g,h,-0-,j,k\n\u001a2,B,-0-,c,d,e,f,g,h,-0-,j,k\n",
        "1,\"A,-0-,c,d,e,f,g,h,-0-,j,k\n"
      })
  void whatIsNoWholeListIsRefused(String text) {
    assertThatThrownBy(() -> primary(text)).isInstanceOf(DocumentException.class);
  }
}
