package org.sillage.formats.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Fields;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Text;

/// Takes the entries of one list one by one. Mutable, for one file.
final class BisEntries {
  /// High-diversion-risk addresses stand on the Entity List as `Address 01` and so on under each country.
  private static final Pattern NUMBERED_ADDRESS = Pattern.compile("(?i)address (\\d+)");

  private static final Pattern EXPIRES = Pattern.compile("Expires: (\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern LISTED_ON =
      Pattern.compile("Listing Date \\([^)]*\\): (\\d{1,2} [A-Z][a-z]{2} \\d{4})");
  private static final Pattern HONG_KONG = Pattern.compile("(?i)\\bHong ?Kong\\b");
  private static final Pattern MACAU = Pattern.compile("(?i)\\bMaca[uo]\\b");

  private final BisList list;
  private final PartyIds ids;
  private final List<ListedParty> parties = new ArrayList<>();
  private final Map<String, Integer> leftOver = new HashMap<>();

  BisEntries(BisList list, List<String> names) {
    this.list = list;
    this.ids = new PartyIds(list.id(), names);
  }

  List<ListedParty> parties() {
    return parties;
  }

  Map<String, Integer> leftOver() {
    return leftOver;
  }

  void take(Fields entry) {
    String name = entry.requiredText("name").strip();
    List<String> aliases = entry.texts("aliases").stream().map(String::strip).distinct().toList();
    String address = entry.text("address");
    List<CountryCode> countries = countries(entry, address);
    LocalDate effective = date(entry, "effective_date");
    Notices notices = notices(entry);
    String notes = entry.text("notes");
    leaveOver("status", entry.text("status"));
    entry.done();
    if (name.isEmpty()) {
      return;
    }
    Matcher numbered = NUMBERED_ADDRESS.matcher(name);
    boolean addressOnly = address != null && (numbered.matches() || name.equals(address));
    String id = addressOnly ? ids.ofAddress(name, countries) : ids.next(name, countries);
    if (!addressOnly) {
      leaveOver("address", address);
    }
    ListedParty party =
        party(id, name, aliases, countries, notes == null ? "" : notes, effective, notices);
    parties.add(addressOnly && address != null ? addressOf(party, address) : party);
  }

  private ListedParty party(
      String id,
      String name,
      List<String> aliases,
      List<CountryCode> countries,
      String notes,
      @Nullable LocalDate effective,
      Notices notices) {
    EntryNotes license = new EntryNotes(list.requirement(), list.policy(), List.of());
    LocalDate from = earlier(effective, notices.first());
    LocalDate to = find(EXPIRES, notes);
    String schema = notes.startsWith("Date of birth") ? "Person" : "LegalEntity";
    if (list.is(BisList.ENTITY_LIST)) {
      license = EntryNotes.of(notes);
    } else if (list.is(BisList.DENIED_PERSONS)) {
      license = denial(notes);
    } else if (notes.startsWith("Authority: ")) {
      StateSanctions sanctions = StateSanctions.of(notes);
      from = sanctions.from() == null ? from : earlier(sanctions.from(), effective);
      to = sanctions.to();
    } else {
      from = earlier(from, find(LISTED_ON, notes));
      leaveOver("notes", notes.isEmpty() ? null : notes);
    }
    String citation = notices.citation().isEmpty() ? list.citation() : notices.citation();
    return new ListedParty(
        id,
        list.id(),
        schema,
        name,
        aliases,
        countries,
        false,
        citation,
        from,
        to,
        license.footnotes(),
        license.requirement(),
        license.policy());
  }

  /// 15 CFR Part 764, Supplement No. 1, is the standard order; any other has to be read.
  private static EntryNotes denial(String notes) {
    if (notes.contains("Type of denial: Standard")) {
      return new EntryNotes(
          "No participation in any transaction subject to the EAR", "Prohibited", List.of());
    }
    String type =
        notes.contains("Type of denial: Non-Standard")
            ? "non-standard order"
            : "type of denial not given";
    return new EntryNotes("As the order says (" + type + ")", null, List.of());
  }

  private static ListedParty addressOf(ListedParty party, String address) {
    String street = address.endsWith(".") ? address.substring(0, address.length() - 1) : address;
    List<String> aliases = new ArrayList<>(party.aliases());
    aliases.add(party.name());
    return new ListedParty(
        party.id(),
        party.list(),
        party.schema(),
        street.strip(),
        aliases,
        party.countries(),
        true,
        party.citation(),
        party.listedFrom(),
        party.listedTo(),
        party.footnotes(),
        party.requirement(),
        party.policy());
  }

  /// The heading's country first; then Hong Kong or Macau where the address of an entry under China lies there.
  private List<CountryCode> countries(Fields entry, @Nullable String address) {
    String written = entry.text("country");
    if (written == null) {
      return List.of();
    }
    List<CountryCode> countries = CountryNames.find(written).orElse(null);
    if (countries == null) {
      entry.problem(
          "country",
          Text.of(
              "an unknown country; the entry is kept without one",
              "un pays inconnu ; l'entrée est gardée sans pays"),
          Text.of("an English country name or code", "un nom de pays en anglais ou un code"));
      return List.of();
    }
    if (address != null && countries.contains(CountryCode.CN)) {
      countries = new ArrayList<>(countries);
      if (HONG_KONG.matcher(address).find()) {
        countries.add(CountryCode.HK);
      }
      if (MACAU.matcher(address).find()) {
        countries.add(CountryCode.MO);
      }
    }
    return countries;
  }

  private Notices notices(Fields entry) {
    String written = entry.text("federal_register");
    Notices notices = Notices.of(written == null ? "" : written);
    for (String doubtful : notices.doubtful()) {
      entry.problem(
          "federal_register",
          Text.of("doubtful date '" + doubtful + "'", "date douteuse « " + doubtful + " »"),
          Text.of(
              "a day of the calendar in the year of its volume",
              "un jour du calendrier, de l'année de son volume"));
    }
    return notices;
  }

  private static @Nullable LocalDate date(Fields entry, String key) {
    String written = entry.text(key);
    LocalDate day = written == null ? null : ListDates.find(written);
    if (written != null && day == null) {
      entry.problem(
          key,
          Text.of("no day of the calendar", "pas un jour du calendrier"),
          Text.of(
              "a day such as 2026-07-09 or July 9, 2026",
              "un jour tel que 2026-07-09 ou July 9, 2026"));
    }
    return day;
  }

  private static @Nullable LocalDate find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? ListDates.find(matcher.group(1)) : null;
  }

  /// The date a renewed order took effect is that of its renewal; the party was listed by the first notice.
  private static @Nullable LocalDate earlier(@Nullable LocalDate left, @Nullable LocalDate right) {
    if (left == null || right == null) {
      return left == null ? right : left;
    }
    return left.isBefore(right) ? left : right;
  }

  private void leaveOver(String field, @Nullable String value) {
    if (value != null) {
      leftOver.merge(field, 1, Integer::sum);
    }
  }
}
