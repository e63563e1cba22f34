package org.sillage.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillage.model.place.CountryCode;
import org.sillage.reference.chip.ChipCatalog;
import org.sillage.reference.country.CountryGroups;

/// Packs load strictly: what is wrong stops with file, line, value and what was allowed.
class PackLoaderTest {
  private static final Path PACKS = packs();

  @TempDir Path folder;

  private static Path packs() {
    String set = System.getProperty("sillage.root");
    Path root = Path.of(set == null ? "" : set).toAbsolutePath();
    while (!Files.isDirectory(root.resolve("packs"))) {
      root = root.getParent();
    }
    return root.resolve("packs");
  }

  private static Reference own() throws IOException, PackException {
    return PackLoader.load(List.of(PACKS));
  }

  private void rule(String name, String text) throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules/us-ear"));
    Files.writeString(rules.resolve(name + ".yaml"), text);
  }

  @Test
  void theProjectsOwnPacksLoadWhole() throws IOException, PackException {
    Reference reference = own();
    assertThat(reference.rules().rules()).hasSizeGreaterThan(100);
    assertThat(reference.rules().jurisdictions().keySet())
        .containsExactly("us-ear", "cn-limits", "eu-dual-use", "my-sta", "sg", "tw-shtc");
    assertThat(reference.chips().chips()).hasSizeGreaterThan(55);
    assertThat(reference.lists()).containsKeys("us-bis-entity-list", "us-ear-supp8");
    assertThat(reference.cases()).hasSize(6);
    assertThat(reference.flags()).containsKeys("supp3-1", "supp3-29", "bis2025-g12", "case-d12");
    assertThat(reference.digests())
        .containsKeys("chips", "rules/us-ear")
        .doesNotContainKey("rules");
  }

  @Test
  void everyFigureAndRuleHasItsSource() throws IOException, PackException {
    Reference reference = own();
    assertThat(reference.chips().chips())
        .allSatisfy(chip ->
            assertThat(chip.figures())
                .allSatisfy(figure -> assertThat(figure.source().title()).isNotBlank()));
    assertThat(reference.rules().rules())
        .allSatisfy(rule -> {
          assertThat(rule.citation()).isNotBlank();
          assertThat(rule.title().en()).isNotEqualTo("?");
          assertThat(rule.says().fr()).isNotEqualTo("?");
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          citation: | citatoin: | citatoin
          from: 2023-11-17 | from: 2023-11-31 | 2023-11-31
          state: IN_FORCE | state: MAYBE | MAYBE
          step: destination | step: destiny | destiny
          license: presumption of denial | license: perhaps | perhaps
          sure: CONFIRMED | sure: SURELY | SURELY
          to: 2025-05-12 | to: 2023-01-01 | 2023-01-01
          """)
  void aRuleThatIsWrittenWrongStopsWithItsPlace(String right, String wrong, String told)
      throws IOException {
    String rule = Files.readString(PACKS.resolve("rules/us-ear/chips-a-destination.yaml"));
    assertThat(rule).contains(right);
    rule("chips-a-destination", rule.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
    assertThatThrownBy(() -> PackLoader.load(List.of(PACKS, folder)))
        .isInstanceOf(PackException.class)
        .hasMessageContaining("rules/us-ear/chips-a-destination.yaml:")
        .hasMessageContaining(told);
  }

  @Test
  void statesOnTheSameGroundMayNotOverlap() throws IOException {
    String rule = Files.readString(PACKS.resolve("rules/us-ear/affiliates.yaml"));
    rule("affiliates", rule.replace("to: 2025-11-09", "to: 2025-11-10"));
    assertThatThrownBy(() -> PackLoader.load(List.of(PACKS, folder)))
        .hasMessageContaining("overlap")
        .hasMessageContaining("affiliates.yaml");
  }

  @Test
  void aFolderOfOnesOwnOverridesByIdAndAdds() throws IOException, PackException {
    String rule = Files.readString(PACKS.resolve("rules/us-ear/affiliates.yaml"));
    rule("affiliates", rule.replace("UNCONFIRMED", "IN_FORCE"));
    rule("mine", rule.replace("us-ear/affiliates", "us-ear/mine"));
    Reference reference = PackLoader.load(List.of(PACKS, folder));
    assertThat(reference.rules().find("us-ear/affiliates").orElseThrow().states())
        .noneMatch(state -> state.state().name().equals("UNCONFIRMED"));
    assertThat(reference.rules().find("us-ear/mine")).isPresent();
    assertThat(reference.digests().get("rules/us-ear"))
        .isNotEqualTo(own().digests().get("rules/us-ear"));
  }

  @Test
  void aFigureOfNoKnownSourceStops() throws IOException {
    Files.createDirectories(folder.resolve("chips"));
    Files.writeString(
        folder.resolve("chips/figures.csv"),
        "chip,figure,bits,value,unit,source,sure,as_of,note\n"
            + "H20,interconnect,,1,GB/s,nobody,CONFIRMED,2026-11-21,\n");
    assertThatThrownBy(() -> PackLoader.load(List.of(PACKS, folder)))
        .hasMessageContaining("chips/figures.csv:2")
        .hasMessageContaining("nobody");
  }

  @ParameterizedTest
  @CsvSource({
    "AE, 2026-07-09, D:4, true",
    "AE, 2026-07-10, D:4, false",
    "AE, 2026-07-09, A:5, false",
    "AE, 2026-07-10, A:5, true",
    "HK, 2025-01-01, D:5, true",
    "MO, 2025-01-01, D:5, false",
    "MO, 2025-01-01, D:1, true",
    "NI, 2024-03-14, D:5, false",
    "NI, 2024-03-15, D:5, true",
    "NO, 2025-01-01, A:5, true",
    "SG, 2025-01-01, A:6, true"
  })
  void groupsGoByTheDay(String country, LocalDate day, String group, boolean belongs)
      throws IOException, PackException {
    CountryGroups groups = own().countries();
    Set<String> found = groups.groupsOf(CountryCode.of(country), day);
    assertThat(found.contains(group)).as("%s on %s: %s", country, day, found).isEqualTo(belongs);
  }

  @Test
  void aNameStandsForOneChip() throws IOException, PackException {
    ChipCatalog chips = own().chips();
    assertThat(chips.find("nvidia h100-sxm5").orElseThrow().chip().name())
        .isEqualTo("H100 SXM5 80GB");
    assertThat(chips.find("GB200 NVL72").orElseThrow().chipsPerUnit()).isEqualTo(72);
    assertThat(chips.find("H1000")).isEmpty();
    assertThat(chips.nearest("H1000", 1)).containsExactly("H100");
    var chip = chips.find("L4").orElseThrow().chip();
    assertThatThrownBy(() ->
            new ChipCatalog(
                chips.chips(), List.of(new ChipCatalog.Alias("l 40", chip.name(), "name", 1))))
        .hasMessageContaining("L40");
  }
}
