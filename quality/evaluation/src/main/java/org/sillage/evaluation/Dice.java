package org.sillage.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Seeded chance: one seed gives the same draws on every machine.
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /// True in about `share` of all draws, 0 to 1.
  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /// A number from `low` to `high`, both included.
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /// A decimal from `low` to `high` in steps of the last of `scale` digits.
  BigDecimal decimal(double low, double high, int scale) {
    long steps = Math.round((high - low) * Math.pow(10, scale));
    BigDecimal drawn =
        BigDecimal.valueOf(low)
            .add(BigDecimal.valueOf(random.nextLong(steps + 1), scale))
            .stripTrailingZeros();
    return drawn.scale() < 0 ? drawn.setScale(0) : drawn;
  }

  LocalDate day(LocalDate first, LocalDate last) {
    return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
  }

  <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /// Something in about `share` of all draws, else nothing.
  <T> @Nullable T maybe(double share, Supplier<T> supplier) {
    return chance(share) ? supplier.get() : null;
  }

  /// From `least` to `most` things.
  <T> List<T> several(int least, int most, Supplier<T> supplier) {
    List<T> things = new ArrayList<>();
    for (int left = between(least, most); left > 0; left--) {
      things.add(supplier.get());
    }
    return things;
  }

  /// Choices written with how often each is to be drawn: `US*11 TW*3 SG`.
  static <T> List<T> odds(String written, Function<String, T> read) {
    List<T> choices = new ArrayList<>();
    for (String word : written.strip().split("\\s+", -1)) {
      int star = word.indexOf('*');
      T choice = read.apply(star < 0 ? word : word.substring(0, star));
      int times = star < 0 ? 1 : Integer.parseInt(word.substring(star + 1));
      for (int time = 0; time < times; time++) {
        choices.add(choice);
      }
    }
    return List.copyOf(choices);
  }
}
