package org.sillage.formats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sillage.assessment.Assessment;
import org.sillage.model.fact.Truth;
import org.sillage.model.law.Determination;
import org.sillage.model.law.Met;
import org.sillage.model.law.Step;
import org.sillage.model.law.WalkStep;
import org.sillage.model.text.Language;

/// The rules of a determination in groups of the walk, and what each of them met, in words.
final class Steps {
  private static final Pattern BARE_NAME = Pattern.compile("[a-z][a-z0-9_]*");
  private static final String AND_UNKNOWN = "and unknown";

  private Steps() {}

  /// Rules that follow each other in one part of the walk.
  record Group(WalkStep part, List<Step> steps) {}

  static List<Group> groups(List<Step> steps) {
    List<Group> groups = new ArrayList<>();
    for (Step step : steps) {
      if (groups.isEmpty() || groups.getLast().part() != step.step()) {
        groups.add(new Group(step.step(), new ArrayList<>()));
      }
      groups.getLast().steps().add(step);
    }
    return groups;
  }

  /// Those that apply or may.
  static List<Step> telling(Determination determination) {
    return determination.steps().stream().filter(step -> step.applies() != Truth.FALSE).toList();
  }

  /// The steps for a reader who has one minute: without exceptions and policies that may or may
  /// apply, which are told elsewhere, and without other ways of being subject once one holds.
  static List<Step> inOneMinute(Determination determination) {
    boolean subject =
        determination.steps().stream()
            .anyMatch(step -> step.step() == WalkStep.SUBJECT && step.applies() == Truth.TRUE);
    return telling(determination).stream()
        .filter(step ->
            step.applies() == Truth.TRUE
                || !(step.step() == WalkStep.EXCEPTION
                    || step.step() == WalkStep.POLICY
                    || (step.step() == WalkStep.SUBJECT && subject)))
        .toList();
  }

  static List<Step> silent(Determination determination) {
    return determination.steps().stream().filter(step -> step.applies() == Truth.FALSE).toList();
  }

  /// `50 rules looked at do not apply.`
  static String count(int silent, Language language) {
    return silent
        + " "
        + (silent == 1 ? Label.ONE_DOES_NOT_APPLY : Label.MANY_DO_NOT_APPLY).in(language);
  }

  /// Whose law and which goods: `us-ear, item 1: H100 PCIe, 200 units`.
  static String title(Assessment assessment, Determination determination, Language language) {
    return determination.jurisdiction()
        + ", "
        + Goods.caption(assessment.input(), determination.item(), language);
  }

  /// The classification and what follows: `3A090.a; TPP 12104; license required: unknown`.
  static List<String> particulars(Determination determination, Language language) {
    List<String> parts = new ArrayList<>();
    if (!determination.eccn().isEmpty()) {
      parts.add("ECCN " + value(determination.eccn(), language));
    }
    if (determination.tpp() != null) {
      parts.add("TPP " + Numbers.figure(determination.tpp()));
    }
    if (determination.performanceDensity() != null) {
      parts.add(
          Label.DENSITY.in(language) + " " + Numbers.figure(determination.performanceDensity()));
    }
    parts.add(
        Prose.labelled(
            Prose.small(Label.LICENSE_REQUIRED.in(language)),
            Words.yesNo(determination.licenseRequired()).in(language),
            language));
    if (determination.reviewPolicy() != null) {
      parts.add(determination.reviewPolicy().words().in(language));
    }
    return parts;
  }

  static String states(Step step, Language language) {
    return step.states().stream()
        .map(state -> Words.of(state).in(language))
        .collect(Collectors.joining(" + "));
  }

  static String margin(Step step, Language language) {
    return step.margin() == null ? "" : Numbers.margin(step.margin(), language);
  }

  /// What a rule met, each condition once.
  static List<String> met(Step step, Language language) {
    return step.met().stream().map(met -> words(met, language)).distinct().toList();
  }

  /// `tpp >= 4800 (12104): true`. Where the value already says whether the condition holds, it is said once.
  private static String words(Met met, Language language) {
    String value = value(met.value(), language);
    String words = met.condition() + " (" + value + ")";
    boolean saysItself =
        BARE_NAME.matcher(met.condition()).matches() || value.equals(Label.UNKNOWN.in(language));
    return saysItself ? words : Prose.labelled(words, truth(met.truth(), language), language);
  }

  private static String truth(Truth truth, Language language) {
    return switch (truth) {
      case TRUE -> Label.TRUE.in(language);
      case FALSE -> Label.FALSE.in(language);
      case UNKNOWN -> Label.UNKNOWN.in(language);
    };
  }

  /// The few words that stand for values; everything else is a code or a number and stays.
  private static String value(String value, Language language) {
    return switch (value) {
      case "yes" -> Label.YES.in(language);
      case "no" -> Label.NO.in(language);
      case "none" -> Label.NONE.in(language);
      case "unknown", AND_UNKNOWN -> Label.UNKNOWN.in(language);
      default ->
          value.endsWith(" " + AND_UNKNOWN)
              ? value.substring(0, value.length() - AND_UNKNOWN.length())
                  + Label.AND.in(language)
                  + " "
                  + Label.UNKNOWN.in(language)
              : value;
    };
  }
}
