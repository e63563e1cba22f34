package org.sillage.formats.report;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.fact.Source;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;

/// Small labels that tell how a fact stands, and the sources beside it.
final class HtmlLabels {
  private HtmlLabels() {}

  static Html label(Text words, Language language) {
    return Html.tag("span").as("label").of(Html.prose(words.in(language), language));
  }

  /// The mark of everything unproven.
  static Html notEstablished(Language language) {
    return Html.tag("span").as("label said").of(Html.label(Label.SAID_NOT_ESTABLISHED, language));
  }

  /// How a claim stands.
  static Html status(FactStatus status, Language language) {
    Html words = label(Words.of(status), language);
    return status.isConditional()
        ? Html.join(words, Html.text(" "), notEstablished(language))
        : words;
  }

  /// How a case stands, as its pack writes it.
  static Html standing(@Nullable String standing, Language language) {
    if (standing == null) {
      return Html.NONE;
    }
    for (FactStatus status : FactStatus.values()) {
      if (status.name().equals(standing.strip().toUpperCase(Locale.ROOT))) {
        return status(status, language);
      }
    }
    return standing.isBlank() ? Html.NONE : label(Text.same(standing), language);
  }

  /// Title, publisher and date; a link where it can be read on the web.
  static Html source(Source source) {
    List<Html> parts = new ArrayList<>();
    String url = source.url();
    Html title = Html.name(source.title());
    parts.add(
        url != null && isOnTheWeb(url)
            ? Html.tag("a").with("href", url).with("rel", "noreferrer").of(title)
            : title);
    if (source.publisher() != null) {
      parts.add(Html.text(", "));
      parts.add(Html.name(source.publisher()));
    }
    if (source.date() != null) {
      parts.add(Html.text(", "));
      parts.add(Html.day(source.date()));
    }
    if (url != null && !isOnTheWeb(url)) {
      parts.add(Html.text(", "));
      parts.add(Html.name(url));
    }
    return Html.join(parts);
  }

  /// Whether a link may be made of it: http and https with a host, nothing else.
  private static boolean isOnTheWeb(String url) {
    try {
      URI uri = URI.create(url);
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (IllegalArgumentException noAddress) {
      return false;
    }
  }
}
