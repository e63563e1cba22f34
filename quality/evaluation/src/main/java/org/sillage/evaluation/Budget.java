package org.sillage.evaluation;

import java.util.Locale;
import org.sillage.model.text.Text;

/// What assessing has to reach at least.
///
/// @param perSecondPerCore assessments a second in one thread
/// @param listedParties against as many listed parties, or more
public record Budget(double perSecondPerCore, int listedParties) {
  /// What we promise, measured on two cores of an ordinary machine: 2,000 a second a core against 35,180 listed parties.
  public static final Budget COMMITTED = new Budget(2_000, 35_180);

  /// Whether the figures reach it. Figures taken against fewer listed parties never do.
  public boolean isMetBy(AssessFigures figures) {
    return figures.perSecondPerCore() >= perSecondPerCore
        && figures.listedParties() >= listedParties;
  }

  /// `PASS` or `FAIL` with both sides of the comparison.
  public Text verdict(AssessFigures figures) {
    String word = isMetBy(figures) ? "PASS" : "FAIL";
    return Text.of(
        String.format(
            Locale.ROOT,
            "%s: %.0f assessments a second a core, at least %.0f asked; %d listed parties, at least"
                + " %d asked",
            word,
            figures.perSecondPerCore(),
            perSecondPerCore,
            figures.listedParties(),
            listedParties),
        String.format(
            Locale.ROOT,
            "%s : %.0f évaluations par seconde et par cœur, au moins %.0f demandées ; %d parties"
                + " listées, au moins %d demandées",
            word,
            figures.perSecondPerCore(),
            perSecondPerCore,
            figures.listedParties(),
            listedParties));
  }
}
