package org.sillage.formats.report;

import org.sillage.model.law.Outcome;
import org.sillage.model.text.Language;

/// An outcome in words with its code, and digests cut to what a person compares.
final class Outcomes {
  private static final int SHOWN = 12;

  private Outcomes() {}

  /// `license required (LICENSE_REQUIRED)`.
  static String words(Outcome outcome, Language language) {
    return Words.of(outcome).in(language) + " (" + outcome + ")";
  }

  /// The first twelve digits of a digest.
  ///
  /// @param more what stands for the rest
  static String shortened(String digest, String more) {
    return digest.length() <= SHOWN ? digest : digest.substring(0, SHOWN) + more;
  }
}
