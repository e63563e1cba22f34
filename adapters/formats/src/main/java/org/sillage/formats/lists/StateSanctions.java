package org.sillage.formats.lists;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The sanctions the State Department has imposed on one party, in the notes of its nonproliferation list:
/// `Authority: …; imposed 3/24/2003; status: Expired on 03/24/05`, several set apart by ` | `.
///
/// @param from the first day one was imposed, or absent where none can be read
/// @param to the last day one expired, was lifted or terminated; absent where one still stands or is not understood
record StateSanctions(@Nullable LocalDate from, @Nullable LocalDate to) {
  private static final Pattern SANCTION =
      Pattern.compile("Authority: .*?; imposed ([^;]*); status: ([^;|]*)");
  private static final Pattern ENDED =
      Pattern.compile(
          "(?:All provisions )?(?:[Ee]xpired|Lifted|Terminated)(?: as of| on)? ([\\d/]+)");

  static StateSanctions of(String notes) {
    LocalDate from = null;
    LocalDate to = null;
    boolean stands = false;
    Matcher sanction = SANCTION.matcher(notes);
    while (sanction.find()) {
      LocalDate imposed = ListDates.find(sanction.group(1));
      from = from == null || (imposed != null && imposed.isBefore(from)) ? imposed : from;
      Matcher ended = ENDED.matcher(sanction.group(2).strip());
      LocalDate end = ended.matches() ? ListDates.find(ended.group(1)) : null;
      stands |= end == null;
      to = to == null || (end != null && end.isAfter(to)) ? end : to;
    }
    return new StateSanctions(from, stands ? null : to);
  }
}
