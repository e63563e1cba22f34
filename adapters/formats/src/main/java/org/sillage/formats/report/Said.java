package org.sillage.formats.report;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.model.finding.ClaimFinding;
import org.sillage.model.finding.Finding;
import org.sillage.model.text.Language;

/// Keeps what is said apart from what is established: which findings rest on something unproven, and how it stands.
final class Said {
  private static final Pattern PREFIX =
      Pattern.compile("^(?:Said, not established|Dit, non établi) ?: *");
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

  /// How the fact stands that a finding of a claim is about (`CHARGED`); absent for other findings.
  static @Nullable String status(Finding finding) {
    return finding instanceof ClaimFinding && finding.code().startsWith(CLAIM)
        ? finding.code().substring(CLAIM.length())
        : null;
  }
}
