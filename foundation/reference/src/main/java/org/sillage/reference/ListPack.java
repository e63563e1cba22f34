package org.sillage.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sillage.document.DocumentException;
import org.sillage.document.Fields;
import org.sillage.document.Problem;
import org.sillage.document.Problems;
import org.sillage.document.Yaml;
import org.sillage.model.finding.ListedParty;
import org.sillage.model.place.CountryCode;
import org.sillage.model.text.Text;
import org.sillage.reference.list.PartyList;

/// Reads lists: one folder each, with list.yaml and parties.csv.
final class ListPack {
  private final List<Problem> problems;
  private final Map<String, PartyList> lists = new TreeMap<>();

  ListPack(List<Problem> problems) {
    this.problems = problems;
  }

  void read(Map<String, PackFile> files) {
    for (PackFile file : files.values()) {
      if (file.name().endsWith("/list.yaml")) {
        PartyList head = head(file);
        String parties = file.name().replace("list.yaml", "parties.csv");
        if (head != null) {
          Map<String, ListedParty> entries = new LinkedHashMap<>();
          PartyList before = lists.get(head.id());
          if (before != null) {
            before.parties().forEach(party -> entries.put(party.id(), party));
          }
          Table.read(
              files.get(parties),
              parties,
              problems,
              fields -> {
                ListedParty party = party(fields, head.id());
                if (party != null) {
                  entries.put(party.id(), party);
                }
              });
          lists.put(head.id(), head.with(head.asOf(), new ArrayList<>(entries.values())));
        }
      }
    }
  }

  private @Nullable PartyList head(PackFile file) {
    Problems collected = new Problems(file.name());
    PartyList list = null;
    try {
      Fields fields =
          Fields.ofDocument(Yaml.read(file.text(), file.name(), 1), file.name(), collected);
      if (fields != null) {
        Fields expected = fields.object("expected");
        long min = expected == null ? 0 : Objects.requireNonNullElse(expected.whole("min"), 0L);
        long max =
            expected == null
                ? 0
                : Objects.requireNonNullElse(expected.whole("max"), (long) Integer.MAX_VALUE);
        if (expected != null) {
          expected.done();
        }
        LocalDate asOf = fields.date("asOf");
        if (asOf == null) {
          fields.missing("asOf", null);
        }
        list =
            new PartyList(
                fields.requiredText("id"),
                Texts.required(fields, "title"),
                fields.requiredText("publisher"),
                fields.requiredText("jurisdiction"),
                Texts.required(fields, "coverage"),
                fields.requiredText("citation"),
                fields.texts("official"),
                asOf == null ? LocalDate.EPOCH : asOf,
                Math.toIntExact(min),
                Math.toIntExact(max),
                List.of());
        fields.done();
      }
    } catch (DocumentException refused) {
      collected.add(refused.problem());
    }
    problems.addAll(collected.list());
    return collected.isEmpty() ? list : null;
  }

  private static @Nullable ListedParty party(Fields fields, String list) {
    String id = fields.requiredText("id");
    List<CountryCode> countries =
        Table.several(fields.text("countries")).stream()
            .map(code -> country(fields, code))
            .flatMap(Optional::stream)
            .toList();
    String addressOnly = fields.text("address_only");
    fields.choice("sure", Table.SURE);
    fields.text("source");
    fields.text("note");
    String name = fields.requiredText("name");
    String citation = fields.requiredText("citation");
    List<String> aliases = Table.several(fields.text("aliases"));
    LocalDate from = fields.date("listed_from");
    LocalDate to = fields.date("listed_to");
    List<String> footnotes = Table.several(fields.text("footnotes"));
    String requirement = fields.text("requirement");
    String policy = fields.text("policy");
    if (id.isEmpty() || name.isEmpty() || citation.isEmpty()) {
      return null;
    }
    boolean isAddress =
        addressOnly != null && !addressOnly.equals("no") && !addressOnly.equals("false");
    return new ListedParty(
        id,
        list,
        "LegalEntity",
        name,
        aliases,
        countries,
        isAddress,
        citation,
        from,
        to,
        footnotes,
        requirement,
        policy);
  }

  private static Optional<CountryCode> country(Fields fields, String code) {
    Optional<CountryCode> country = CountryCode.find(code);
    if (country.isEmpty()) {
      fields.problem(
          "countries",
          Text.of("'" + code + "' is no country code", "'" + code + "' n'est pas un code de pays"),
          Text.of(
              "ISO 3166-1 alpha-2 codes separated by |",
              "des codes ISO 3166-1 alpha-2 séparés par |"));
    }
    return country;
  }

  Map<String, PartyList> lists() {
    return lists;
  }
}
