package org.sillage.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sillage.model.fact.Truth;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.finding.Match;
import org.sillage.model.time.AsOf;

/// Every listed name of every date, ready to be asked who a name may be. Immutable and thread-safe.
///
/// A name matches a listed name or alias where both are equal after normalisation: Unicode form, marks, case,
/// punctuation and legal forms do not count, nor does what the list adds in parentheses. Where one side is a person
/// and the other may be one, legal forms count and the order of the words does not.
///
/// Only entries are matched that stood on the law date and were listed by the instant up to which things were known;
/// an entry without a date has always stood. Entries that are an address without a name are never matched by name.
public final class Screener {
  private static final BigDecimal AS_NAMED = new BigDecimal("1.00");
  private static final BigDecimal AS_ALIAS = new BigDecimal("0.99");
  private static final BigDecimal NORMALISED = new BigDecimal("0.97");

  /// Below the others, so that `Huawei Technologies` finds itself before `Huawei Technologies (Yangon)`.
  private static final BigDecimal SHORTENED = new BigDecimal("0.95");

  private static final Comparator<Match> BEST_FIRST =
      Comparator.comparing(Match::score)
          .reversed()
          .thenComparing(Match::same, Comparator.reverseOrder())
          .thenComparing(Match::list)
          .thenComparing(Match::entity);

  private final NameRows names;

  private Screener(NameRows names) {
    this.names = names;
  }

  /// A screener of these parties, of any lists and dates.
  public static Screener of(Collection<ListedParty> parties) {
    return new Screener(NameRows.of(parties));
  }

  /// What two spellings of one organisation's name have in common; two names are the same where their keys are
  /// equal. Empty where a name has neither letter nor digit: then it is the same as no other.
  public static String key(String name) {
    return NameNormalizer.key(name);
  }

  /// Who the name may be, at most [Query#limit] listed parties, the best first.
  public Screening screen(Query query) {
    Map<Integer, Match> best = new HashMap<>();
    names.alike(
        query.name(),
        query.schema(),
        row -> {
          ListedParty party = names.party(row);
          if (stands(party, query.asOf())) {
            BigDecimal score = score(query.name().strip(), row);
            Match held = best.get(names.partyNumber(row));
            if (held == null || score.compareTo(held.score()) > 0) {
              best.put(names.partyNumber(row), match(query, party, names.name(row), score));
            }
          }
        });
    List<Match> matches = new ArrayList<>(best.values());
    matches.sort(BEST_FIRST);
    return new Screening(query, matches.subList(0, Math.min(query.limit(), matches.size())));
  }

  private static boolean stands(ListedParty party, AsOf asOf) {
    return party.stoodOn(asOf.lawDate())
        && (party.listedFrom() == null || asOf.knew(party.listedFrom()));
  }

  private BigDecimal score(String asked, int row) {
    if (names.isShortened(row)) {
      return SHORTENED;
    }
    if (!names.name(row).equals(asked)) {
      return NORMALISED;
    }
    return names.isAlias(row) ? AS_ALIAS : AS_NAMED;
  }

  private static Match match(Query query, ListedParty party, String matchedName, BigDecimal score) {
    return new Match(
        party.id(),
        party.list(),
        party.name(),
        matchedName,
        score,
        CountryAgreement.of(query.countries(), party.countries()) ? Truth.TRUE : Truth.UNKNOWN,
        party.countries(),
        party.footnotes(),
        party.listedFrom(),
        party.citation(),
        party.requirement(),
        party.policy());
  }
}
