package org.sillage.formats.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;

/// A list of facts, each with its label; absent ones are left out.
final class HtmlFacts {
  private final Language language;
  private final List<Html> parts = new ArrayList<>();

  HtmlFacts(Language language) {
    this.language = language;
  }

  HtmlFacts add(Label label, Html value) {
    if (!value.isEmpty()) {
      parts.add(
          Html.tag("div")
              .of(Html.tag("dt").of(Html.label(label, language)), Html.tag("dd").of(value)));
    }
    return this;
  }

  /// A name, code, date or number as it stands.
  HtmlFacts add(Label label, @Nullable Object value) {
    return add(label, value == null ? Html.NONE : Html.name(value.toString()));
  }

  HtmlFacts words(Label label, @Nullable Text words) {
    return add(
        label, words == null ? Html.NONE : Html.prose(Prose.capital(words.in(language)), language));
  }

  HtmlFacts country(Label label, @Nullable CountryCode code) {
    return add(label, Html.text(Countries.orEmpty(code, language)));
  }

  HtmlFacts number(Label label, @Nullable Number value) {
    String written =
        value == null
            ? ""
            : value instanceof BigDecimal decimal ? Numbers.plain(decimal) : value.toString();
    return add(label, Html.text(Numbers.grouped(written)));
  }

  HtmlFacts flag(Label label, @Nullable Boolean value) {
    return words(label, value == null ? null : (value ? Label.YES : Label.NO).words());
  }

  Html done() {
    return parts.isEmpty() ? Html.NONE : Html.tag("dl").of(parts);
  }
}
