package org.sillage.formats.report;

import java.util.List;
import org.sillage.assessment.Assessment;
import org.sillage.assessment.Assessment.AssessedParty;
import org.sillage.model.finding.Finding;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.WouldChange;
import org.sillage.model.text.Language;

public final class TextReport {
  private TextReport() {}

  /// How to set it.
  ///
  /// @param color whether to mark the outcome and headings with terminal colors
  /// @param width columns to fit into; fewer than 40 are taken as 40
  /// @param allSteps whether to tell the rules that do not apply, too
  public record Style(boolean color, int width, boolean allSteps) {
    /// 100 columns, no color, only the rules that apply or may.
    public static final Style PLAIN = new Style(false, 100, false);
  }

  /// The report of one assessment.
  public static String render(Assessment assessment, Language language, Style style) {
    Sheet sheet = new Sheet(style.width(), style.color());
    outcome(sheet, assessment, language);
    sheet.blank();
    sheet.paragraph(0, 0, assessment.summary().in(language));
    missing(sheet, assessment.missingFacts(), language);
    changes(sheet, assessment.wouldChange(), language);
    options(sheet, assessment, language);
    findings(sheet, assessment.findings(), language);
    parties(sheet, assessment.parties(), language);
    TextSteps.write(sheet, assessment, language, style.allSteps());
    basis(sheet, assessment, language);
    sheet.blank();
    sheet.paragraph(0, 0, Label.NOT_ADVICE.in(language));
    return sheet.toString();
  }

  private static void outcome(Sheet sheet, Assessment assessment, Language language) {
    sheet.headline(
        Prose.capital(Outcomes.words(assessment.outcome(), language)),
        (language == Language.FR ? " : " : ": ")
            + assessment.id()
            + ", "
            + Label.LAW_OF.in(language)
            + " "
            + assessment.asOf().lawDate(),
        Paint.of(assessment.outcome()));
    if (!assessment.whatIf().isEmpty()) {
      sheet.paragraph(
          0,
          2,
          Prose.labelled(
              Label.ASSUMED.in(language), String.join(", ", assessment.whatIf()), language));
    }
  }

  private static void options(Sheet sheet, Assessment assessment, Language language) {
    List<Options.Option> options = Options.of(assessment, language);
    if (options.isEmpty()) {
      return;
    }
    sheet.heading(Label.OPTIONS.in(language));
    for (Options.Option option : options) {
      String items = option.items().isEmpty() ? "" : " (" + String.join(", ", option.items()) + ")";
      String words = option.id() + ", " + option.standing().in(language) + items;
      sheet.paragraph(
          2, 4, option.why().isEmpty() ? words : Prose.labelled(words, option.why(), language));
    }
  }

  private static void missing(Sheet sheet, List<MissingFact> facts, Language language) {
    if (facts.isEmpty()) {
      return;
    }
    sheet.heading(Label.MISSING.in(language));
    String before = "";
    for (MissingFact fact : facts) {
      String decides = fact.wouldDecide().in(language);
      sheet.paragraph(2, 4, fact.path().value());
      sheet.paragraph(
          4, 6, Prose.labelled(Label.TELL.in(language), fact.why().in(language), language));
      sheet.paragraph(
          4,
          6,
          Prose.labelled(
              Label.DECIDES.in(language),
              decides.equals(before) ? Label.DECIDES_SAME.in(language) : decides,
              language));
      before = decides;
    }
  }

  private static void changes(Sheet sheet, List<WouldChange> changes, Language language) {
    if (changes.isEmpty()) {
      return;
    }
    sheet.heading(Label.WOULD_CHANGE.in(language));
    for (WouldChange change : changes) {
      sheet.paragraph(2, 4, change.condition().in(language));
      String policy =
          change.reviewPolicy() == null ? "" : ", " + change.reviewPolicy().words().in(language);
      sheet.paragraph(4, 7, "-> " + Outcomes.words(change.outcome(), language) + policy);
    }
  }

  private static void findings(Sheet sheet, List<Finding> findings, Language language) {
    if (findings.isEmpty()) {
      return;
    }
    sheet.heading(Label.FINDINGS.in(language));
    int column =
        4
            + findings.stream()
                .mapToInt(finding -> Columns.of(Words.of(finding.severity()).in(language)))
                .max()
                .orElse(0);
    for (Finding finding : findings) {
      String mark =
          Said.notEstablished(finding) ? " [" + Label.SAID_NOT_ESTABLISHED.in(language) + "]" : "";
      String says = Prose.labelled(finding.code() + mark, Said.words(finding, language), language);
      sheet.beside(
          2,
          Words.of(finding.severity()).in(language),
          column,
          says + " (" + finding.citation() + ")");
    }
  }

  private static void parties(Sheet sheet, List<AssessedParty> parties, Language language) {
    sheet.heading(Label.PARTIES.in(language));
    for (AssessedParty party : parties) {
      sheet.paragraph(
          2, 4, Prose.labelled(Words.of(party.role()).in(language), party.caption(), language));
      sheet.paragraph(
          4,
          6,
          Prose.labelled(
                  Label.HEADQUARTERS.in(language), Parties.headquarters(party, language), language)
              + Prose.semicolon(language)
              + Prose.labelled(
                  Prose.small(Label.ULTIMATE_PARENT.in(language)),
                  Parties.parent(party, language),
                  language)
              + (party.matches().isEmpty()
                  ? Prose.semicolon(language) + Label.NO_LIST.in(language)
                  : ""));
      party.matches().forEach(match -> sheet.paragraph(4, 6, Parties.match(match, language)));
      if (Parties.isHeld(party.listedShare())) {
        sheet.paragraph(
            4,
            6,
            Prose.labelled(
                Label.LISTED_SHARE.in(language),
                Parties.share(party.listedShare(), language),
                language));
      }
    }
  }

  private static void basis(Sheet sheet, Assessment assessment, Language language) {
    sheet.blank();
    String separator = Prose.semicolon(language);
    sheet.paragraph(
        0,
        2,
        Label.KNOWN_AT.in(language)
            + " "
            + assessment.asOf().knownAt()
            + separator
            + assessment.engine()
            + separator
            + Prose.labelled(
                Prose.small(Label.KNOWLEDGE_DIGEST.in(language)),
                Outcomes.shortened(assessment.knowledge().digest(), "..."),
                language)
            + separator
            + Prose.labelled(
                Prose.small(Label.HISTORY.in(language)),
                assessment.history().entries() + " " + Label.PAPERS.in(language),
                language));
  }
}
