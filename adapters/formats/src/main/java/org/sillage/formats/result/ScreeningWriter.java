package org.sillage.formats.result;

import java.math.BigDecimal;
import java.util.List;
import org.sillage.formats.transaction.JsonOut;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.Match;
import org.sillage.reference.list.PartyList;
import org.sillage.screening.Screening;

/// Writes a screening result as one JSON object, keys as in the published format.
public final class ScreeningWriter {
  private ScreeningWriter() {}

  /// Writes the result of one query.
  ///
  /// @param lists the lists that were asked
  public static String write(Screening screening, List<PartyList> lists) {
    return JsonOut.object(json -> {
      json.text("query", screening.query().name());
      json.text("asOf", screening.query().asOf().lawDate());
      json.objects("results", screening.matches(), (out, match) -> match(out, screening, match));
      json.objects(
          "lists",
          lists,
          (out, list) -> {
            out.text("id", list.id());
            out.text("date", list.asOf());
            out.number("entries", Long.valueOf(list.parties().size()));
          });
    });
  }

  private static void match(JsonOut json, Screening screening, Match match) {
    json.text("id", match.entity());
    json.text("caption", match.caption());
    json.text("list", match.list());
    json.number("score", match.score());
    json.flag("match", true);
    json.text("matchedName", match.matchedName());
    json.object(
        "explanations",
        match,
        (explanations, found) -> {
          explanations.object(
              "name",
              found,
              (feature, of) -> {
                feature.number("score", of.score());
                feature.text("query", screening.query().name());
                feature.text("candidate", of.matchedName());
                feature.text(
                    "detail",
                    of.score().compareTo(BigDecimal.ONE) == 0
                        ? "same spelling"
                        : "equal after normalisation");
              });
          explanations.object(
              "country",
              found,
              (feature, of) -> {
                feature.number("score", of.same() == Truth.TRUE ? BigDecimal.ONE : BigDecimal.ZERO);
                feature.text(
                    "query",
                    String.join(
                        " ",
                        screening.query().countries().stream().map(Object::toString).toList()));
                feature.text(
                    "candidate",
                    String.join(" ", of.countries().stream().map(Object::toString).toList()));
                feature.text(
                    "detail", of.same() == Truth.TRUE ? "nothing contradicts" : "countries differ");
              });
        });
    json.text("listedFrom", match.listedFrom());
    json.text("citation", match.citation());
  }
}
