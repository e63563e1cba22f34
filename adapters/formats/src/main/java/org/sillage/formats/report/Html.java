package org.sillage.formats.report;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sillage.model.text.Language;

/// A piece of HTML in which everything from outside is escaped: text gets in only through [#text(String)] and what is
/// built on it, so that no call can forget to.
final class Html {
  static final Html NONE = new Html("");

  private static final Set<String> BLOCKS =
      Set.of(
          "article", "body", "caption", "dd", "details", "div", "dl", "dt", "footer", "h1", "h2",
          "h3", "h4", "header", "li", "main", "ol", "p", "section", "summary", "table", "tbody",
          "td", "th", "thead", "tr", "ul");

  private static final Pattern DAY =
      Pattern.compile("(?<![\\d-])\\d{4}-\\d{2}(?:-\\d{2})?(?![\\d-])");

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /// Text as it is: cleaned of what is not to be seen, then escaped for content and for attributes in quotes.
  static Html text(String raw) {
    StringBuilder escaped = new StringBuilder(raw.length() + 16);
    String clean = Clean.line(raw);
    for (int at = 0; at < clean.length(); at++) {
      char letter = clean.charAt(at);
      switch (letter) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(letter);
      }
    }
    return new Html(escaped.toString());
  }

  /// A sentence, set with the typography of its language; no line breaks within a date.
  static Html prose(String words, Language language) {
    String escaped = text(Prose.typeset(words, language)).markup;
    return new Html(DAY.matcher(escaped).replaceAll("<span class=\"day\">$0</span>"));
  }

  /// A day, month or year, never broken over two lines.
  static Html day(String day) {
    return tag("span").as("day").of(text(day));
  }

  static Html label(Label label, Language language) {
    return prose(label.in(language), language);
  }

  /// A name, whose reading direction does not reach beyond it.
  static Html name(String name) {
    return name.isEmpty() ? NONE : tag("bdi").of(text(name));
  }

  static Html code(String code) {
    return code.isEmpty() ? NONE : tag("code").of(text(code));
  }

  static Html join(Html... parts) {
    return join(List.of(parts));
  }

  static Html join(List<Html> parts) {
    return new Html(parts.stream().map(part -> part.markup).collect(Collectors.joining()));
  }

  static Tag tag(String name) {
    return new Tag(name, "");
  }

  boolean isEmpty() {
    return markup.isEmpty();
  }

  /// An element to be: its name and attributes.
  record Tag(String name, String attributes) {
    Tag with(String attribute, String value) {
      return new Tag(name, attributes + " " + attribute + "=\"" + text(value).markup + "\"");
    }

    Tag as(String htmlClass) {
      return with("class", htmlClass);
    }

    Html of(Html... content) {
      return of(List.of(content));
    }

    Html of(List<Html> content) {
      String end = BLOCKS.contains(name) ? ">\n" : ">";
      return new Html("<" + name + attributes + ">" + join(content).markup + "</" + name + end);
    }
  }

  @Override
  public String toString() {
    return markup;
  }
}
