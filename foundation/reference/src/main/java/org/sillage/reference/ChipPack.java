package org.sillage.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.document.Problem;
import org.sillage.model.fact.Source;
import org.sillage.model.fact.Sureness;
import org.sillage.model.item.Chip;
import org.sillage.model.item.ChipFigure;
import org.sillage.model.item.DenseRate;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Text;
import org.sillage.reference.chip.ChipCatalog;

/// Reads the chip pack: chips.csv, figures.csv, aliases.csv and sources.csv.
final class ChipPack {
  private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

  private final List<Problem> problems;
  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, List<ChipFigure>> figures = new LinkedHashMap<>();
  private final List<ChipCatalog.Alias> aliases = new ArrayList<>();

  private record Row(
      String vendor,
      @Nullable CountryCode designer,
      @Nullable Boolean marketed,
      @Nullable String note) {}

  ChipPack(List<Problem> problems) {
    this.problems = problems;
  }

  void read(Map<String, PackFile> files) {
    Table.read(files.get("chips/sources.csv"), "chips/sources.csv", problems, this::source);
    Table.read(files.get("chips/chips.csv"), "chips/chips.csv", problems, this::chip);
    Map<String, List<ChipFigure>> here = new LinkedHashMap<>();
    Table.read(
        files.get("chips/figures.csv"),
        "chips/figures.csv",
        problems,
        fields -> figure(fields, here));
    figures.putAll(here);
    Table.read(files.get("chips/aliases.csv"), "chips/aliases.csv", problems, this::alias);
  }

  private void source(Fields fields) {
    sources.put(fields.requiredText("id"), sourceOf(fields));
  }

  /// A row of a sources.csv; shared by the packs that have one.
  static Source sourceOf(Fields fields) {
    String license = fields.text("license");
    String publisher = fields.text("publisher");
    return new Source(
        fields.requiredText("title") + (license == null ? "" : " (" + license + ")"),
        publisher,
        fields.text("as_of"),
        fields.text("url"));
  }

  private void chip(Fields fields) {
    String planar = fields.text("planar");
    fields.text("released");
    fields.text("process");
    String marketed = fields.text("data_center_marketed");
    if (planar == null || marketed == null) {
      fields.problem(
          planar == null ? "planar" : "data_center_marketed",
          Text.of("is to be said", "doit être dit"),
          Text.of("yes, no, unknown", "yes, no, unknown"));
    }
    rows.put(
        fields.requiredText("chip"),
        new Row(
            fields.requiredText("vendor"),
            fields.country("designer_headquarters"),
            marketed == null ? null : YES_NO.get(marketed),
            fields.text("note")));
  }

  private void figure(Fields fields, Map<String, List<ChipFigure>> here) {
    String chip = fields.requiredText("chip");
    Long bits = fields.whole("bits");
    BigDecimal value = fields.decimal("value");
    Source source = sources.get(fields.requiredText("source"));
    Sureness sure = fields.choice("sure", Table.SURE);
    var asOf = fields.date("as_of");
    String figure = fields.requiredText("figure");
    String unit = fields.requiredText("unit");
    String note = fields.text("note");
    if (!rows.containsKey(chip)) {
      fields.problem(
          "chip", Text.of("is no chip of chips.csv", "n'est pas une puce de chips.csv"), null);
    } else if (source == null) {
      fields.problem(
          "source",
          Text.of("is no source of sources.csv", "n'est pas une source de sources.csv"),
          null);
    } else if (value == null || sure == null || asOf == null) {
      fields.problem(
          "value",
          Text.of(
              "a figure needs value, sure and as_of", "une figure demande value, sure et as_of"),
          null);
    } else {
      here.computeIfAbsent(chip, _ -> new ArrayList<>())
          .add(
              new ChipFigure(
                  figure,
                  bits == null ? null : bits.intValue(),
                  value,
                  unit,
                  source,
                  sure,
                  asOf,
                  note));
    }
  }

  private void alias(Fields fields) {
    String alias = fields.requiredText("alias");
    String chip = fields.requiredText("chip");
    String kind = fields.requiredText("kind");
    Long units = fields.whole("chips_per_unit");
    fields.text("note");
    if (!rows.containsKey(chip)) {
      fields.problem(
          "chip", Text.of("is no chip of chips.csv", "n'est pas une puce de chips.csv"), null);
    } else {
      aliases.add(
          new ChipCatalog.Alias(alias, chip, kind, units == null ? 1 : Math.toIntExact(units)));
    }
  }

  ChipCatalog catalog() {
    List<Chip> chips = new ArrayList<>();
    rows.forEach((name, row) -> chips.add(chip(name, row)));
    return new ChipCatalog(chips, aliases);
  }

  private Chip chip(String name, Row row) {
    List<ChipFigure> own = figures.getOrDefault(name, List.of());
    List<DenseRate> rates =
        own.stream()
            .filter(figure -> figure.figure().startsWith("dense-rate"))
            .map(figure ->
                new DenseRate(
                    Objects.requireNonNull(figure.bits(), name + ": a rate has bits"),
                    figure.value()))
            .toList();
    return new Chip(
        name,
        row.vendor(),
        row.designer(),
        rates,
        largest(own, "logic-die-area"),
        largest(own, "memory-bandwidth"),
        largest(own, "interconnect"),
        row.marketed(),
        own,
        row.note());
  }

  private static @Nullable BigDecimal largest(List<ChipFigure> figures, String what) {
    return figures.stream()
        .filter(figure -> figure.figure().equals(what))
        .map(ChipFigure::value)
        .max(BigDecimal::compareTo)
        .orElse(null);
  }
}
