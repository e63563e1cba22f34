package org.sillage.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillage.model.item.Figures;
import org.sillage.model.item.Item;
import org.sillage.model.item.Memory;
import org.sillage.model.item.Money;
import org.sillage.model.place.CountryCode;

/// Goods: mostly chips of the catalog, some by their figures alone, some memory, some that are neither.
final class ItemGenerator {
  private static final List<String> HOSTS =
      List.of("HGX baseboard", "8-GPU server", "NVL72 rack", "workstation", "32 NVL72 racks");
  private static final List<String> ECCNS =
      Dice.odds(
          "3A090.a*3 3A090.b*2 4A090.a*2 5A992.z*3 5A992.c*2 3A991.p*2 4A994.l EAR99*2 5A002.z"
              + " 4A003.z",
          word -> word);
  private static final List<CountryCode> MAKERS =
      Dice.odds("TW*8 US*3 CN*2 KR*2 MX MY", CountryCode::of);
  private static final List<CountryCode> DESIGNERS = Dice.odds("US*7 CN*2 GB KR", CountryCode::of);
  private static final List<String> CURRENCIES = Dice.odds("USD*7 EUR CNY SGD", word -> word);

  private final Dice dice;
  private final List<String> chips;

  ItemGenerator(Dice dice, List<String> chips) {
    this.dice = dice;
    this.chips = chips;
  }

  /// The name of a chip, as people may write it.
  String chip() {
    String chip = dice.of(chips);
    return dice.chance(0.1) ? chip.toLowerCase(Locale.ROOT) : chip;
  }

  List<Item> items() {
    return dice.several(1, dice.chance(0.25) ? 4 : 1, this::item);
  }

  private Item item() {
    int kind = dice.between(1, 100);
    boolean named = kind <= 76;
    boolean memory = kind > 88 && kind <= 94;
    Figures figures = kind > 72 && kind <= 88 ? figures() : null;
    Memory stack = memory ? memory() : null;
    boolean other = kind > 94;
    return new Item(
        named ? chip() : null,
        figures,
        count(),
        dice.maybe(0.3, this::price),
        dice.maybe(0.1, this::price),
        dice.maybe(0.35, () -> dice.of(HOSTS)),
        dice.chance(0.05)
            ? dice.several(1, 4, () -> "SN" + dice.between(100_000, 999_999))
            : List.of(),
        stack,
        dice.maybe(0.3, () -> dice.of(MAKERS)),
        dice.maybe(named ? 0.05 : 0.5, () -> dice.of(DESIGNERS)),
        dice.maybe(0.15, () -> dice.decimal(0, 1, 2)),
        dice.maybe(other ? 0.8 : 0.2, () -> dice.of(ECCNS)),
        dice.maybe(named ? 0.1 : 0.5, () -> dice.chance(0.6)),
        dice.maybe(0.05, () -> dice.between(1, 200) * 1_000_000_000L),
        dice.maybe(0.1, () -> dice.chance(0.7)));
  }

  private @Nullable Long count() {
    return dice.maybe(
        0.9, () -> dice.chance(0.6) ? dice.between(1, 64) : (long) dice.between(64, 40_000));
  }

  Money price() {
    return new Money(dice.decimal(200, 4_000_000, 2), dice.of(CURRENCIES));
  }

  private Figures figures() {
    return new Figures(
        dice.maybe(0.9, this::tpp),
        dice.maybe(0.7, () -> dice.decimal(100, 1700, 1)),
        dice.maybe(0.5, () -> dice.decimal(50, 8000, 0)),
        dice.maybe(0.6, () -> dice.decimal(0, 1800, 0)),
        dice.maybe(0.6, () -> dice.chance(0.6)));
  }

  /// Half of them near a threshold.
  private BigDecimal tpp() {
    return dice.chance(0.5)
        ? dice.decimal(1, 40_000, 1)
        : new BigDecimal(dice.of(List.of("1600", "2400", "4800", "21000")))
            .add(dice.decimal(-2, 2, 0));
  }

  private Memory memory() {
    return new Memory(
        dice.chance(0.85) ? "HBM" : "GDDR6",
        dice.maybe(0.9, () -> dice.decimal(100, 1300, 0)),
        dice.maybe(0.8, () -> dice.decimal(80, 250, 0)));
  }
}
