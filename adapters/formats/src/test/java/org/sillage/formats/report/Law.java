package org.sillage.formats.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.Truth;
import org.sillage.model.law.Determination;
import org.sillage.model.law.LicenseException;
import org.sillage.model.law.Met;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.Outcome;
import org.sillage.model.law.ReviewPolicy;
import org.sillage.model.law.RuleState;
import org.sillage.model.law.Step;
import org.sillage.model.law.WalkStep;
import org.sillage.model.law.WouldChange;
import org.sillage.model.text.Pointer;
import org.sillage.model.text.Text;

/// Determinations and their parts, made by hand.
final class Law {
  private Law() {}

  static Determination determination(String item) {
    return determination(
        item,
        null,
        List.of(
            exception("NAC", Truth.UNKNOWN),
            exception("ACA", Truth.FALSE),
            exception("HBM", Truth.TRUE)),
        List.of(
            step("us-ear/3a090-a", WalkStep.CLASSIFICATION, Truth.TRUE, RuleState.IN_FORCE),
            step("us-ear/headquarters-a", WalkStep.HEADQUARTERS, Truth.UNKNOWN, RuleState.IN_FORCE),
            step("us-ear/chip-security-act", WalkStep.END_USE, Truth.TRUE, RuleState.PROPOSED),
            step("us-ear/part-746-cuba", WalkStep.EMBARGO, Truth.FALSE, RuleState.IN_FORCE)));
  }

  static Determination determination(
      String item,
      @Nullable String authorization,
      List<LicenseException> exceptions,
      List<Step> steps) {
    return new Determination(
        "us-ear",
        item,
        "3A090.a",
        new BigDecimal("15832"),
        new BigDecimal("19.44963144963145"),
        Truth.UNKNOWN,
        Outcome.LICENSE_REQUIRED,
        ReviewPolicy.PRESUMPTION_OF_DENIAL,
        authorization,
        exceptions,
        steps);
  }

  static LicenseException exception(String id, Truth available) {
    return new LicenseException(
        id, available, Text.of("Why of " + id + ".", "Pourquoi de l'exception " + id + "."));
  }

  static Step step(String rule, WalkStep part, Truth applies, RuleState... states) {
    return new Step(
        rule,
        part,
        Text.of("Title of " + rule, "Titre de " + rule),
        "15 CFR 744.23(a)(3)(i); notice of 2025-05-13",
        List.of(states),
        applies,
        List.of(
            new Met("tpp >= 4800", "15832", Truth.TRUE, new BigDecimal("2.298333")),
            new Met("moves_item", "yes", Truth.TRUE, null),
            new Met("headquarters_d5_macau", "unknown", Truth.UNKNOWN, null),
            new Met("'D:5' in recipient_headquarters", "CN D:5 and unknown", Truth.TRUE, null)),
        new BigDecimal("2.298333"));
  }

  static MissingFact missing(String path) {
    return new MissingFact(
        Pointer.of(path),
        Text.of("where the purchaser is headquartered", "où siège l'acheteur"),
        Text.of(
            "a level to a party headquartered in D:5",
            "le niveau a à une partie ayant son siège en D:5"));
  }

  static WouldChange change() {
    return new WouldChange(
        Text.of("if the goods go to CN", "si les biens vont vers CN"),
        Outcome.PROHIBITED,
        ReviewPolicy.POLICY_OF_DENIAL);
  }
}
