package org.sillage.reference;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.model.finding.Severity;
import org.sillage.model.law.ReviewPolicy;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Authorization;
import org.sillage.reference.rule.Effect;

/// Reads the effect of a rule: one of define, license, prohibit, exception, policy, flag, note, with what goes with it.
final class EffectReader {
  private static final Map<String, ReviewPolicy> POLICIES =
      RulePack.words(ReviewPolicy.values(), policy -> policy.words().en());
  private static final Map<String, Severity> SEVERITIES =
      RulePack.words(Severity.values(), RulePack::hyphened);
  private static final Map<String, Authorization.Kind> KINDS =
      RulePack.words(Authorization.Kind.values(), Authorization.Kind::key);

  private EffectReader() {}

  static @Nullable Effect read(Fields fields) {
    Effect effect = find(fields);
    if (effect == null) {
      fields.problem(
          "license",
          Text.of("a rule has one effect, complete", "une règle a un effet, complet"),
          Text.same(
              "define (eccn, computerEccn), license, prohibit, exception (overcomes, claimedBy), "
                  + "policy (of), flag (severity), note"));
    }
    fields.done();
    return effect;
  }

  private static @Nullable Effect find(Fields fields) {
    String define = fields.text("define");
    String eccn = fields.text("eccn");
    String computerEccn = fields.text("computerEccn");
    ReviewPolicy license = fields.choice("license", POLICIES);
    Boolean prohibit = fields.flag("prohibit");
    String exception = fields.text("exception");
    List<String> overcomes = fields.texts("overcomes");
    Authorization.Kind claimedBy = fields.choice("claimedBy", KINDS);
    ReviewPolicy policy = fields.choice("policy", POLICIES);
    List<String> of = fields.texts("of");
    String flag = fields.text("flag");
    Severity severity =
        Objects.requireNonNullElse(fields.choice("severity", SEVERITIES), Severity.WARNING);
    Severity note = fields.choice("note", SEVERITIES);
    if (define != null) {
      return new Effect.Define(define, eccn, computerEccn);
    }
    if (license != null) {
      return new Effect.License(license);
    }
    if (Boolean.TRUE.equals(prohibit)) {
      return new Effect.Prohibit();
    }
    if (exception != null && !overcomes.isEmpty()) {
      return new Effect.Except(exception, overcomes, claimedBy);
    }
    if (policy != null && !of.isEmpty()) {
      return new Effect.Policy(policy, of);
    }
    if (flag != null) {
      return new Effect.Flag(flag, severity);
    }
    return note == null ? null : new Effect.Note(note);
  }
}
