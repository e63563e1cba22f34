package org.sillage.formats.report;

import org.sillage.assessment.Assessment;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.WouldChange;
import org.sillage.model.text.Language;

/// One assessment on a page: the outcome, why, what is missing, what would change it, what could let it through; then what
/// was found, the transaction as given, and the rules walked.
final class HtmlAnswer {
  private final Assessment assessment;
  private final Language language;

  private HtmlAnswer(Assessment assessment, Language language) {
    this.assessment = assessment;
    this.language = language;
  }

  static Html of(Assessment assessment, String anchor, Language language) {
    HtmlAnswer answer = new HtmlAnswer(assessment, language);
    return Html.tag("article")
        .with("id", anchor)
        .of(
            answer.head(),
            Html.tag("p").as("why").of(Html.prose(assessment.summary().in(language), language)),
            answer.section(Label.MISSING, answer.missing()),
            answer.section(Label.WOULD_CHANGE, answer.changes()),
            answer.section(Label.OPTIONS, answer.options()),
            answer.section(Label.FINDINGS, HtmlFindings.findings(assessment.findings(), language)),
            answer.section(Label.PARTIES, HtmlFindings.parties(assessment.parties(), language)),
            answer.section(Label.CLAIMS, HtmlDeal.claims(assessment.input(), language)),
            answer.section(Label.DEAL, HtmlDeal.of(assessment.input(), language)),
            answer.section(Label.STEPS, HtmlSteps.of(assessment, language)));
  }

  /// The outcome in a frame: the word for the reader, the code for the record; never by color alone.
  static Html badge(Outcome outcome, Language language) {
    String color =
        switch (outcome) {
          case CLEAR -> "go";
          case RED_FLAGS, NEEDS_FACTS -> "look";
          case UNCERTAIN_RULE -> "doubt";
          case LICENSE_REQUIRED, PROHIBITED -> "stop";
        };
    return Html.tag("span")
        .as("badge " + color)
        .of(
            Html.prose(Prose.capital(Words.of(outcome).in(language)), language),
            Html.text(" "),
            Html.code(outcome.name()));
  }

  private Html head() {
    HtmlFacts facts =
        new HtmlFacts(language)
            .add(Label.LAW_DATE, assessment.asOf().lawDate())
            .add(Label.KNOWN_AT, assessment.asOf().knownAt())
            .add(Label.ENGINE, assessment.engine())
            .add(
                Label.KNOWLEDGE,
                Html.code(Outcomes.shortened(assessment.knowledge().digest(), "\u2026")));
    if (assessment.history().entries() > 0) {
      facts.add(Label.HISTORY, assessment.history().entries() + " " + Label.PAPERS.in(language));
    }
    Html assumed =
        assessment.whatIf().isEmpty()
            ? Html.NONE
            : Html.tag("p")
                .as("assumed")
                .of(
                    Html.prose(Prose.labelled(Label.ASSUMED.in(language), "", language), language),
                    Html.code(String.join(", ", assessment.whatIf())));
    return Html.tag("header")
        .of(
            Html.tag("h2")
                .of(
                    badge(assessment.outcome(), language),
                    Html.text(" "),
                    Html.tag("span").as("id").of(Html.name(assessment.id()))),
            assumed,
            facts.done());
  }

  private Html section(Label heading, Html content) {
    return content.isEmpty()
        ? Html.NONE
        : Html.tag("section").of(Html.tag("h3").of(Html.label(heading, language)), content);
  }

  private Html options() {
    HtmlTable table =
        new HtmlTable(
            "options", language, Label.AUTHORIZATION, Label.STANDING, Label.ITEM, Label.WHY);
    for (Options.Option option : Options.of(assessment, language)) {
      table.row(
          Html.name(option.id()),
          Html.prose(Prose.capital(option.standing().in(language)), language),
          Html.prose(Prose.capital(String.join(", ", option.items())), language),
          Html.prose(option.why(), language));
    }
    return table.done();
  }

  private Html missing() {
    HtmlTable table = new HtmlTable("missing", language, Label.TELL, Label.DECIDES, Label.WHERE);
    for (MissingFact fact : assessment.missingFacts()) {
      table.row(
          Html.prose(Prose.capital(fact.why().in(language)), language),
          Html.prose(Prose.capital(fact.wouldDecide().in(language)), language),
          Html.code(fact.path().value()));
    }
    return table.done();
  }

  private Html changes() {
    HtmlTable table =
        new HtmlTable("changes", language, Label.CONDITION, Label.ANSWER_THEN, Label.REVIEW_POLICY);
    for (WouldChange change : assessment.wouldChange()) {
      table.row(
          Html.prose(Prose.capital(change.condition().in(language)), language),
          badge(change.outcome(), language),
          change.reviewPolicy() == null
              ? Html.NONE
              : Html.prose(Prose.capital(change.reviewPolicy().words().in(language)), language));
    }
    return table.done();
  }
}
