package org.sillage.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sillage.model.place.CountryCode;

class CountryNamesTest {
  @ParameterizedTest
  @CsvSource({
    "China, CN",
    "CHINA, CN",
    "cn, CN",
    "Hong Kong, HK",
    "Macau, MO",
    "Taiwan, TW",
    "Burma, MM",
    "South Korea, KR",
    "'Korea, North', KP",
    "Türkiye, TR",
    "Turkey (Turkiye), TR",
    "Turkey, TR",
    "UK, GB",
    "People’s Republic of China, CN",
    "Crimea Region of Ukraine, UA",
    "Region: Crimea, UA",
    "'Virgin Islands, British', VG",
    "Kosovo, XK",
    "Cote d Ivoire, CI",
    "Côte d’Ivoire, CI",
    "Bosnia and Herzegovina, BA",
    "Bosnia & Herzegovina, BA",
    "North Korean entity in China, KP CN",
    "Region: Kafia Kingi, SD SS",
    "undetermined, ''",
    "  Russia , RU"
  })
  void namesThatListsWriteHaveCodes(String written, String codes) {
    String found =
        CountryNames.find(written).orElseThrow().stream()
            .map(CountryCode::value)
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(codes);
  }

  @Test
  void whatIsNoCountryHasNone() {
    assertThat(CountryNames.find("Fishing Vessels")).isEmpty();
    assertThat(CountryNames.find("")).isEmpty();
    assertThat(CountryNames.find("ZZ")).isEmpty();
    assertThat(CountryNames.find("undetermined")).contains(List.of());
  }
}
