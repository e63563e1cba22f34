package org.sillage.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.ListedShare;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.RuleState;
import org.sillage.model.law.WalkStep;
import org.sillage.model.text.Language;
import org.sillage.model.transaction.Authorization;

class TextReportTest {
  private static final TextReport.Style COLORED = new TextReport.Style(true, 100, false);
  private static final TextReport.Style ALL_STEPS = new TextReport.Style(false, 100, true);
  private static final Pattern SGR = Pattern.compile("\u001B\\[[0-9;]*m");

  private static String english(Assessments assessment) {
    return TextReport.render(assessment.build(), Language.EN, TextReport.Style.PLAIN);
  }

  private static String french(Assessments assessment) {
    return TextReport.render(assessment.build(), Language.FR, TextReport.Style.PLAIN);
  }

  @ParameterizedTest
  @CsvSource({
    "CLEAR, May go ahead, Peut se faire",
    "RED_FLAGS, Review before release, À examiner avant libération",
    "NEEDS_FACTS, Facts are missing, Il manque des faits",
    "UNCERTAIN_RULE, Hangs on an unconfirmed rule, Dépend d'une règle non confirmée",
    "LICENSE_REQUIRED, License required, Licence requise",
    "PROHIBITED, Prohibited, Interdit",
  })
  void outcomeComesFirstInWordsAndCode(Outcome outcome, String en, String fr) {
    Assessments assessment = Assessments.of(outcome).id("T-7");
    assertThat(english(assessment).lines().findFirst())
        .hasValue(en + " (" + outcome + "): T-7, law of 2025-07-15");
    assertThat(french(assessment).lines().findFirst())
        .hasValue(fr + " (" + outcome + ") : T-7, droit du 2025-07-15");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void lastLineSaysThatItIsNoAdvice(Language language) {
    for (Assessments assessment : List.of(Assessments.clear(), Assessments.full())) {
      String report = TextReport.render(assessment.build(), language, TextReport.Style.PLAIN);
      assertThat(report.lines().toList().getLast()).isEqualTo(Label.NOT_ADVICE.in(language));
    }
  }

  @ParameterizedTest
  @CsvSource({"EN, 30", "EN, 40", "EN, 60", "EN, 100", "EN, 160", "FR, 40", "FR, 60", "FR, 100"})
  void textFitsTheWidthWithoutSpacesAtLineEnds(Language language, int width) {
    Assessments assessment = Assessments.full().id("an-id-without-any-space-".repeat(9));
    String report =
        TextReport.render(assessment.build(), language, new TextReport.Style(false, width, true));
    assertThat(report.lines())
        .allSatisfy(line -> {
          assertThat(Columns.of(line)).isLessThanOrEqualTo(Math.max(width, 40));
          assertThat(line).doesNotEndWith(" ");
        });
  }

  @Test
  void colorsRepeatWhatTheWordsSay() {
    String plain = english(Assessments.full());
    String colored = TextReport.render(Assessments.full().build(), Language.EN, COLORED);
    assertThat(plain).doesNotContain("\u001B");
    assertThat(colored)
        .startsWith("\u001B[1;31mLicense required (LICENSE_REQUIRED)\u001B[0m: press-full");
    assertThat(SGR.matcher(colored).replaceAll("")).isEqualTo(plain);
  }

  @Test
  void everyOutcomeHasItsColor() {
    assertThat(Paint.of(Outcome.CLEAR)).isEqualTo(Paint.GREEN);
    assertThat(Paint.of(Outcome.RED_FLAGS)).isEqualTo(Paint.YELLOW);
    assertThat(Paint.of(Outcome.NEEDS_FACTS)).isEqualTo(Paint.YELLOW);
    assertThat(Paint.of(Outcome.UNCERTAIN_RULE)).isEqualTo(Paint.MAGENTA);
    assertThat(Paint.of(Outcome.LICENSE_REQUIRED)).isEqualTo(Paint.RED);
    assertThat(Paint.of(Outcome.PROHIBITED)).isEqualTo(Paint.RED);
  }

  @Test
  void aNameCannotSteerTheTerminal() {
    String report =
        english(
            Assessments.clear()
                .party(Findings.party("Evil\u001B[2J\u202E\r\nCLEAR Ltd.", ListedShare.NONE)));
    assertThat(report)
        .contains("purchaser: Evil [2J CLEAR Ltd.")
        .doesNotContain("\u001B", "\u202E", "\r");
  }

  @Test
  void whatWasAssumedStandsBesideTheOutcome() {
    String report = english(Assessments.clear().assuming("us-ear/affiliates=IN_FORCE"));
    assertThat(report.lines().skip(1).findFirst())
        .hasValue("Assumed for this answer: us-ear/affiliates=IN_FORCE");
  }

  @Test
  void sectionsFollowEachOtherFromTheAnswerToItsGrounds() {
    assertThat(english(Assessments.full()))
        .containsSubsequence(
            "A license is required",
            "What is missing",
            "/parties/1/headquarters",
            "Tell: where the purchaser is headquartered",
            "It would decide: a level to a party",
            "What would change the answer",
            "if the goods go to CN",
            "-> prohibited (PROHIBITED), policy of denial",
            "Authorizations and license exceptions",
            "Findings",
            "Parties",
            "Rules walked");
  }

  @Test
  void exceptionsThatNobodyCanHaveAreLeftOutUnlessClaimed() {
    Assessments unclaimed = Assessments.clear().determined(Law.determination(""));
    assertThat(english(unclaimed))
        .contains("NAC, may be open, facts missing: Why of NAC.", "HBM, could be had: Why of HBM.")
        .doesNotContain("Why of ACA");
    Assessments claimed =
        Assessments.clear()
            .determined(Law.determination(""))
            .input(Transactions.sale().claiming(Authorization.Kind.ACA));
    assertThat(english(claimed)).contains("ACA, claimed, not open: Why of ACA.");
    assertThat(french(claimed))
        .contains("ACA, invoquée, non ouverte : Pourquoi de l'exception ACA.");
  }

  @Test
  void whatCoversIsToldOnce() {
    Assessments covered =
        Assessments.clear()
            .determined(
                Law.determination("", "NAC", List.of(Law.exception("NAC", Truth.TRUE)), List.of()));
    assertThat(english(covered)).containsOnlyOnce("NAC").contains("  NAC, covers it\n");
  }

  @Test
  void claimsAreMarkedOnceAsSaid() {
    assertThat(english(Assessments.clear().found(Findings.claim())))
        .containsOnlyOnce("not established")
        .contains("claim-charged [said, not established]: The goods go to CN.");
    assertThat(french(Assessments.clear().found(Findings.claim())))
        .containsOnlyOnce("non établi")
        .contains("claim-charged [dit, non établi] : Les biens vont vers CN.");
    assertThat(english(Assessments.clear().found(Findings.flag())))
        .doesNotContain("not established");
  }

  @Test
  void rulesThatDoNotApplyAreCountedUnlessAskedFor() {
    Assessments assessment = Assessments.clear().determined(Law.determination(""));
    assertThat(english(assessment))
        .contains("1 rule looked at does not apply.")
        .doesNotContain("part-746-cuba");
    assertThat(TextReport.render(assessment.build(), Language.EN, ALL_STEPS))
        .contains("part-746-cuba")
        .doesNotContain("looked at");
  }

  @Test
  void aRuleThatDoesNotDecideOnTheDayOnlyWouldApply() {
    Assessments assessment =
        Assessments.clear()
            .determined(
                Law.determination(
                    "",
                    null,
                    List.of(),
                    List.of(
                        Law.step("us-ear/bill", WalkStep.END_USE, Truth.TRUE, RuleState.PROPOSED),
                        Law.step(
                            "us-ear/text",
                            WalkStep.END_USE,
                            Truth.TRUE,
                            RuleState.IN_FORCE,
                            RuleState.ANNOUNCED_NOT_ENFORCED),
                        Law.step("us-ear/law", WalkStep.END_USE, Truth.TRUE, RuleState.IN_FORCE))));
    assertThat(english(assessment).lines().map(String::strip))
        .anyMatch(line -> line.startsWith("would apply  Title of us-ear/bill"))
        .anyMatch(line -> line.startsWith("would apply  Title of us-ear/text"))
        .anyMatch(line -> line.startsWith("applies      Title of us-ear/law"));
  }

  private static String every(Assessments assessment, Language language) {
    TextReport.Style all = new TextReport.Style(false, 100, true);
    return TextReport.render(assessment.build(), language, all).replaceAll("\\s+", " ");
  }

  @Test
  void inOneMinuteAStepTellsItsMarginAndNotWhatItMet() {
    Assessments assessment = Assessments.clear().determined(Law.determination(""));
    assertThat(english(assessment))
        .contains("margin +229.8%")
        .doesNotContain("tpp >= 4800 (15832)");
  }

  @Test
  void stepsTellWhatTheyMetAndByHowMuch() {
    Assessments assessment = Assessments.clear().determined(Law.determination(""));
    assertThat(every(assessment, Language.EN))
        .contains(
            "tpp >= 4800 (15832): true; moves_item (yes); headquarters_d5_macau (unknown);"
                + " 'D:5' in recipient_headquarters (CN D:5 and unknown): true; margin +229.8%");
    assertThat(every(assessment, Language.FR))
        .contains(
            "tpp >= 4800 (15832) : vrai ; moves_item (oui) ; headquarters_d5_macau (inconnu) ;"
                + " 'D:5' in recipient_headquarters (CN D:5 et inconnu) : vrai ; marge +229.8 %");
  }

  @Test
  void aListedShareIsToldOnlyWhereThereIsOne() {
    ListedShare share =
        new ListedShare(
            new BigDecimal("0.55"), new BigDecimal("0.33"), new BigDecimal("0.55"), BigDecimal.ONE);
    assertThat(
            english(Assessments.clear().party(Findings.party("Held Ltd.", share)))
                .replaceAll("\\s+", " "))
        .contains(
            "Held by listed parties: 55% (50 % rule), 33% along the chains; between 55% and 100%");
    assertThat(english(Assessments.clear().party(Findings.party("Free Ltd.", ListedShare.NONE))))
        .doesNotContain("Held by");
  }
}
