package org.sillage.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sillage.model.item.Figures;
import org.sillage.model.item.Item;

/// ECCN 3A090 of 2023 written once more, slowly, from the regulation: paragraphs a and b and the note on items that
/// are not for data centers. Not from the packs, so that a slip there shows here.
class ClassificationOracleTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final List<BigDecimal> PERFORMANCES =
      numbers(
          "0", "100", "1599.99", "1600", "1600.01", "2000", "2399.99", "2400", "2400.01", "3000",
          "4799.99", "4800", "4800.01", "5000", "20000");
  private static final List<BigDecimal> DENSITIES =
      numbers(
          "0.1", "1.59", "1.6", "1.61", "2.5", "3.19", "3.2", "3.21", "4.5", "5.91", "5.92", "5.93",
          "12");
  private static final List<BigDecimal> STEPS =
      numbers("0", "0.01", "-0.01", "0.000001", "-0.000001");

  /// Density is performance by area; compared without dividing.
  private static boolean denser(BigDecimal performance, BigDecimal area, String limit) {
    return performance.compareTo(new BigDecimal(limit).multiply(area)) >= 0;
  }

  private static boolean reaches(BigDecimal performance, String limit) {
    return performance.compareTo(new BigDecimal(limit)) >= 0;
  }

  /// `a`, `b` or nothing.
  private static String paragraph(BigDecimal performance, BigDecimal area, boolean forDataCenters) {
    if (!forDataCenters && !reaches(performance, "4800")) {
      return "";
    }
    if (reaches(performance, "4800")) {
      return "a";
    }
    if (reaches(performance, "1600") && denser(performance, area, "5.92")) {
      return "a";
    }
    if (reaches(performance, "2400")
        && denser(performance, area, "1.6")
        && !denser(performance, area, "5.92")) {
      return "b";
    }
    if (reaches(performance, "1600")
        && denser(performance, area, "3.2")
        && !denser(performance, area, "5.92")) {
      return "b";
    }
    return "";
  }

  /// Every paragraph that some value of what is not known would lead to.
  private static Set<String> possible(
      @Nullable BigDecimal performance,
      @Nullable BigDecimal area,
      @Nullable Boolean forDataCenters) {
    Set<String> found = new TreeSet<>();
    for (BigDecimal tpp : performance != null ? List.of(performance) : PERFORMANCES) {
      List<BigDecimal> areas = new ArrayList<>();
      if (area != null) {
        areas.add(area);
      } else {
        DENSITIES.forEach(
            density -> areas.add(tpp.add(BigDecimal.ONE).divide(density, MathContext.DECIMAL128)));
      }
      for (BigDecimal mm2 : areas) {
        for (boolean marketed :
            forDataCenters != null ? List.of(forDataCenters) : List.of(true, false)) {
          found.add(paragraph(tpp, mm2, marketed));
        }
      }
    }
    return found;
  }

  private static String expected(
      @Nullable BigDecimal performance,
      @Nullable BigDecimal area,
      @Nullable Boolean forDataCenters,
      boolean computer) {
    Set<String> found = possible(performance, area, forDataCenters);
    if (found.size() > 1) {
      return "unknown";
    }
    String paragraph = found.iterator().next();
    if (paragraph.isEmpty()) {
      return computer ? "4A994.l" : "3A991.p";
    }
    return (computer ? "4A090." : "3A090.") + paragraph;
  }

  /// With a chip-to-chip rate that makes all that is not 3A090 3A991.p.
  private static String classified(
      @Nullable BigDecimal performance,
      @Nullable BigDecimal area,
      @Nullable Boolean forDataCenters,
      boolean computer,
      LocalDate day) {
    Figures figures = new Figures(performance, area, null, new BigDecimal("200"), forDataCenters);
    Item item =
        new Item(
            null,
            figures,
            1L,
            null,
            null,
            computer ? "server" : null,
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    return Packs.KNOWLEDGE.determiner().classify(item, Packs.KNOWLEDGE.on(day)).eccn();
  }

  private static void check(
      @Nullable BigDecimal performance,
      @Nullable BigDecimal area,
      @Nullable Boolean forDataCenters) {
    for (boolean computer : List.of(false, true)) {
      assertThat(classified(performance, area, forDataCenters, computer, DAY))
          .as(
              "TPP %s, %s mm2, for data centers %s, computer %s",
              performance, area, forDataCenters, computer)
          .isEqualTo(expected(performance, area, forDataCenters, computer));
    }
  }

  @Test
  void exactlyAtAndAroundEveryThreshold() {
    List<BigDecimal> performances = new ArrayList<>();
    for (String limit : List.of("1600", "2400", "4800")) {
      STEPS.forEach(step -> performances.add(new BigDecimal(limit).add(step)));
    }
    for (BigDecimal performance : performances) {
      for (String density : List.of("1.6", "3.2", "5.92")) {
        for (BigDecimal step : STEPS) {
          BigDecimal area =
              performance.divide(new BigDecimal(density).add(step), new MathContext(12));
          for (Boolean marketed : new Boolean[] {true, false, null}) {
            check(performance, area, marketed);
          }
        }
      }
    }
  }

  /// Areas for which the density is exactly the limit: performance = limit times area.
  @Test
  void exactDensities() {
    for (String density : List.of("1.6", "3.2", "5.92")) {
      for (int area = 100; area <= 1500; area += 25) {
        BigDecimal exact = new BigDecimal(density).multiply(BigDecimal.valueOf(area));
        for (BigDecimal step : STEPS) {
          check(exact.add(step), BigDecimal.valueOf(area), true);
          check(exact.add(step), BigDecimal.valueOf(area), false);
          check(exact.add(step), BigDecimal.valueOf(area), null);
        }
      }
    }
  }

  @Test
  void anywhereAndWithUnknowns() {
    Random random = new Random(3090);
    for (int turn = 0; turn < 6_000; turn++) {
      BigDecimal performance = random.nextInt(10) == 0 ? null : decimal(random, 8_000);
      BigDecimal area = random.nextInt(5) == 0 ? null : decimal(random, 1_600);
      Boolean marketed = random.nextInt(4) == 0 ? null : Boolean.valueOf(random.nextBoolean());
      check(performance, area, marketed);
    }
  }

  @Test
  void paragraphsBeginOnTheirDay() {
    LocalDate first = LocalDate.of(2023, 11, 17);
    BigDecimal performance = new BigDecimal("5000");
    BigDecimal area = new BigDecimal("800");
    assertThat(classified(performance, area, true, false, first)).isEqualTo("3A090.a");
    assertThat(classified(performance, area, true, false, first.minusDays(1))).doesNotContain(".a");
  }

  private static BigDecimal decimal(Random random, int most) {
    return BigDecimal.valueOf(1 + random.nextInt(most * 100), 2);
  }

  private static List<BigDecimal> numbers(String... written) {
    return java.util.Arrays.stream(written).map(BigDecimal::new).toList();
  }
}
