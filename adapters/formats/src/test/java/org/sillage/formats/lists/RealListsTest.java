package org.sillage.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillage.document.DocumentException;
import org.sillage.model.finding.ListedParty;

/// The readers on copies of the real lists, where these lie beside the project; they are not part of it.
class RealListsTest {
  private static final LocalDate DAY = LocalDate.of(2023, 11, 9);

  private static ListFile bis(String file) throws IOException, DocumentException {
    Path path = ListFixtures.realLists().resolve("bis").resolve(file);
    return new BisJsonReader(Expected.ANY).read(RawFile.read(path));
  }

  private static ListFile ofac(
      String list, String primary, @Nullable String aliases, String addresses)
      throws IOException, DocumentException {
    Path folder = ListFixtures.realLists().resolve("ofac");
    return new OfacCsvReader(list, Expected.ANY)
        .read(
            RawFile.read(folder.resolve(primary)),
            aliases == null ? null : RawFile.read(folder.resolve(aliases)),
            RawFile.read(folder.resolve(addresses)),
            DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "bis_entity_list.json, us-bis-entity-list, 3409, 1, 2",
    "bis_dpl.json, us-bis-denied-persons, 564, 6, 0",
    "bis_meu.json, us-bis-meu-list, 70, 0, 0",
    "dow_1260h.json, us-dod-1260h, 80, 0, 0",
    "dow_1286.json, us-dod-1286, 134, 0, 134",
    "ofac_nscmic.json, us-ofac-ns-cmic, 68, 0, 0",
    "dhs_uflpa.json, us-dhs-uflpa, 148, 0, 0",
    "fcc_covered.json, us-fcc-covered, 15, 0, 0",
    "cbp_wro.json, us-cbp-wro, 67, 6, 0",
    "state_debarred_admin.json, us-state-debarred-admin, 8, 0, 0",
    "state_debarred_statutory.json, us-state-debarred-statutory, 779, 0, 0"
  })
  void everyEntryOfTheAgenciesListsIsRead(
      String file, String id, int entries, int problems, int undated)
      throws IOException, DocumentException {
    ListFile list = bis(file);
    assertThat(list.listId()).isEqualTo(id);
    assertThat(list.entries()).isEqualTo(entries);
    assertThat(list.parties()).hasSize(entries);
    assertThat(list.parties()).extracting(ListedParty::id).doesNotHaveDuplicates();
    assertThat(list.problems()).hasSize(problems);
    assertThat(list.parties()).filteredOn(party -> party.listedFrom() == null).hasSize(undated);
  }

  @Test
  void theNonproliferationListIsReadWithItsEnds() throws IOException, DocumentException {
    ListFile list = bis("state_nonproliferation.json");
    assertThat(list.parties()).hasSize(528);
    assertThat(list.parties())
        .filteredOn(party -> party.listedTo() != null)
        .hasSizeGreaterThan(300);
  }

  @Test
  void footnotesAndAddressesOfTheEntityListAreFound() throws IOException, DocumentException {
    ListFile list = bis("bis_entity_list.json");
    assertThat(list.parties()).filteredOn(ListedParty::addressOnly).hasSize(19);
    assertThat(list.parties()).filteredOn(party -> party.footnotes().contains("1")).hasSize(130);
    assertThat(list.parties()).filteredOn(party -> party.footnotes().contains("4")).hasSize(96);
    assertThat(list.parties()).filteredOn(party -> party.footnotes().contains("5")).hasSize(16);
    assertThat(list.parties())
        .allMatch(party -> party.requirement() != null && !party.countries().isEmpty());
  }

  @Test
  void theOfacListsAreReadWhole() throws IOException, DocumentException {
    ListFile of2021 =
        ofac(OfacCsvReader.SDN, "bench2021-sdn.csv", "bench2021-alt.csv", "bench2021-add.csv");
    assertThat(of2021.parties()).hasSize(8_976);
    assertThat(of2021.parties().stream().mapToInt(party -> party.aliases().size()).sum())
        .isEqualTo(11_904);
    ListFile of2023 = ofac(OfacCsvReader.SDN, "sdn-2023-11.csv", null, "sdn_address-2023-11.csv");
    assertThat(of2023.parties()).hasSize(11_443);
    ListFile consolidated =
        ofac(OfacCsvReader.CONSOLIDATED, "cons_prim.csv", "cons_alt.csv", "cons_add.csv");
    assertThat(consolidated.parties()).hasSize(442);
  }

  @Test
  void filesOfDifferentDaysAreRefused() {
    ListFixtures.realLists();
    assertThatThrownBy(
            () -> ofac(OfacCsvReader.SDN, "sdn-2023-11.csv", "alt-2025.csv", "add-2025.csv"))
        .hasMessageContaining("different days");
  }
}
