package org.sillage.formats.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sillage.model.place.CountryCode;

class PartyIdsTest {
  private static List<String> ids(String... names) {
    PartyIds ids = new PartyIds("l", List.of(names));
    List<String> given = new ArrayList<>();
    for (String name : names) {
      given.add(ids.next(name, List.of(CountryCode.CN)).substring(2));
    }
    return given;
  }

  @Test
  void legalWordsAndParenthesesAreLeftOut() {
    assertThat(
            ids(
                "Piotech (Haining) Equipment Co., Ltd.",
                "R&D Xi'an Group Corporation",
                "Müller GmbH"))
        .containsExactly("piotech-equipment", "r-and-d-xian", "muller");
  }

  @Test
  void parenthesesTellNamesApartThatAreOtherwiseTheSame() {
    assertThat(ids("Huawei Technologies (Yangon) Co., Ltd.", "Huawei Technologies Co., Ltd."))
        .containsExactly("huawei-technologies-yangon", "huawei-technologies");
  }

  @Test
  void theLaterOfTheSameNameGetsItsCountryThenANumber() {
    assertThat(ids("Wong", "Wong Ltd", "Wong Inc", "Wong"))
        .containsExactly("wong", "wong-cn", "wong-cn-2", "wong-cn-3");
  }

  @Test
  void longNamesAreCutBetweenWords() {
    assertThat(ids("Chinese Academy of Sciences Institute of Computing Technology of the Far East"))
        .containsExactly("chinese-academy-of-sciences-institute-of-computing");
  }

  @Test
  void namesOfLegalWordsOrOtherScriptsHaveIdsToo() {
    assertThat(ids("Group Co., Ltd.", "华为", "中兴"))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("x[0-9a-f]{8}"));
  }
}
