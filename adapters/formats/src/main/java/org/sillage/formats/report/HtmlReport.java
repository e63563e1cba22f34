package org.sillage.formats.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Assessment;
import org.sillage.model.fact.Source;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;
import org.sillage.reference.PressCase;

/// Assessments as one HTML file for screen and A4 paper: no script, nothing fetched from anywhere, everything from outside
/// escaped. It reads without colors, and its headings and tables are marked up for reading aloud.
///
/// The last line says that this is no legal advice.
public final class HtmlReport {
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private HtmlReport() {}

  /// What is on the page.
  ///
  /// @param title its title
  /// @param told what is told of the case, or absent; paragraphs are parted by empty lines
  /// @param standing how that stands (`REPORTED`, `CHARGED` ...), or absent
  /// @param sources where it was told
  /// @param assessments the answers, in this order
  public record Page(
      Text title,
      @Nullable Text told,
      @Nullable String standing,
      List<Source> sources,
      List<Assessment> assessments) {
    public Page {
      Objects.requireNonNull(title);
      sources = List.copyOf(sources);
      assessments = List.copyOf(assessments);
    }

    /// Answers alone.
    public static Page of(List<Assessment> assessments) {
      return new Page(Label.SILLAGE.words(), null, null, List.of(), assessments);
    }

    /// A press case with the answers for its transactions.
    public static Page of(PressCase told, List<Assessment> assessments) {
      return new Page(told.title(), told.told(), told.standing(), told.sources(), assessments);
    }
  }

  /// The whole file, to be written as UTF-8.
  public static String render(Page page, Language language) {
    List<Html> answers = new ArrayList<>();
    for (int index = 0; index < page.assessments().size(); index++) {
      answers.add(HtmlAnswer.of(page.assessments().get(index), anchor(index), language));
    }
    Html body =
        Html.tag("body")
            .of(header(page, language), Html.tag("main").of(answers), footer(page, language));
    return """
    <!DOCTYPE html>
    <html lang="%s">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="%s">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    %s
    <style>
    %s</style>
    </head>
    %s</html>
    """
        .formatted(
            language == Language.FR ? "fr" : "en",
            POLICY,
            Html.tag("title").of(Html.text(Prose.typeset(page.title().in(language), language))),
            HtmlStyle.SHEET,
            body);
  }

  private static Html header(Page page, Language language) {
    List<Html> parts = new ArrayList<>();
    parts.add(Html.tag("h1").of(Html.prose(page.title().in(language), language)));
    parts.add(overview(page, language));
    Text told = page.told();
    if (told != null || !page.sources().isEmpty()) {
      parts.add(told(told, page, language));
    }
    return Html.tag("header").as("page").of(parts);
  }

  private static Html overview(Page page, Language language) {
    HtmlTable table =
        new HtmlTable(
            "overview", language, Label.TRANSACTION, Label.KIND, Label.LAW_DATE, Label.OUTCOME);
    for (int index = 0; index < page.assessments().size(); index++) {
      Assessment assessment = page.assessments().get(index);
      table.row(
          Html.tag("a").with("href", "#" + anchor(index)).of(Html.name(assessment.id())),
          Html.prose(Prose.capital(Words.of(assessment.input().kind()).in(language)), language),
          Html.day(assessment.asOf().lawDate().toString()),
          HtmlAnswer.badge(assessment.outcome(), language));
    }
    return page.assessments().size() < 2 && page.told() == null ? Html.NONE : table.done();
  }

  private static Html told(@Nullable Text told, Page page, Language language) {
    List<Html> parts = new ArrayList<>();
    parts.add(
        Html.tag("h2")
            .of(
                Html.label(Label.CASE, language),
                Html.text(" "),
                HtmlLabels.standing(page.standing(), language)));
    if (told != null) {
      for (String paragraph : told.in(language).strip().split("\\n\\s*\\n", -1)) {
        parts.add(Html.tag("p").of(Html.prose(paragraph.strip(), language)));
      }
    }
    if (!page.sources().isEmpty()) {
      parts.add(Html.tag("h3").of(Html.label(Label.SOURCES, language)));
      parts.add(
          Html.tag("ul")
              .as("sources")
              .of(
                  page.sources().stream()
                      .map(source -> Html.tag("li").of(HtmlLabels.source(source)))
                      .toList()));
    }
    return Html.tag("section").as("told").of(parts);
  }

  private static Html footer(Page page, Language language) {
    Set<String> knowledge = new LinkedHashSet<>();
    Set<String> history = new LinkedHashSet<>();
    for (Assessment assessment : page.assessments()) {
      knowledge.add(assessment.knowledge().digest());
      history.add(assessment.history().digest());
    }
    HtmlFacts digests = new HtmlFacts(language);
    knowledge.forEach(digest -> digests.add(Label.KNOWLEDGE_DIGEST, Html.code(digest)));
    history.forEach(digest -> digests.add(Label.HISTORY_DIGEST, Html.code(digest)));
    return Html.tag("footer")
        .of(digests.done(), Html.tag("p").as("last").of(Html.label(Label.NOT_ADVICE, language)));
  }

  private static String anchor(int index) {
    return "answer-" + (index + 1);
  }
}
