package org.sillage.formats.report;

import java.util.ArrayList;
import java.util.List;
import org.sillage.assessment.Assessment;
import org.sillage.model.law.Determination;
import org.sillage.model.law.Step;
import org.sillage.model.text.Language;

/// The rules walked, a table an item and jurisdiction. Those that do not apply are folded away; on paper only their count
/// is left.
final class HtmlSteps {
  private HtmlSteps() {}

  static Html of(Assessment assessment, Language language) {
    List<Html> parts = new ArrayList<>();
    for (Determination determination : assessment.determinations()) {
      parts.add(
          Html.tag("h4")
              .of(Html.prose(Steps.title(assessment, determination, language), language)));
      parts.add(
          Html.tag("p")
              .as("particulars")
              .of(
                  Html.prose(
                      Prose.capital(
                          String.join(
                              Prose.semicolon(language),
                              Steps.particulars(determination, language))),
                      language)));
      parts.add(table(Steps.telling(determination), language));
      List<Step> silent = Steps.silent(determination);
      if (!silent.isEmpty()) {
        parts.add(
            Html.tag("details")
                .of(
                    Html.tag("summary")
                        .of(Html.prose(Steps.count(silent.size(), language), language)),
                    table(silent, language)));
      }
    }
    return Html.join(parts);
  }

  private static Html table(List<Step> steps, Language language) {
    HtmlTable table =
        new HtmlTable(
            "steps", language, Label.RULE, Label.APPLIES, Label.STATE, Label.MET, Label.MARGIN);
    for (Steps.Group group : Steps.groups(steps)) {
      table.group(Html.prose(Prose.capital(group.part().title().in(language)), language));
      for (Step step : group.steps()) {
        table.row(
            rule(step, language),
            Html.prose(Prose.capital(Words.applies(step).in(language)), language),
            Html.prose(Prose.capital(Steps.states(step, language)), language),
            met(step, language),
            Html.tag("span").as("number").of(Html.prose(Steps.margin(step, language), language)));
      }
    }
    return table.done();
  }

  private static Html rule(Step step, Language language) {
    return Html.join(
        Html.prose(step.title().in(language), language),
        Html.tag("div").as("cite").of(Html.prose(step.citation(), language)),
        Html.tag("div").as("id").of(Html.code(step.rule())));
  }

  private static Html met(Step step, Language language) {
    List<String> met = Steps.met(step, language);
    return met.isEmpty()
        ? Html.NONE
        : Html.tag("ul")
            .of(met.stream().map(words -> Html.tag("li").of(Html.prose(words, language))).toList());
  }
}
