package org.sillage.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.sillage.assessment.Knowledge;
import org.sillage.model.text.Text;
import org.sillage.reference.list.PartyList;

/// Says which lists in use are older than a week.
final class ListAges {
  private static final long FRESH_DAYS = 7;

  private ListAges() {}

  static long days(PartyList list, LocalDate today) {
    return ChronoUnit.DAYS.between(list.asOf(), today);
  }

  static boolean isOld(PartyList list, LocalDate today) {
    return days(list, today) > FRESH_DAYS;
  }

  static void warn(Session session, Knowledge knowledge) {
    LocalDate today = session.today();
    List<PartyList> old =
        knowledge.lists().values().stream()
            .filter(list -> isOld(list, today))
            .sorted(Comparator.comparing(PartyList::asOf))
            .toList();
    if (old.isEmpty()) {
      return;
    }
    PartyList oldest = old.getFirst();
    session.say(
        Text.of(
            "note: "
                + old.size()
                + " of "
                + knowledge.lists().size()
                + " lists are older than a week, the oldest "
                + oldest.id()
                + " of "
                + oldest.asOf()
                + " ("
                + days(oldest, today)
                + " days); see 'sillage lists status'",
            "note : "
                + old.size()
                + " listes sur "
                + knowledge.lists().size()
                + " ont plus d'une semaine, la plus ancienne "
                + oldest.id()
                + " du "
                + oldest.asOf()
                + " ("
                + days(oldest, today)
                + " jours) ; voir « sillage lists status »"));
  }
}
