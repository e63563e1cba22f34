package org.sillage.formats.report;

import java.util.ArrayList;
import java.util.List;
import org.sillage.assessment.Assessment.AssessedParty;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.ListedShare;
import org.sillage.model.finding.Match;
import org.sillage.model.text.Language;

/// What was found of a party, in words.
final class Parties {
  private Parties() {}

  static String headquarters(AssessedParty party, Language language) {
    return party.headquarters() == null
        ? Label.NOT_KNOWN.in(language)
        : Countries.name(party.headquarters(), language);
  }

  static String parent(AssessedParty party, Language language) {
    return party.ultimateParent() == null
        ? Label.PARENT_NOT_KNOWN.in(language)
        : party.ultimateParent();
  }

  /// `Huawei Technologies (us-bis-entity-list, score 0.97, listed since 2019-05-16; nothing speaks against it ...)`.
  static String match(Match match, Language language) {
    List<String> parts = new ArrayList<>(List.of(match.list()));
    parts.add(Label.SCORE.in(language) + " " + Numbers.plain(match.score()));
    if (!match.footnotes().isEmpty()) {
      parts.add(Label.FOOTNOTE.in(language) + " " + String.join("/", match.footnotes()));
    }
    if (match.listedFrom() != null) {
      parts.add(Label.LISTED_SINCE.in(language) + " " + match.listedFrom());
    }
    Label identity = match.same() == Truth.TRUE ? Label.SAME_PARTY : Label.OTHER_PARTY;
    return match.caption()
        + " ("
        + String.join(", ", parts)
        + Prose.semicolon(language)
        + identity.in(language)
        + ")";
  }

  static boolean isHeld(ListedShare share) {
    return share.cascade().signum() != 0
        || share.integrated().signum() != 0
        || share.high().signum() != 0;
  }

  /// `55% (50 % rule), 33% along the chains; between 55% and 100%`.
  static String share(ListedShare share, Language language) {
    String words =
        Numbers.share(share.cascade(), language)
            + " ("
            + Label.BY_CASCADE.in(language)
            + "), "
            + Numbers.share(share.integrated(), language)
            + " "
            + Label.BY_CHAINS.in(language);
    return share.low().compareTo(share.high()) == 0
        ? words
        : words
            + Prose.semicolon(language)
            + Label.BETWEEN.in(language)
            + " "
            + Numbers.share(share.low(), language)
            + " "
            + Label.AND.in(language)
            + " "
            + Numbers.share(share.high(), language);
  }
}
