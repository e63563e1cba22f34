package org.sillage.formats.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Position;
import org.sillage.document.Problem;
import org.sillage.document.Problems;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Text;

/// One entry of an OFAC list while its files are joined. Mutable.
final class OfacEntry {
  private static final Map<String, String> SCHEMATA =
      Map.of(
          "individual",
          "Person",
          "vessel",
          "Vessel",
          "aircraft",
          "Airplane",
          "entity",
          "LegalEntity");
  private static final Set<String> ALIAS_TYPES = Set.of("aka", "fka", "nka");

  /// Columns of the primary file that a listed party has no place for.
  private static final Map<Integer, String> NO_PLACE =
      Map.of(
          5,
          "title",
          6,
          "call sign",
          7,
          "vessel type",
          8,
          "tonnage",
          9,
          "gross registered tonnage",
          11,
          "vessel owner");

  private static final Pattern TIED_TO =
      Pattern.compile(
          "(?:^|; )(?:alt\\. )?(?:nationality|citizen|Nationality of Registration|Citizen of)"
              + " ([^;]+?)\\.?(?=;|$)");
  private static final Pattern LISTED_ON =
      Pattern.compile("Listing Date \\([^)]*\\): (\\d{1,2} [A-Z][a-z]{2} \\d{4})");

  private final int number;
  private final String name;
  private final String schema;
  private final @Nullable String programs;
  private final @Nullable LocalDate listedFrom;
  private final Set<String> aliases = new LinkedHashSet<>();
  private final Set<CountryCode> countries = new LinkedHashSet<>();
  private final Set<String> leftOver = new TreeSet<>();

  private OfacEntry(
      int number,
      String name,
      String schema,
      @Nullable String programs,
      @Nullable LocalDate listedFrom) {
    this.number = number;
    this.name = name;
    this.schema = schema;
    this.programs = programs;
    this.listedFrom = listedFrom;
  }

  /// An entry of the primary file, or absent where it has no name.
  static @Nullable OfacEntry of(OfacRows.Row row, String file, Problems problems) {
    String name = row.cell(2);
    if (name == null) {
      return null;
    }
    String type = row.cell(3);
    String schema = type == null ? "LegalEntity" : SCHEMATA.get(type);
    if (schema == null) {
      problems.add(
          problem(
              file,
              row,
              "type",
              type,
              Text.of(
                  "an unknown type; taken for a legal entity",
                  "un type inconnu ; pris pour une entité")));
      schema = "LegalEntity";
    }
    String programs = row.cell(4);
    String remarks = row.cell(12);
    String written = programs == null ? null : programs.replace("] [", ", ");
    OfacEntry entry =
        new OfacEntry(row.number(), name, schema, written, listedOn(programs, remarks));
    entry.addCountry(row.cell(10), row, file, problems);
    if (remarks != null) {
      entry.leftOver.add("remarks");
      Matcher tied = TIED_TO.matcher(remarks);
      while (tied.find()) {
        entry.addCountry(tied.group(1), row, file, problems);
      }
    }
    NO_PLACE.forEach((place, field) -> {
      if (row.cell(place) != null) {
        entry.leftOver.add(field);
      }
    });
    return entry;
  }

  /// The remarks date some programs only, so that they tell the first day of an entry of one such program.
  private static @Nullable LocalDate listedOn(@Nullable String programs, @Nullable String remarks) {
    if (remarks == null || programs == null || programs.contains("]")) {
      return null;
    }
    Matcher listed = LISTED_ON.matcher(remarks);
    LocalDate first = null;
    while (listed.find()) {
      LocalDate day = ListDates.find(listed.group(1));
      first = first == null || (day != null && day.isBefore(first)) ? day : first;
    }
    return first;
  }

  void addAlias(OfacRows.Row row, String file, Problems problems) {
    String type = row.cell(3);
    String alias = row.cell(4);
    if (type == null || !ALIAS_TYPES.contains(type)) {
      problems.add(
          problem(
              file,
              row,
              "type",
              type,
              Text.of(
                  "an unknown type of alias; taken for one",
                  "un type d'alias inconnu ; pris pour un alias")));
    }
    if (alias == null) {
      problems.add(
          problem(
              file, row, "name", null, Text.of("an alias without a name", "un alias sans nom")));
    } else if (!alias.equals(name)) {
      aliases.add(alias);
    }
    if (row.cell(5) != null) {
      leftOver.add("alias remarks");
    }
  }

  void addAddress(OfacRows.Row row, String file, Problems problems) {
    addCountry(row.cell(5), row, file, problems);
    if (row.cell(3) != null || row.cell(4) != null) {
      leftOver.add("address");
    }
    if (row.cell(6) != null) {
      leftOver.add("address remarks");
    }
  }

  private void addCountry(
      @Nullable String written, OfacRows.Row row, String file, Problems problems) {
    if (written == null) {
      return;
    }
    CountryNames.find(written)
        .ifPresentOrElse(
            countries::addAll,
            () ->
                problems.add(
                    problem(
                        file,
                        row,
                        "country",
                        written,
                        Text.of(
                            "an unknown country; the entry is kept without it",
                            "un pays inconnu ; l'entrée est gardée sans lui"))));
  }

  Set<String> leftOver() {
    return leftOver;
  }

  ListedParty party(String list) {
    boolean blocked = list.equals(OfacCsvReader.SDN);
    String program = (blocked ? "SDN program: " : "OFAC program: ") + programs;
    return new ListedParty(
        list + ":" + number,
        list,
        schema,
        name,
        new ArrayList<>(aliases),
        new ArrayList<>(countries),
        false,
        "OFAC list entry " + number,
        blocked ? null : listedFrom,
        null,
        List.of(),
        programs == null ? null : program,
        blocked ? "Prohibited for US persons absent an OFAC license" : null);
  }

  private static Problem problem(
      String file, OfacRows.Row row, String column, @Nullable String value, Text what) {
    return new Problem(file, new Position((int) row.line(), 1), column, value, what, null);
  }
}
