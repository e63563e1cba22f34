package org.sillage.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sillage.document.Fields;
import org.sillage.document.Problem;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Text;
import org.sillage.model.time.Period;
import org.sillage.reference.country.CountryGroups;

/// Reads the country groups: groups.csv, treated-as.csv and sources.csv.
final class CountryPack {
  private final List<Problem> problems;
  private final Map<String, CountryGroups.Membership> memberships = new LinkedHashMap<>();
  private final Map<CountryCode, CountryGroups.Treatment> treatedAs = new LinkedHashMap<>();
  private final Map<String, Boolean> sources = new LinkedHashMap<>();

  CountryPack(List<Problem> problems) {
    this.problems = problems;
  }

  void read(Map<String, PackFile> files) {
    Table.read(
        files.get("country-groups/sources.csv"),
        "country-groups/sources.csv",
        problems,
        fields -> {
          ChipPack.sourceOf(fields);
          sources.put(fields.requiredText("id"), true);
        });
    Table.read(
        files.get("country-groups/groups.csv"),
        "country-groups/groups.csv",
        problems,
        this::membership);
    Table.read(
        files.get("country-groups/treated-as.csv"),
        "country-groups/treated-as.csv",
        problems,
        this::treatment);
  }

  private void membership(Fields fields) {
    String group = fields.requiredText("group");
    CountryCode country = fields.country("country");
    LocalDate from = fields.date("from");
    LocalDate to = fields.date("to");
    LocalDate proven = fields.date("proven_from");
    fields.choice("sure", Table.SURE);
    if (!sources.containsKey(fields.requiredText("source"))) {
      fields.problem(
          "source",
          Text.of("is no source of sources.csv", "n'est pas une source de sources.csv"),
          null);
    }
    fields.text("note");
    if (country != null) {
      memberships.put(
          group + " " + country + " " + from,
          new CountryGroups.Membership(group, country, new Period(from, to), proven));
    }
  }

  private void treatment(Fields fields) {
    CountryCode country = fields.country("country");
    CountryCode as = fields.country("as");
    fields.requiredText("citation");
    LocalDate from = fields.date("from");
    fields.text("note");
    if (country != null && as != null) {
      treatedAs.put(country, new CountryGroups.Treatment(as, from));
    }
  }

  CountryGroups groups() {
    return new CountryGroups(new ArrayList<>(memberships.values()), treatedAs);
  }
}
