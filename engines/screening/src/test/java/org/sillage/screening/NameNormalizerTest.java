package org.sillage.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameNormalizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Müller                      | muller
          MÜLLER                      | muller
          Straße                      | strasse
          STRASSE                     | strasse
          ISTANBUL                    | istanbul
          İstanbul                    | istanbul
          ıstanbul                    | istanbul
          Łódź Ørsted Mærsk           | lodz orsted maersk
          ＡＭＤ　Ｌａｂ               | amd lab
          ﬁne                         | fine
          ΟΔΟΣ                        | οδοσ
          οδός                        | οδοσ
          Ростелеком                  | ростелеком
          Алёна                       | алена
          Zhejiang-Dahua/Tech_2       | zhejiang dahua tech 2
          Science & Industry          | science and industry
          R&D                         | r and d
          Intel™                      | intel
          People's Works              | peoples works
          People’s Works              | peoples works
          People´s Works              | peoples works
          the "Sammy" shop            | the sammy shop
          the 'Sammy' shop            | the sammy shop
          No. 55 Institute            | no 55 institute
          ٢٠٢٥                        | 2025
          I.B.M.                      | ibm
          I B M Research              | ibm research
          A. B. Smith                 | ab smith
          Class A rolls               | class a rolls
          3 M                         | 3 m
          华为 技术                    | 华为技术
          Huawei 华为                  | huawei 华为
          كــتاب                      | كتاب
          zero​width                  | zerowidth
          """)
  void plainKeepsTheWordsAndDropsWhatWritersVary(String written, String plain) {
    assertThat(NameNormalizer.plain(written)).isEqualTo(plain);
  }

  @Test
  void marksThatAreLettersStay() {
    assertThat(NameNormalizer.plain("ガス")).isNotEqualTo(NameNormalizer.plain("カス"));
    assertThat(NameNormalizer.plain("हिन्दी")).isNotEqualTo(NameNormalizer.plain("हन्दी"));
  }

  @Test
  void composedAndDecomposedFormsAreEqual() {
    assertThat(NameNormalizer.plain("Cafe\u0301 Zu\u0308rich"))
        .isEqualTo(NameNormalizer.plain("Café Zürich"));
    assertThat(NameNormalizer.plain("カ\u3099ス")).isEqualTo(NameNormalizer.plain("ガス"));
    assertThat(NameNormalizer.plain("ｶﾞｽ")).isEqualTo(NameNormalizer.plain("ガス"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Acme Trading Co., Ltd.",
        "Acme Trading Co Ltd",
        "ACME TRADING CO.,LTD",
        "Acme Trading Company Limited",
        "Acme Trading Ltd.",
        "Acme Trading Limited",
        "Acme Trading LLC",
        "Acme Trading L.L.C.",
        "Acme Trading L L C",
        "Acme Trading Inc",
        "Acme Trading, Inc.",
        "Acme Trading Corp.",
        "Acme Trading Corporation",
        "Acme Trading Company",
        "Acme Trading GmbH",
        "Acme Trading GmbH & Co. KG",
        "Acme Trading AG",
        "Acme Trading S.A.",
        "Acme Trading SAS",
        "Acme Trading SARL",
        "Acme Trading S.à r.l.",
        "Acme Trading B.V.",
        "Acme Trading NV",
        "Acme Trading Oy",
        "Acme Trading AB",
        "AB Acme Trading",
        "Acme Trading AS",
        "Acme Trading A/S",
        "Acme Trading Pte",
        "Acme Trading Pte. Ltd.",
        "Acme Trading Pte Ltd",
        "Acme Trading (Pte) Ltd",
        "Acme Trading (Pvt.) Ltd.",
        "Acme Trading Pty Ltd",
        "Acme Trading Sdn. Bhd.",
        "PT Acme Trading",
        "PT. Acme Trading Tbk",
        "PT Acme Trading Tbk.",
        "OOO Acme Trading",
        "ООО \"Acme Trading\"",
        "Acme Trading, OOO",
        "АО Acme Trading",
        "JSC Acme Trading",
        "Acme Trading JSC",
        "PJSC Acme Trading",
        "OJSC Acme Trading",
        "Acme Trading FZE",
        "Acme Trading FZCO",
        "Acme Trading FZ-LLC",
        "Acme Trading FZ LLC",
        "Acme Trading DMCC",
        "Acme Trading W.L.L.",
        "Limited Liability Company Acme Trading",
        "Joint Stock Company \"Acme Trading\"",
        "Acme Trading S.p.A.",
        "Acme Trading S.r.l.",
        "Acme Trading Sp. z o.o.",
        "Acme Trading s.r.o.",
        "Acme Trading d.o.o.",
        "Acme Trading A.Ş.",
        "Acme Trading Ltd. Şti.",
        "Acme Trading S.A. de C.V.",
        "Acme Trading & Co.",
        "Acme Trading K.K.",
        "Acme Trading 有限公司"
      })
  void keyDropsLegalFormsAsPeopleWriteThem(String written) {
    assertThat(NameNormalizer.key(written)).isEqualTo("acme trading");
  }

  @ParameterizedTest
  @CsvSource({
    "华为技术有限公司, 华为技术",
    "浪潮集团有限公司, 浪潮",
    "浪潮集团股份有限公司, 浪潮",
    "中芯国际集成电路制造有限责任公司, 中芯国际集成电路制造",
    "華為技術有限公司, 華為技術",
    "株式会社東京計器, 東京計器",
    "有限公司, 有限公司",
    "集团公司, 集团公司",
    "华为 有限公司, 华为"
  })
  void keyDropsFormsWrittenWithoutSpaces(String written, String key) {
    assertThat(NameNormalizer.key(written)).isEqualTo(key);
  }

  @Test
  void koreanFormsAreDroppedAtEitherEnd() {
    assertThat(NameNormalizer.key("주식회사 한미반도체"))
        .isEqualTo(NameNormalizer.key("한미반도체 주식회사"))
        .isEqualTo(NameNormalizer.key("㈜한미반도체"))
        .isEqualTo(NameNormalizer.key("한미반도체"));
  }

  @ParameterizedTest
  @CsvSource({
    "Limited, limited",
    "Co. Ltd., co",
    "PT Co, pt",
    "SA, sa",
    "The Company, the",
    "Company 22, company 22",
    "AG Laboratories, ag laboratories",
    "Sa International, sa international",
    "Limited Brands, limited brands"
  })
  void keyIsNeverDownToNothingAndFormsWithinANameStay(String written, String key) {
    assertThat(NameNormalizer.key(written)).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "™", "\u200b", "()", "—"})
  void aNameWithoutLettersOrDigitsHasNoKey(String written) {
    assertThat(NameNormalizer.key(written)).isEmpty();
    assertThat(NameNormalizer.plain(written)).isEmpty();
    assertThat(NameNormalizer.anyOrder(written)).isEmpty();
  }

  @Test
  void anyOrderSortsWordsAndKeepsForms() {
    assertThat(NameNormalizer.anyOrder("KIM, Jong Un"))
        .isEqualTo(NameNormalizer.anyOrder("Jong Un Kim"));
    assertThat(NameNormalizer.anyOrder("Maria Sa")).isEqualTo("maria sa");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Inspur Group (Beijing)      | inspur group
          Inspur (Beijing) Co., Ltd.  | inspur co ltd
          Ada (b (c) d) Eve           | ada eve
          (Sean) Naghibi              | sean naghibi
          浪潮（北京）有限公司          | 浪潮有限公司
          Broken (never closed        | broken never closed
          Broken) never opened        | broken never opened
          """)
  void parenthesesAfterTheFirstWordCanBeLeftOut(String written, String plain) {
    assertThat(NameNormalizer.plain(NameNormalizer.withoutParentheses(written))).isEqualTo(plain);
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (String name : RandomNames.of(7, 2_000)) {
      String plain = NameNormalizer.plain(name);
      assertThat(NameNormalizer.plain(plain)).isEqualTo(plain);
    }
  }
}
