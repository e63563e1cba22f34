package org.sillage.evaluation;

import java.util.List;
import java.util.Locale;
import org.sillage.model.finding.ListedParty;

/// Names of companies and persons that nobody bears on purpose, put together from common words.
final class Names {
  private static final List<String> FIRST =
      words(
          """
          Bright Harbor Golden Northern Pacific Jade Summit Blue River Silver Orient United Apex Nova Meridian
          Delta Eastern Crystal Star Prime Falcon Lotus Cedar Granite Orchid Zenith Polar Coral Amber Vertex
          Sino Euro Trans Inter Digital Quantum Cloud Data Micro Hyper Deep Rapid Smart Future Grand Royal
          """);
  private static final List<String> SECOND =
      words(
          """
          Tech Electronics Computing Semiconductor Systems Networks Intelligence Cloud Trading Logistics Robotics
          Microelectronics Technology Industrial Information Science Optics Aerospace Instruments Software Energy
          Telecom Shipping Data Research Machinery Innovation Import Integrated Vision Circuits Devices
          """);
  private static final List<String> THIRD =
      words(
          "Group Holdings International Solutions Services Development Asia Global Institute"
              + " Center");
  private static final List<String> FORMS =
      List.of(
          "Co., Ltd.",
          "Ltd.",
          "Limited",
          "Pte. Ltd.",
          "Inc.",
          "LLC",
          "GmbH",
          "S.A.",
          "Sdn. Bhd.",
          "FZE",
          "B.V.",
          "K.K.",
          "JSC",
          "OOO",
          "S.r.l.",
          "Corp.",
          "PLC",
          "PT");
  private static final List<String> PLACES =
      words(
          """
          Shenzhen Beijing Shanghai Wuhan Hangzhou Chengdu Penang Johor Jakarta Dubai Taipei Hsinchu Osaka Seoul
          Hanoi Bangkok Mumbai Pune Tallinn Riga Minsk Moscow Izmir Almaty Dublin Lyon Munich Toronto Austin Fremont
          """);
  private static final List<String> HAN =
      List.of("华", "中", "科", "云", "信", "达", "鑫", "光", "电", "智", "联", "星", "海", "天", "通", "创");
  private static final List<String> GIVEN =
      words(
          """
          Wei Jun Li Ming Anna Ivan Dmitri Olga Ahmed Fatima Hassan Omar Maria Jose Carlos Kim Jin Hana Yuki
          Priya Arjun Lena Paul Sofia Marta Tariq Leila Igor Natalia Chen Hui Bo Lars Emil Nadia Samir
          """);
  private static final List<String> FAMILY =
      words(
          """
          Zhang Wang Liu Chen Ivanov Petrov Smirnova Hussein Rahman Khan Garcia Fernandez Silva Park Lee Tanaka
          Sato Sharma Patel Mueller Schmidt Novak Kowalski Haddad Farouk Volkov Sokolova Nguyen Tran Tan Lim Berg
          """);

  private static final List<String> SYLLABLES =
      words(
          """
          ka lo mi ren tai vo sha dun bel kor zen hu lin gra ta shi mo fa ny el ra dor yan qi pe
          sta ul bri no wei tor ma gi san cho le
          """);

  private Names() {}

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  static String company(Dice dice) {
    StringBuilder name = new StringBuilder();
    if (dice.chance(0.35)) {
      name.append(dice.of(PLACES)).append(' ');
    }
    if (dice.chance(0.4)) {
      name.append(dice.of(FIRST)).append(' ');
    }
    name.append(coined(dice)).append(' ').append(dice.of(SECOND));
    if (dice.chance(0.3)) {
      name.append(' ').append(dice.of(THIRD));
    }
    return dice.chance(0.8) ? name.append(' ').append(dice.of(FORMS)).toString() : name.toString();
  }

  /// A word nobody uses, so that names meet about as seldom as those of real companies do.
  private static String coined(Dice dice) {
    String word = String.join("", dice.several(3, 3, () -> dice.of(SYLLABLES)));
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  static String companyInHan(Dice dice) {
    String core = String.join("", dice.several(3, 5, () -> dice.of(HAN)));
    return core + dice.of(List.of("科技有限公司", "电子有限公司", "股份有限公司", "集团"));
  }

  static String person(Dice dice) {
    String given = dice.of(GIVEN);
    String family = dice.chance(0.3) ? dice.of(FAMILY) : coined(dice);
    return switch (dice.between(0, 2)) {
      case 0 -> given + " " + family;
      case 1 -> family.toUpperCase(Locale.ROOT) + ", " + given;
      default -> given + " " + dice.of(GIVEN) + " " + family;
    };
  }

  /// A listed party's name or alias as somebody else might write it: most spellings are found again, some are not.
  static String listed(Dice dice, ListedParty party) {
    String name =
        party.aliases().isEmpty() || dice.chance(0.6) ? party.name() : dice.of(party.aliases());
    String written =
        switch (dice.between(0, 5)) {
          case 0 -> name.toUpperCase(Locale.ROOT);
          case 1 -> name.replace(",", "").replace(".", "");
          case 2 -> name + " " + dice.of(FORMS);
          case 3 -> name.replace("Co., Ltd", "Company Limited");
          default -> name;
        };
    return written.isBlank() ? name : written;
  }
}
