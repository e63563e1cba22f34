package org.sillage.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sillage.formats.lists.ListFixtures.party;
import static org.sillage.formats.lists.ListFixtures.resource;
import static org.sillage.formats.lists.ListFixtures.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sillage.document.DocumentException;
import org.sillage.document.Problem;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Language;

class BisJsonReaderTest {
  private static final BisJsonReader READER = new BisJsonReader(Expected.ANY);

  private static ListFile read(String name) throws DocumentException {
    return READER.read(resource(name));
  }

  @Test
  void anEntryGivesNamesCountriesCitationDateFootnoteAndRequirement() throws DocumentException {
    ListFile list = read("entity-list.json");
    assertThat(list.listId()).isEqualTo("us-bis-entity-list");
    assertThat(list.date()).isEqualTo("2026-07-01");
    assertThat(list.entries()).isEqualTo(9);
    ListedParty party = list.parties().getFirst();
    assertThat(party.id()).isEqualTo("us-bis-entity-list:dragonwake-computing-dwc");
    assertThat(party.schema()).isEqualTo("LegalEntity");
    assertThat(party.aliases()).containsExactly("Dragonwake");
    assertThat(party.countries()).containsExactly(CountryCode.CN, CountryCode.HK);
    assertThat(party.citation()).isEqualTo("87 FR 77505 (2022-12-19); 88 FR 13673 (2023-03-06)");
    assertThat(party.listedFrom()).isEqualTo("2022-12-19");
    assertThat(party.listedTo()).isNull();
    assertThat(party.footnotes()).containsExactly("4");
    assertThat(party.requirement()).isEqualTo("All items subject to the EAR");
    assertThat(party.policy()).isNull();
  }

  @Test
  void footnotesAreFoundInEveryFormAndLeaveTheRequirement() throws DocumentException {
    ListFile list = read("entity-list.json");
    ListedParty raised = party(list, "Polar Wake, OOO");
    assertThat(raised.footnotes()).containsExactly("3");
    assertThat(raised.requirement())
        .isEqualTo(
            "All items subject to the EAR. This license requirement may be overcome by License"
                + " Exception GOV");
    assertThat(party(list, "Telewake").footnotes()).containsExactly("1", "2");
    assertThat(party(list, "Telewake").requirement()).isEqualTo("All items subject to the EAR");
    ListedParty named = party(list, "Spelled Out Wake");
    assertThat(named.footnotes()).containsExactly("1", "4");
    assertThat(named.policy()).isEqualTo("Presumption of denial");
    assertThat(named.listedFrom()).isEqualTo("2026-07-09");
    assertThat(named.citation()).isEqualTo("Supplement No. 4 to 15 CFR Part 744");
  }

  @Test
  void anAddressWithoutANameIsKnownByItsAddress() throws DocumentException {
    ListFile list = read("entity-list.json");
    ListedParty address = party(list, "Flat 9, 9/F Wake Tower, Kowloon, Hong Kong");
    assertThat(address.addressOnly()).isTrue();
    assertThat(address.id()).isEqualTo("us-bis-entity-list:address-01-cn");
    assertThat(address.aliases()).containsExactly("Address 01");
    assertThat(address.countries()).containsExactly(CountryCode.CN, CountryCode.HK);
    assertThat(party(list, "No. 9 Wake Sk., Istanbul, Turkey").id())
        .isEqualTo("us-bis-entity-list:address-01-tr");
    assertThat(list.parties()).filteredOn(ListedParty::addressOnly).hasSize(2);
  }

  @Test
  void whatIsDoubtfulIsAProblemAndTheEntryIsKept() throws DocumentException {
    ListFile list = read("entity-list.json");
    assertThat(list.parties()).hasSize(9);
    assertThat(party(list, "Nowhere Wake").countries()).isEmpty();
    assertThat(party(list, "Nowhere Wake").listedFrom()).isEqualTo("2019-11-13");
    ListedParty unread = party(list, "Dragonwake Computing");
    assertThat(unread.citation()).isEqualTo("76 FR 1, 13/45/11, then a word");
    assertThat(unread.listedFrom()).isNull();
    assertThat(list.problems().stream().map(problem -> problem.line(Language.EN)))
        .hasSize(4)
        .anyMatch(line -> line.contains("entity-list.json:25:") && line.contains("'Atlantis'"))
        .anyMatch(line -> line.contains("doubtful date '83 FR, 11/13/19'"))
        .anyMatch(line -> line.contains("doubtful date '13/45/11'"))
        .anyMatch(line -> line.contains("riddle"));
  }

  @Test
  void idsOfOneNameDifferAndNamesInOtherScriptsHaveOne() throws DocumentException {
    ListFile list = read("entity-list.json");
    assertThat(list.parties()).extracting(ListedParty::id).doesNotHaveDuplicates();
    assertThat(party(list, "Dragonwake Computing").id())
        .isEqualTo("us-bis-entity-list:dragonwake-computing");
    assertThat(party(list, "浪花科技").id()).matches("us-bis-entity-list:x[0-9a-f]{8}");
  }

  @Test
  void fieldsWithoutAPlaceAreNamed() throws DocumentException {
    assertThat(read("entity-list.json").leftOver())
        .containsOnlyKeys("address")
        .containsEntry("address", 2);
    assertThat(read("debarred.json").leftOver()).containsOnlyKeys("notes", "status");
  }

  @Test
  void aRenewedDenialCountsFromItsFirstNoticeToItsEnd() throws DocumentException {
    ListFile list = read("denied-persons.json");
    ListedParty renewed = party(list, "WAKE AIRWAYS");
    assertThat(renewed.listedFrom()).isEqualTo("2008-03-21");
    assertThat(renewed.listedTo()).isEqualTo("2026-10-27");
    assertThat(renewed.requirement())
        .isEqualTo("No participation in any transaction subject to the EAR");
    assertThat(renewed.policy()).isEqualTo("Prohibited");
    ListedParty old = party(list, "OLD WAKE");
    assertThat(old.listedFrom()).isEqualTo("1981-09-10");
    assertThat(old.listedTo()).isNull();
    assertThat(old.citation()).isEqualTo("46 FR 46154 (1981-09-17); 46 FR 19290 (1981-09-30)");
    assertThat(party(list, "PARTLY WAKE").requirement())
        .isEqualTo("As the order says (non-standard order)");
    assertThat(party(list, "PARTLY WAKE").citation()).isEqualTo("85 FR 14523 (2020-03-12)");
    assertThat(party(list, "SILENT WAKE").requirement()).contains("not given");
    assertThat(list.problems()).isEmpty();
  }

  @Test
  void sanctionsStandUntilTheLastOneEnds() throws DocumentException {
    ListFile list = read("nonproliferation.json");
    ListedParty ended = party(list, "Ended Wake");
    assertThat(ended.listedFrom()).isEqualTo("2002-11-24");
    assertThat(ended.listedTo()).isEqualTo("2006-11-24");
    assertThat(ended.citation()).isEqualTo("Vol. 68, No. 63, 04/02/03, Federal Register");
    assertThat(party(list, "Standing Wake").listedFrom()).isEqualTo("2016-09-01");
    assertThat(party(list, "Standing Wake").listedTo()).isNull();
    assertThat(party(list, "Dateless Wake").listedFrom()).isEqualTo("2014-09-23");
    assertThat(list.problems()).extracting(Problem::value).containsExactly("Middle East Region");
  }

  @Test
  void whoHasADateOfBirthIsAPerson() throws DocumentException {
    ListedParty person = read("debarred.json").parties().getFirst();
    assertThat(person.schema()).isEqualTo("Person");
    assertThat(person.list()).isEqualTo("us-state-debarred-statutory");
    assertThat(person.listedFrom()).isEqualTo("2018-04-25");
    assertThat(person.requirement()).isNull();
  }

  @Test
  void aListWeDoNotKnowKeepsItsName() throws DocumentException {
    ListFile list =
        READER.read(
            text(
                "x.json",
                """
                {"list_id": "moon-list", "extracted": "2026-01-01", "count": 1, "entities": [{"name": "A"}]}\
                """));
    assertThat(list.listId()).isEqualTo("us-moon-list");
    assertThat(list.parties().getFirst().citation()).isEqualTo("moon-list");
  }

  @Test
  void anEntryWithoutANameIsNotTaken() throws DocumentException {
    ListFile list =
        READER.read(
            text(
                "x.json",
                """
                {"list_id": "bis-meu", "extracted": "2026-01-01", "count": 2, "entities": [{"name": " "}, {"name": "A"}]}\
                """));
    assertThat(list.parties()).hasSize(1);
    assertThat(list.entries()).isEqualTo(2);
    assertThat(list.problems()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"list_id\": \"bis-meu\", \"extracted\": \"2026-01-01\", \"count\": 1}",
        "{\"list_id\": \"bis-meu\", \"extracted\": \"soon\", \"count\": 0, \"entities\": []}",
        "{\"list_id\": \"bis-meu\", \"extracted\": \"2026-01-01\", \"entities\": [{\"name\":"
            + " \"A\"}]}",
        "{\"list_id\": \"bis-meu\", \"extracted\": \"2026-01-01\", \"count\": 2, \"entities\":"
            + " [{\"name\": \"A\"}]}",
        "{\"list_id\": \"bis-meu\", \"extracted\": \"2026-01-01\", \"count\": 0, \"entities\": []}",
        "{\"lists\": [{\"id\": \"dow-1260h\"}]}"
      })
  void whatIsNoWholeListIsRefused(String text) {
    assertThatThrownBy(() -> READER.read(text("x.json", text)))
        .isInstanceOf(DocumentException.class);
  }

  @Test
  void aFileCutOffAnywhereIsRefused() {
    byte[] whole =
        resource("denied-persons.json").utf8OrLatin1().strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      RawFile cut = RawFile.of("x.json", Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> READER.read(cut)).isInstanceOf(DocumentException.class);
    }
  }

  @Test
  void aListOfAnotherSizeIsRefused() {
    assertThatThrownBy(
            () -> new BisJsonReader(new Expected(400, 900)).read(resource("denied-persons.json")))
        .hasMessageContaining("not that of the whole list")
        .hasMessageContaining("got '4'")
        .hasMessageContaining("400 to 900");
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() {
    assertThatThrownBy(() -> READER.read(RawFile.of("x.json", new byte[] {'{', (byte) 0xE9, '}'})))
        .hasMessageContaining("not UTF-8");
  }
}
