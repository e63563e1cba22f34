package org.sillage.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Seeded names from few words, so that equal ones are common, written in the ways that normalisation undoes.
final class RandomNames {
  private static final List<String> WORDS =
      List.of(
          "Huawei",
          "Inspur",
          "Dragon",
          "Sa",
          "A",
          "B",
          "55",
          "Institute",
          "Muller",
          "Strasse",
          "华为",
          "集团",
          "Волга",
          "Kim",
          "Un",
          "As",
          "Co",
          "Trading");
  private static final List<String> FORMS =
      List.of(
          "",
          "",
          "",
          " Co., Ltd.",
          " LLC",
          " Limited",
          " S.A.",
          " (Beijing)",
          " (HK) Ltd",
          " 有限公司",
          " & Co.");
  private static final List<String> OPENINGS = List.of("", "", "", "PT ", "ООО ", "(the) ", "JSC ");

  private RandomNames() {}

  static List<String> of(long seed, int count) {
    Random random = new Random(seed);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add(name(random));
    }
    return names;
  }

  static String name(Random random) {
    StringBuilder name = new StringBuilder(OPENINGS.get(random.nextInt(OPENINGS.size())));
    int words = 1 + random.nextInt(3);
    for (int i = 0; i < words; i++) {
      if (i > 0) {
        name.append(random.nextInt(4) == 0 ? "-" : " ");
      }
      name.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    name.append(FORMS.get(random.nextInt(FORMS.size())));
    return switch (random.nextInt(5)) {
      case 0 -> name.toString().toUpperCase(Locale.ROOT);
      case 1 -> name.toString().replace("u", "ü");
      case 2 -> name.toString().replace("ss", "ß");
      default -> name.toString();
    };
  }
}
