package org.sillage.formats.lists;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillage.document.DocumentException;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.document.Problems;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.text.Text;

/// Reads the lists of the Office of Foreign Assets Control in their delimited form: SDN.CSV or CONS_PRIM.CSV with 12
/// columns, joined with ALT.CSV (5) and ADD.CSV (6) of the same day where they are given. The files name no day.
///
/// Weak aliases stand in the remarks (`a.k.a. 'BNC'`); OFAC does not expect them to be screened, so they are left
/// over. Source of the columns: ofac.treasury.gov, "SDN List data file specification".
///
/// @param listId our id of the list: [#SDN] or [#CONSOLIDATED]
/// @param expected how many primary entries the whole list has
public record OfacCsvReader(String listId, Expected expected) {
  /// Specially Designated Nationals and Blocked Persons.
  public static final String SDN = "us-ofac-sdn";

  /// The consolidated list of those who are not blocked.
  public static final String CONSOLIDATED = "us-ofac-consolidated";

  private static final int PRIMARY_COLUMNS = 12;
  private static final int ALIAS_COLUMNS = 5;
  private static final int ADDRESS_COLUMNS = 6;

  /// The list of a day, put together from its files.
  ///
  /// @param primary the entries
  /// @param aliases their other names, where given
  /// @param addresses their addresses, of which countries are taken, where given
  /// @throws DocumentException where a file is cut off, a row is of no entry, or the size is not as expected
  public ListFile read(
      RawFile primary, @Nullable RawFile aliases, @Nullable RawFile addresses, LocalDate date)
      throws DocumentException {
    Problems problems = new Problems(primary.name());
    Map<Integer, OfacEntry> entries = new LinkedHashMap<>();
    for (OfacRows.Row row : OfacRows.read(primary, PRIMARY_COLUMNS)) {
      OfacEntry entry = OfacEntry.of(row, primary.name(), problems);
      if (entry == null) {
        throw refused(
            primary.name(), row, Text.of("an entry without a name", "une entrée sans nom"));
      }
      if (entries.put(row.number(), entry) != null) {
        throw refused(
            primary.name(), row, Text.of("a number stands twice", "un numéro figure deux fois"));
      }
    }
    expected.check(primary.name(), entries.size());
    if (aliases != null) {
      for (OfacRows.Row row : OfacRows.read(aliases, ALIAS_COLUMNS)) {
        owner(entries, row, aliases.name()).addAlias(row, aliases.name(), problems);
      }
    }
    if (addresses != null) {
      for (OfacRows.Row row : OfacRows.read(addresses, ADDRESS_COLUMNS)) {
        owner(entries, row, addresses.name()).addAddress(row, addresses.name(), problems);
      }
    }
    Map<String, Integer> leftOver = new LinkedHashMap<>();
    entries
        .values()
        .forEach(
            entry -> entry.leftOver().forEach(field -> leftOver.merge(field, 1, Integer::sum)));
    List<ListedParty> parties =
        entries.values().stream().map(entry -> entry.party(listId)).toList();
    return new ListFile(listId, date, parties, problems.list(), leftOver, entries.size());
  }

  private static OfacEntry owner(Map<Integer, OfacEntry> entries, OfacRows.Row row, String file)
      throws DocumentException {
    OfacEntry owner = entries.get(row.number());
    if (owner == null) {
      throw refused(
          file,
          row,
          Text.of(
              "a row of an entry that the list does not hold: the files are of different days, or"
                  + " one is cut off",
              "une ligne d'une entrée absente de la liste : les fichiers sont de jours différents,"
                  + " ou tronqués"));
    }
    return owner;
  }

  private static DocumentException refused(String file, OfacRows.Row row, Text what) {
    return new DocumentException(
        new Problem(
            file,
            new Position((int) row.line(), 1),
            "",
            Integer.toString(row.number()),
            what,
            null));
  }
}
