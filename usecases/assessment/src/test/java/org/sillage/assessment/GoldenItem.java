package org.sillage.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillage.model.item.Chip;
import org.sillage.model.item.Figures;
import org.sillage.model.item.Item;
import org.sillage.model.item.Memory;
import org.sillage.reference.chip.ChipCatalog;

/// The item of a golden line: a chip's name, `hbm:BANDWIDTH:AREA`, `eccn:3A090.b` or `figures:tpp=4799,die=800`, each
/// with what else is said of it behind commas.
final class GoldenItem {
  private static final BigDecimal WIDEST = BigDecimal.valueOf(64);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);

  private final String form;
  private final Map<String, String> said = new LinkedHashMap<>();

  GoldenItem(String written) {
    boolean figures = written.startsWith("figures:");
    List<String> parts =
        GoldenExtras.split(figures ? written.substring("figures:".length()) : written, ',');
    this.form = figures || written.isEmpty() ? "" : parts.getFirst();
    for (String part : figures ? parts : parts.subList(1, parts.size())) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("'" + part + "' in '" + written + "' is no key=value");
      }
      said.put(part.substring(0, equals), part.substring(equals + 1));
    }
  }

  Item item(@Nullable Long count, @Nullable String host) {
    BigDecimal transistors = number("transistors");
    return new Item(
        isChip() ? form : null,
        figures(),
        count,
        null,
        null,
        host,
        List.of(),
        memory(),
        GoldenRow.country(said.getOrDefault("madeIn", "")),
        GoldenRow.country(said.getOrDefault("designer", "")),
        number("usContent"),
        form.startsWith("eccn:") ? form.substring("eccn:".length()) : null,
        null,
        transistors == null ? null : transistors.longValueExact(),
        flag("hbm"));
  }

  private boolean isChip() {
    return !form.isEmpty() && !form.startsWith("eccn:") && !form.startsWith("hbm:");
  }

  /// The chip it names, or nothing where it names none.
  @Nullable String chip() {
    return isChip() ? form : null;
  }

  private @Nullable Figures figures() {
    Figures figures =
        new Figures(number("tpp"), number("die"), number("bw"), number("io"), flag("dc"));
    return figures.equals(new Figures(null, null, null, null, null)) ? null : figures;
  }

  private @Nullable Memory memory() {
    if (!form.startsWith("hbm:")) {
      return null;
    }
    List<String> parts = GoldenExtras.split(form, ':');
    return new Memory("HBM", new BigDecimal(parts.get(1)), new BigDecimal(parts.get(2)));
  }

  private @Nullable BigDecimal number(String key) {
    String written = said.get(key);
    return written == null ? null : new BigDecimal(written);
  }

  private @Nullable Boolean flag(String key) {
    String written = said.get(key);
    return written == null ? null : written.equals("yes");
  }

  /// What the line gives for a fact of the rules, from its own figures or those of the chip it names. Operations a
  /// second lie between the work divided by the widest and by the narrowest width.
  List<BigDecimal> values(String fact, ChipCatalog chips) {
    Chip chip = isChip() ? chips.find(form).map(ChipCatalog.Product::chip).orElse(null) : null;
    BigDecimal tpp = given("tpp", chip == null ? null : chip.tpp());
    BigDecimal value =
        switch (fact) {
          case "tpp" -> tpp;
          case "performance_density" ->
              Chip.performanceDensity(tpp, given("die", chip == null ? null : chip.dieArea()));
          case "io_rate", "interconnect" -> given("io", chip == null ? null : chip.interconnect());
          case "memory_bandwidth" -> given("bw", chip == null ? null : chip.memoryBandwidth());
          case "memory_bandwidth_density" -> {
            Memory memory = memory();
            yield memory == null ? null : memory.bandwidthDensity();
          }
          case "transistors" -> {
            BigDecimal transistors = number("transistors");
            yield transistors == null ? null : transistors.divide(BILLION, MathContext.DECIMAL64);
          }
          default -> null;
        };
    if (fact.equals("tera_ops") && tpp != null) {
      return List.of(tpp.divide(WIDEST, MathContext.DECIMAL64), tpp);
    }
    return value == null ? List.of() : List.of(value);
  }

  private @Nullable BigDecimal given(String key, @Nullable BigDecimal otherwise) {
    BigDecimal written = number(key);
    return written == null ? otherwise : written;
  }
}
