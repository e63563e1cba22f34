package org.sillage.model.law;

import org.sillage.model.text.Text;

/// How an application would be reviewed, in words of the regulation, from the mildest to the strictest.
public enum ReviewPolicy {
  PRESUMPTION_OF_APPROVAL("presumption of approval", "présomption d'approbation"),
  CASE_BY_CASE("case-by-case", "examen au cas par cas"),
  PRESUMPTION_OF_DENIAL("presumption of denial", "présomption de refus"),
  POLICY_OF_DENIAL("policy of denial", "politique de refus");

  private final Text words;

  ReviewPolicy(String en, String fr) {
    this.words = Text.of(en, fr);
  }

  public Text words() {
    return words;
  }
}
