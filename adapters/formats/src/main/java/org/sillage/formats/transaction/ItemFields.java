package org.sillage.formats.transaction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.model.item.Figures;
import org.sillage.model.item.Item;
import org.sillage.model.item.Memory;
import org.sillage.model.item.Money;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Text;

/// Reads goods and their prices.
final class ItemFields {
  private static final int NEAREST = 3;
  private static final Pattern CURRENCY = Pattern.compile("[A-Za-z]{3}");

  private final ChipNames chips;

  ItemFields(ChipNames chips) {
    this.chips = chips;
  }

  List<Item> items(Fields transaction) {
    List<Item> items = new ArrayList<>();
    for (Fields fields : transaction.objects("items")) {
      Item item = item(fields);
      if (item != null) {
        items.add(item);
      }
    }
    return items;
  }

  private @Nullable Item item(Fields fields) {
    Figures figures = figures(fields);
    // With figures of its own the name is a label.
    boolean hasFigures = figures != null && figures.tpp() != null;
    String chip = hasFigures ? fields.text("chip") : chip(fields);
    Long count = Checks.atLeastOne(fields, "count");
    Money unitPrice = money(fields, "unitPrice");
    Money totalValue = money(fields, "totalValue");
    String host = fields.text("host");
    List<String> serials = fields.texts("serials");
    Memory memory = memory(fields);
    CountryCode madeIn = fields.country("madeIn");
    CountryCode designer = fields.country("designerHeadquarters");
    BigDecimal usContent = Checks.share(fields, "usContent");
    String eccn = fields.text("eccn");
    Boolean marketed = fields.flag("dataCenterMarketed");
    Long transistors = Checks.atLeastOne(fields, "transistors");
    Boolean hbm = fields.flag("hbm");
    fields.done();
    return Checks.build(
        fields,
        () ->
            new Item(
                chip,
                figures,
                count,
                unitPrice,
                totalValue,
                host,
                serials,
                memory,
                madeIn,
                designer,
                usContent,
                eccn,
                marketed,
                transistors,
                hbm));
  }

  /// A name of the chip pack; absent, with a problem that names the nearest, where the pack does not have it.
  @Nullable String chip(Fields fields) {
    String chip = fields.text("chip");
    if (chip == null || chips.knows(chip)) {
      return chip;
    }
    String near = String.join(", ", chips.nearest(chip, NEAREST));
    String chipsNear = near.isEmpty() ? "" : near + "; ";
    fields.problem(
        "chip",
        Text.of("chip: not in the chip pack", "chip : absente du pack des puces"),
        Text.of(
            chipsNear
                + "any chip or alias of the pack, or an item with its figures and a tpp among them",
            chipsNear
                + "une puce ou un alias du pack, ou un article avec ses chiffres, dont un tpp"));
    return null;
  }

  static @Nullable Money money(Fields fields, String key) {
    Fields money = fields.object(key);
    if (money == null) {
      return null;
    }
    BigDecimal amount = Checks.notNegativeDecimal(money, "amount");
    if (!money.has("amount")) {
      money.missing("amount", Text.same("{amount: 1000000, currency: USD}"));
    }
    String currency = money.requiredText("currency");
    money.done();
    if (currency.isEmpty() || amount == null) {
      return null;
    }
    if (!CURRENCY.matcher(currency.strip()).matches()) {
      money.problem(
          "currency",
          Text.of("currency: no currency", "currency : pas une monnaie"),
          Text.of("ISO 4217, three letters such as USD", "ISO 4217, trois lettres telles que USD"));
      return null;
    }
    return Checks.build(money, () -> new Money(amount, currency.strip().toUpperCase(Locale.ROOT)));
  }

  private static @Nullable Figures figures(Fields item) {
    Fields fields = item.object("figures");
    if (fields == null) {
      return null;
    }
    BigDecimal tpp = Checks.notNegativeDecimal(fields, "tpp");
    BigDecimal dieArea = Checks.aboveZero(fields, "dieAreaMm2");
    BigDecimal bandwidth = Checks.notNegativeDecimal(fields, "memoryBandwidthGBps");
    BigDecimal interconnect = Checks.notNegativeDecimal(fields, "interconnectGBps");
    Boolean marketed = fields.flag("dataCenterMarketed");
    fields.done();
    return Checks.build(fields, () -> new Figures(tpp, dieArea, bandwidth, interconnect, marketed));
  }

  private static @Nullable Memory memory(Fields item) {
    Fields fields = item.object("memory");
    if (fields == null) {
      return null;
    }
    String kind = fields.requiredText("kind");
    BigDecimal bandwidth = Checks.notNegativeDecimal(fields, "bandwidthGBps");
    BigDecimal area = Checks.aboveZero(fields, "packageAreaMm2");
    fields.done();
    return kind.isEmpty() ? null : Checks.build(fields, () -> new Memory(kind, bandwidth, area));
  }
}
