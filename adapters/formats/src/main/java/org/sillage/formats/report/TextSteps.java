package org.sillage.formats.report;

import java.util.List;
import java.util.Locale;
import org.sillage.assessment.Assessment;
import org.sillage.model.law.Determination;
import org.sillage.model.law.Step;
import org.sillage.model.text.Language;

/// The rules walked, for a terminal: those that apply or may, the others counted.
final class TextSteps {
  private static final int GROUP = 4;
  private static final int STEP = 6;

  private TextSteps() {}

  static void write(Sheet sheet, Assessment assessment, Language language, boolean all) {
    if (assessment.determinations().isEmpty()) {
      return;
    }
    sheet.heading(Label.STEPS.in(language));
    for (Determination determination : assessment.determinations()) {
      sheet.paragraph(2, 4, Steps.title(assessment, determination, language));
      sheet.paragraph(
          4, 4, String.join(Prose.semicolon(language), Steps.particulars(determination, language)));
      List<Step> told = all ? determination.steps() : Steps.inOneMinute(determination);
      int column =
          STEP
              + 2
              + told.stream()
                  .mapToInt(step -> Columns.of(Words.applies(step).in(language)))
                  .max()
                  .orElse(0);
      for (Steps.Group group : Steps.groups(told)) {
        sheet.paragraph(GROUP, GROUP, group.part().title().in(language).toUpperCase(Locale.ROOT));
        group.steps().forEach(step -> step(sheet, step, column, all, language));
      }
      int silent = Steps.silent(determination).size();
      if (!all && silent > 0) {
        sheet.paragraph(GROUP, GROUP, Steps.count(silent, language));
      }
    }
  }

  private static void step(Sheet sheet, Step step, int column, boolean all, Language language) {
    String label = Words.applies(step).in(language);
    String margin = Steps.margin(step, language);
    sheet.beside(
        STEP,
        label,
        column,
        step.title().in(language)
            + " ("
            + step.citation()
            + "), "
            + Steps.states(step, language)
            + " ["
            + step.rule()
            + "]"
            + (all || margin.isEmpty()
                ? ""
                : Prose.semicolon(language)
                    + Prose.small(Label.MARGIN.in(language))
                    + " "
                    + margin));
    if (!all) {
      return;
    }
    String met = String.join(Prose.semicolon(language), Steps.met(step, language));
    String together =
        margin.isEmpty()
            ? met
            : met
                + Prose.semicolon(language)
                + Prose.small(Label.MARGIN.in(language))
                + " "
                + margin;
    if (!together.isEmpty()) {
      sheet.paragraph(column, column, together);
    }
  }
}
