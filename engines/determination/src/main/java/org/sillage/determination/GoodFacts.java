package org.sillage.determination;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;
import org.sillage.model.item.Chip;
import org.sillage.model.item.DenseRate;
import org.sillage.model.item.Item;
import org.sillage.model.item.Memory;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// Writes the facts of one good onto a sheet.
final class GoodFacts {
  /// PCIe 5.0 x16, both ways: what the host link can add to the chip-to-chip rate makers publish. The test of 2022
  /// counts all inputs and outputs but volatile memory.
  private static final BigDecimal HOST_LINK = BigDecimal.valueOf(128);

  private static final BigDecimal WIDEST = BigDecimal.valueOf(64);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);

  private final Groups groups;

  GoodFacts(Groups groups) {
    this.groups = groups;
  }

  void write(Good good, Sheet sheet) {
    sheet.put(Fact.HAS_ITEM, Value.Flag.of(good.isItem()));
    Item item = good.item();
    if (item == null) {
      writeNothing(sheet);
      return;
    }
    Pointer at = good.pointer();
    Chip chip = good.chip();
    Memory memory = item.memory();
    boolean processes =
        chip != null || item.figures() != null || (memory == null && item.eccn() == null);
    sheet.put(Fact.CHIP, chip == null ? Value.Word.NONE : Value.Word.of(chip.name()));
    sheet.put(Fact.IS_COMPUTER, Value.Flag.of(good.isComputer()));
    sheet.put(Fact.IS_MEMORY, Value.Flag.of(memory != null));
    sheet.put(
        Fact.DECLARED_ECCN, item.eccn() == null ? Value.Word.NONE : Value.Word.of(item.eccn()));
    sheet.put(Fact.FIGURES_KNOWN, Value.Flag.of(good.tpp() != null));
    sheet.put(
        Fact.TPP,
        number(
            good.tpp(),
            processes,
            at,
            "figures/tpp",
            Text.of(
                "total processing performance (highest dense TOPS or TFLOPS times bit width)",
                "la puissance totale de traitement (TOPS ou TFLOPS denses les plus élevés,"
                    + " multipliés par la largeur en bits)")));
    sheet.put(
        Fact.PERFORMANCE_DENSITY,
        number(
            good.performanceDensity(),
            processes,
            at,
            "figures/dieAreaMm2",
            Text.of(
                "the die area of the logic dies on a non-planar process, in mm2",
                "la surface des puces logiques en procédé non planaire, en mm2")));
    sheet.put(Fact.TERA_OPS, teraOps(good, processes, at));
    sheet.put(Fact.IO_RATE, ioRate(good, processes, at));
    sheet.put(
        Fact.MEMORY_BANDWIDTH,
        number(
            good.memoryBandwidth(),
            processes,
            at,
            "figures/memoryBandwidthGBps",
            Text.of(
                "total DRAM bandwidth, in GB/s",
                "la bande passante mémoire totale (DRAM), en Go/s")));
    sheet.put(
        Fact.INTERCONNECT,
        number(
            good.interconnect(),
            processes,
            at,
            "figures/interconnectGBps",
            Text.of("the chip-to-chip rate, in GB/s", "le débit entre puces, en Go/s")));
    sheet.put(Fact.MEMORY_BANDWIDTH_DENSITY, density(memory, at));
    sheet.put(Fact.DATA_CENTER_MARKETED, dataCenter(good, processes, at));
    CountryCode designer = good.designerHeadquarters();
    sheet.put(
        Fact.DESIGNER,
        designer != null
            ? Value.Roster.of(groups.of(designer))
            : Value.Roster.unknown(
                new Ask(
                    at.to("designerHeadquarters"),
                    Text.of(
                        "where the designer of the chip is headquartered",
                        "où siège le concepteur de la puce"))));
    sheet.put(
        Fact.US_DIRECT_PRODUCT,
        CountryCode.US.equals(designer)
            ? Value.Flag.YES
            : Value.Flag.unknown(
                new Ask(
                    at,
                    Text.of(
                        "whether it is the direct product of US technology, software or tools, or"
                            + " of a plant made with them",
                        "s'il est le produit direct de technologies, logiciels ou outils"
                            + " américains, ou d'une usine faite avec eux"))));
    sheet.put(
        Fact.MADE_IN,
        item.madeIn() != null
            ? Value.Word.of(item.madeIn().value())
            : Value.Word.unknown(
                new Ask(
                    at.to("madeIn"),
                    Text.of("where the item was made", "où le bien a été fabriqué"))));
    sheet.put(
        Fact.US_CONTENT,
        number(
            item.usContent(),
            true,
            at,
            "usContent",
            Text.of(
                "the share of controlled US content, 0 to 1",
                "la part de contenu américain contrôlé, de 0 à 1")));
    Long transistors = item.transistors();
    sheet.put(
        Fact.TRANSISTORS,
        transistors == null
            ? Value.Numeric.NONE
            : Value.Numeric.of(
                BigDecimal.valueOf(transistors).divide(BILLION, MathContext.DECIMAL64)));
    sheet.put(
        Fact.HAS_HBM,
        item.hbm() != null
            ? Value.Flag.of(item.hbm())
            : Value.Flag.unknown(
                new Ask(
                    at.to("hbm"),
                    Text.of(
                        "whether it holds high-bandwidth memory",
                        "s'il contient de la mémoire HBM"))));
  }

  private static void writeNothing(Sheet sheet) {
    for (Fact fact : Set.of(Fact.CHIP, Fact.DECLARED_ECCN, Fact.MADE_IN)) {
      sheet.put(fact, Value.Word.NONE);
    }
    for (Fact fact :
        Set.of(
            Fact.TPP,
            Fact.PERFORMANCE_DENSITY,
            Fact.TERA_OPS,
            Fact.IO_RATE,
            Fact.MEMORY_BANDWIDTH,
            Fact.INTERCONNECT,
            Fact.MEMORY_BANDWIDTH_DENSITY,
            Fact.US_CONTENT,
            Fact.TRANSISTORS)) {
      sheet.put(fact, Value.Numeric.NONE);
    }
    sheet.put(Fact.DESIGNER, Value.Roster.EMPTY);
  }

  private static Value.Numeric number(
      @Nullable BigDecimal known, boolean arises, Pointer at, String path, Text why) {
    if (known != null) {
      return Value.Numeric.of(known);
    }
    return arises ? Value.Numeric.unknown(new Ask(below(at, path), why)) : Value.Numeric.NONE;
  }

  private static Pointer below(Pointer at, String path) {
    Pointer pointer = at;
    for (String key : path.split("/", -1)) {
      pointer = pointer.to(key);
    }
    return pointer;
  }

  private static Value.Numeric teraOps(Good good, boolean processes, Pointer at) {
    Chip chip = good.chip();
    BigDecimal fastest =
        chip == null
            ? null
            : chip.rates().stream().map(DenseRate::teraOps).max(BigDecimal::compareTo).orElse(null);
    BigDecimal tpp = good.tpp();
    if (fastest == null && tpp != null) {
      return Value.Numeric.between(
          tpp.divide(WIDEST, MathContext.DECIMAL64),
          tpp,
          List.of(
              new Ask(
                  below(at, "figures/tpp"),
                  Text.of(
                      "the bit width TPP was reckoned with",
                      "la largeur en bits qui a servi au calcul de la TPP"))));
    }
    return number(
        fastest,
        processes,
        at,
        "figures/tpp",
        Text.of("the dense rate in TOPS", "le débit dense en TOPS"));
  }

  private static Value.Numeric ioRate(Good good, boolean processes, Pointer at) {
    BigDecimal chipToChip = good.interconnect();
    if (chipToChip == null) {
      return number(
          null,
          processes,
          at,
          "figures/interconnectGBps",
          Text.of(
              "the aggregate two-way rate of all inputs and outputs, in GB/s",
              "le débit bidirectionnel cumulé de toutes les entrées-sorties, en Go/s"));
    }
    return Value.Numeric.between(
        chipToChip,
        chipToChip.add(HOST_LINK),
        List.of(
            new Ask(
                below(at, "figures/interconnectGBps"),
                Text.of(
                    "whether the rate given counts the host link (PCIe) too, in GB/s",
                    "si le débit donné compte aussi le lien hôte (PCIe), en Go/s"))));
  }

  private static Value.Numeric density(@Nullable Memory memory, Pointer at) {
    if (memory == null || !memory.isHbm()) {
      return Value.Numeric.NONE;
    }
    String missing =
        memory.bandwidthGBps() == null ? "memory/bandwidthGBps" : "memory/packageAreaMm2";
    return number(
        memory.bandwidthDensity(),
        true,
        at,
        missing,
        Text.of(
            "bandwidth and package area of the memory stack",
            "la bande passante et la surface de la pile mémoire"));
  }

  private static Value.Flag dataCenter(Good good, boolean processes, Pointer at) {
    Boolean marketed = good.dataCenterMarketed();
    if (marketed == null && processes) {
      return Value.Flag.unknown(
          new Ask(
              at.to("dataCenterMarketed"),
              Text.of(
                  "whether this product is designed or marketed for data centers",
                  "si ce produit est conçu ou vendu pour les centres de données")));
    }
    return Value.Flag.of(Truth.of(Objects.requireNonNullElse(marketed, false)), List.of());
  }

  /// Country groups on one day, with the country's own code as treated.
  interface Groups {
    Set<String> of(CountryCode country);

    default Set<String> of(Iterable<CountryCode> countries) {
      Set<String> all = new TreeSet<>();
      countries.forEach(country -> all.addAll(of(country)));
      return all;
    }
  }
}
