package org.sillage.formats.report;

import java.util.ArrayList;
import java.util.List;
import org.sillage.assessment.Assessment.AssessedParty;
import org.sillage.model.finding.Finding;
import org.sillage.model.text.Language;

/// Findings, what is only said apart from what is established, and the parties with what was found of them.
final class HtmlFindings {
  private HtmlFindings() {}

  static Html findings(List<Finding> findings, Language language) {
    HtmlTable table =
        new HtmlTable("findings", language, Label.WEIGHT, Label.FINDING, Label.RESTS_ON);
    for (Finding finding : findings) {
      table.row(
          Html.tag("span")
              .as("weight " + finding.severity())
              .of(Html.prose(Prose.capital(Words.of(finding.severity()).in(language)), language)),
          Html.join(labels(finding, language), Html.prose(Said.words(finding, language), language)),
          Html.join(
              Html.tag("div").as("cite").of(Html.prose(finding.citation(), language)),
              Html.tag("div").as("id").of(Html.code(finding.code()))));
    }
    return table.done();
  }

  private static Html labels(Finding finding, Language language) {
    if (!Said.notEstablished(finding)) {
      return Html.NONE;
    }
    Html status = HtmlLabels.standing(Said.status(finding), language);
    return Html.tag("div")
        .as("labels")
        .of(status.isEmpty() ? HtmlLabels.notEstablished(language) : status);
  }

  static Html parties(List<AssessedParty> parties, Language language) {
    HtmlTable table =
        new HtmlTable(
            "parties",
            language,
            Label.NAME,
            Label.ROLE,
            Label.HEADQUARTERS,
            Label.ULTIMATE_PARENT,
            Label.ON_LISTS,
            Label.LISTED_SHARE);
    for (AssessedParty party : parties) {
      table.row(
          Html.name(party.caption()),
          Html.prose(Prose.capital(Words.of(party.role()).in(language)), language),
          Html.prose(Prose.capital(Parties.headquarters(party, language)), language),
          party.ultimateParent() == null
              ? Html.prose(Prose.capital(Label.PARENT_NOT_KNOWN.in(language)), language)
              : Html.name(party.ultimateParent()),
          matches(party, language),
          Parties.isHeld(party.listedShare())
              ? Html.prose(Parties.share(party.listedShare(), language), language)
              : Html.NONE);
    }
    return table.done();
  }

  private static Html matches(AssessedParty party, Language language) {
    if (party.matches().isEmpty()) {
      return Html.prose(Prose.capital(Label.NO_LIST.in(language)), language);
    }
    List<Html> lines = new ArrayList<>();
    party
        .matches()
        .forEach(match ->
            lines.add(Html.tag("li").of(Html.prose(Parties.match(match, language), language))));
    return Html.tag("ul").of(lines);
  }
}
