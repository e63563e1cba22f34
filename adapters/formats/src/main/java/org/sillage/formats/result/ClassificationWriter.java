package org.sillage.formats.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.determination.Classification;
import org.sillage.formats.transaction.JsonOut;
import org.sillage.model.item.Chip;
import org.sillage.model.item.ChipFigure;

/// Writes a classification as one JSON object, keys as in the published format.
public final class ClassificationWriter {
  private ClassificationWriter() {}

  /// Writes one classification.
  ///
  /// @param chip the chip of the pack, or absent where figures were given
  /// @param name the name asked for
  public static String write(String name, @Nullable Chip chip, Classification classification) {
    return JsonOut.object(json -> {
      json.text("chip", chip == null ? name : chip.name());
      json.text("asOf", classification.asOf().lawDate());
      json.numberOrNull("tpp", classification.tpp());
      json.numberOrNull("performanceDensity", classification.performanceDensity());
      json.numberOrNull("dieAreaMm2", classification.dieArea());
      json.flag("dataCenterMarketed", classification.dataCenterMarketed());
      json.text("eccn", classification.eccn());
      json.flag("controlled", classification.controlled());
      json.objects(
          "margins",
          classification.margins(),
          (out, margin) -> {
            out.text("test", margin.test());
            out.number("value", margin.value());
            out.number("limit", margin.limit());
            out.number("relative", margin.relative());
          });
      json.texts("citations", classification.citations());
      json.objects(
          "sources", chip == null ? List.of() : chip.figures(), ClassificationWriter::figure);
    });
  }

  private static void figure(JsonOut json, ChipFigure figure) {
    json.text("figure", figure.figure());
    json.number("bits", figure.bits() == null ? null : Long.valueOf(figure.bits()));
    json.number("value", figure.value());
    json.text("unit", figure.unit());
    json.text("title", figure.source().title());
    json.text("publisher", figure.source().publisher());
    json.text("url", figure.source().url());
    json.text("sure", figure.sure());
    json.text("asOf", figure.asOf());
    json.text("note", figure.note());
  }
}
