package org.sillage.formats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sillage.model.text.Language;

/// A table with a head that is repeated on each printed page. Columns without any content are left out, and a table
/// without rows is nothing. The first cell of each row is its head.
final class HtmlTable {
  private final String htmlClass;
  private final List<Html> heads = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();

  private record Body(Html title, List<List<Html>> rows) {}

  HtmlTable(String htmlClass, Language language, Label... heads) {
    this.htmlClass = htmlClass;
    for (Label head : heads) {
      this.heads.add(Html.label(head, language));
    }
  }

  /// Starts a group of rows under a title of their own.
  HtmlTable group(Html title) {
    bodies.add(new Body(title, new ArrayList<>()));
    return this;
  }

  /// @param cells as many as heads
  HtmlTable row(Html... cells) {
    if (cells.length != heads.size()) {
      throw new IllegalArgumentException(
          "a row has " + heads.size() + " cells, got " + cells.length);
    }
    if (bodies.isEmpty()) {
      group(Html.NONE);
    }
    bodies.getLast().rows().add(List.of(cells));
    return this;
  }

  Html done() {
    List<Integer> shown = IntStream.range(0, heads.size()).filter(this::isUsed).boxed().toList();
    if (shown.isEmpty()) {
      return Html.NONE;
    }
    List<Html> parts = new ArrayList<>();
    parts.add(
        Html.tag("thead")
            .of(
                Html.tag("tr")
                    .of(
                        shown.stream()
                            .map(
                                column -> Html.tag("th").with("scope", "col").of(heads.get(column)))
                            .toList())));
    bodies.forEach(body -> parts.add(body(body, shown)));
    return Html.tag("div").as("scroll").of(Html.tag("table").as(htmlClass).of(parts));
  }

  private static Html body(Body body, List<Integer> shown) {
    List<Html> rows = new ArrayList<>();
    if (!body.title().isEmpty()) {
      rows.add(
          Html.tag("tr")
              .as("group")
              .of(
                  Html.tag("th")
                      .with("scope", "rowgroup")
                      .with("colspan", Integer.toString(shown.size()))
                      .of(body.title())));
    }
    for (List<Html> row : body.rows()) {
      List<Html> cells = new ArrayList<>();
      for (int column : shown) {
        cells.add(
            column == shown.getFirst()
                ? Html.tag("th").with("scope", "row").of(row.get(column))
                : Html.tag("td").of(row.get(column)));
      }
      rows.add(Html.tag("tr").of(cells));
    }
    return Html.tag("tbody").of(rows);
  }

  private boolean isUsed(int column) {
    return bodies.stream()
        .flatMap(body -> body.rows().stream())
        .anyMatch(row -> !row.get(column).isEmpty());
  }
}
