package org.sillage.determination;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.model.item.Chip;
import org.sillage.model.item.Figures;
import org.sillage.model.item.Item;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.transaction.Lease;
import org.sillage.model.transaction.Listing;
import org.sillage.model.transaction.Transaction;
import org.sillage.reference.chip.ChipCatalog;

/// One line of goods with the chip it names, as far as the pack knows it.
///
/// @param pointer where it stands: `/items/0`, `/lease`, `/listing`, or empty where no item is named
/// @param item what is declared of it, or absent where no item is named
/// @param product what its chip's name stands for, where the pack knows it
public record Good(Pointer pointer, @Nullable Item item, ChipCatalog.@Nullable Product product) {
  private static final Good NOTHING = new Good(Pointer.ROOT, null, null);

  /// The goods of a transaction in their order: its items, else the leased or listed chip, else one good that is none.
  public static List<Good> of(Transaction transaction, ChipCatalog chips) {
    List<Good> goods = new ArrayList<>();
    for (int index = 0; index < transaction.items().size(); index++) {
      goods.add(of(Pointer.of("/items/" + index), transaction.items().get(index), chips));
    }
    Lease lease = transaction.lease();
    if (goods.isEmpty() && lease != null && lease.chip() != null) {
      String host = lease.servers() == null ? null : "server";
      goods.add(of(Pointer.of("/lease"), Item.ofChip(lease.chip(), lease.gpus(), host), chips));
    }
    Listing listing = transaction.listing();
    if (goods.isEmpty() && listing != null && listing.chip() != null) {
      goods.add(
          of(Pointer.of("/listing"), Item.ofChip(listing.chip(), listing.count(), null), chips));
    }
    if (goods.isEmpty()) {
      goods.add(NOTHING);
    }
    return List.copyOf(goods);
  }

  /// One item by itself.
  public static Good of(Pointer pointer, Item item, ChipCatalog chips) {
    ChipCatalog.Product product = item.chip() == null ? null : chips.find(item.chip()).orElse(null);
    return new Good(pointer, item, product);
  }

  @Nullable Chip chip() {
    return product == null ? null : product.chip();
  }

  private @Nullable Figures figures() {
    return item == null ? null : item.figures();
  }

  /// Total processing performance: the figure given, else the chip's.
  public @Nullable BigDecimal tpp() {
    Figures given = figures();
    Chip chip = chip();
    return given != null && given.tpp() != null ? given.tpp() : chip == null ? null : chip.tpp();
  }

  /// Applicable die area, mm2: the figure given, else the chip's.
  public @Nullable BigDecimal dieArea() {
    Figures given = figures();
    Chip chip = chip();
    return given != null && given.dieAreaMm2() != null
        ? given.dieAreaMm2()
        : chip == null ? null : chip.dieArea();
  }

  public @Nullable BigDecimal performanceDensity() {
    return Chip.performanceDensity(tpp(), dieArea());
  }

  @Nullable BigDecimal memoryBandwidth() {
    Figures given = figures();
    Chip chip = chip();
    return given != null && given.memoryBandwidthGBps() != null
        ? given.memoryBandwidthGBps()
        : chip == null ? null : chip.memoryBandwidth();
  }

  @Nullable BigDecimal interconnect() {
    Figures given = figures();
    Chip chip = chip();
    return given != null && given.interconnectGBps() != null
        ? given.interconnectGBps()
        : chip == null ? null : chip.interconnect();
  }

  /// Whether it is designed or marketed for data centers, as declared, else as the pack says.
  public @Nullable Boolean dataCenterMarketed() {
    Item declared = Objects.requireNonNullElse(item, Item.ofChip(null, null, null));
    Figures given = figures();
    Chip chip = chip();
    if (declared.dataCenterMarketed() != null) {
      return declared.dataCenterMarketed();
    }
    if (given != null && given.dataCenterMarketed() != null) {
      return given.dataCenterMarketed();
    }
    return chip == null ? null : chip.dataCenterMarketed();
  }

  @Nullable CountryCode designerHeadquarters() {
    Chip chip = chip();
    return item != null && item.designerHeadquarters() != null
        ? item.designerHeadquarters()
        : chip == null ? null : chip.designerHeadquarters();
  }

  /// Whether the chips come in a server, rack, baseboard or other assembly.
  boolean isComputer() {
    boolean hosted = item != null && item.host() != null && !item.host().isBlank();
    return hosted || (product != null && product.isComputer());
  }

  /// What to call it.
  public String caption() {
    Chip chip = chip();
    if (chip != null) {
      return chip.name();
    }
    if (item == null) {
      return "";
    }
    if (item.chip() != null) {
      return item.chip();
    }
    return item.memory() != null
        ? item.memory().kind()
        : Objects.requireNonNullElse(item.eccn(), "");
  }

  /// Whether it is an item at all.
  boolean isItem() {
    return item != null;
  }
}
