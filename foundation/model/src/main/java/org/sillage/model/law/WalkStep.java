package org.sillage.model.law;

import org.sillage.model.text.Text;

/// The steps a specialist walks, in order.
public enum WalkStep {
  SUBJECT("subject to the regulations", "soumis à la réglementation"),
  CLASSIFICATION("classification", "classement"),
  DESTINATION("destination", "destination"),
  EMBARGO("Part 746 and embargoes", "partie 746 et embargos"),
  HEADQUARTERS("headquarters and parent", "siège et société mère"),
  LISTED_PARTY("listed and affiliated parties", "parties listées et affiliées"),
  END_USE("end use and end user", "usage et utilisateur final"),
  RED_FLAG("red flags", "signaux d'alerte"),
  EXCEPTION("license exceptions", "exceptions de licence"),
  POLICY("review policy", "politique d'examen");

  private final Text title;

  WalkStep(String en, String fr) {
    this.title = Text.of(en, fr);
  }

  public Text title() {
    return title;
  }
}
