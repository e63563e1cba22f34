package org.sillage.formats.report;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.model.fact.FactStatus;
import org.sillage.model.finding.ClaimFinding;
import org.sillage.model.finding.Finding;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;

/// Keeps what is said apart from what is established: which findings rest on something unproven, and how it stands.
final class Said {
  private static final Pattern PREFIX = Pattern.compile("^(?:Said, not established|Dit, non établi) ?: *");
  private static final String CLAIM = "claim-";

  private Said() {}

  /// Whether a finding rests on something that is only said.
  static boolean notEstablished(Finding finding) {
    return finding.conditional() != null;
  }

  /// What a finding says, without the mark that its label already bears.
  static String words(Finding finding, Language language) {
    String says = finding.says().in(language);
    return notEstablished(finding) ? Prose.capital(PREFIX.matcher(says).replaceFirst("")) : says;
  }

  /// How the fact stands that a finding of a claim is about: reported, alleged, charged ...; absent for other findings.
  static @Nullable Text status(Finding finding) {
    return finding instanceof ClaimFinding && finding.code().startsWith(CLAIM)
        ? status(finding.code().substring(CLAIM.length()))
        : null;
  }

  /// The words for a status written in any case; a word that is no status stands for itself.
  static @Nullable Text status(String written) {
    for (FactStatus status : FactStatus.values()) {
      if (status.name().equals(written.strip().toUpperCase(Locale.ROOT))) {
        return Words.of(status);
      }
    }
    return written.isBlank() ? null : Text.same(written);
  }
}
