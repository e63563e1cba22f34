package org.sillage.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sillage.model.transaction.Authorization;

/// Reads the authorizations of a golden line.
final class GoldenPapers {
  private static final Map<String, Authorization.Kind> KINDS =
      Map.of(
          "license", Authorization.Kind.LICENSE,
          "veu", Authorization.Kind.VALIDATED_END_USER,
          "nac", Authorization.Kind.NAC,
          "aca", Authorization.Kind.ACA,
          "letter", Authorization.Kind.IS_INFORMED_LETTER,
          "generalLicense", Authorization.Kind.GENERAL_LICENSE,
          "certified", Authorization.Kind.GENERAL_LICENSE);
  private static final List<String> NINE =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  private GoldenPapers() {}

  static boolean isPaper(String word) {
    return KINDS.containsKey(GoldenExtras.split(word, ':').getFirst());
  }

  /// `license:2026-01-01..2026-12-31:to=NAME:qty=10:items=CHIP:condition=unknown`, where what is left out fits the
  /// line; `nac:NUMBER:DAY` with the day it may be used from; `certified:8` with as many of the nine certifications,
  /// `certified:9:nolab` without the laboratory. Certifications go with an application, so they stand on a paper that
  /// is no license.
  static Authorization read(String word, GoldenRow row) {
    List<String> parts = GoldenExtras.split(word, ':');
    List<String> rest = parts.subList(1, parts.size());
    return switch (parts.getFirst()) {
      case "license", "veu" -> license(parts.getFirst(), rest, row);
      case "nac" ->
          paper(
              "nac",
              rest.isEmpty() ? null : rest.getFirst(),
              rest.size() < 2 ? null : LocalDate.parse(rest.get(1)),
              List.of(),
              null);
      case "certified" ->
          paper(
              "certified",
              null,
              null,
              certifications(rest.isEmpty() ? NINE.size() : Integer.parseInt(rest.getFirst())),
              rest.contains("nolab") ? null : "Cascade Independent Test Laboratory");
      default -> paper(parts.getFirst(), null, null, List.of(), null);
    };
  }

  /// How many of the nine certifications a line makes.
  static int certified(GoldenRow row) {
    return row.extras().authorizations().stream()
        .mapToInt(paper -> paper.certifications().size())
        .sum();
  }

  private static List<String> certifications(int many) {
    return NINE.subList(0, many).stream().map(paragraph -> "(dd)(1)(" + paragraph + ")").toList();
  }

  private static Authorization paper(
      String kind,
      @Nullable String number,
      @Nullable LocalDate from,
      List<String> certifications,
      @Nullable String lab) {
    return new Authorization(
        KINDS.get(kind), number, null, List.of(), null, from, null, List.of(), certifications, lab);
  }

  private static Authorization license(String kind, List<String> rest, GoldenRow row) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String part : rest) {
      int equals = part.indexOf('=');
      said.put(equals < 0 ? "days" : part.substring(0, equals), part.substring(equals + 1));
    }
    List<String> days =
        List.of(said.getOrDefault("days", "2020-01-01..2030-12-31").split("\\.\\.", -1));
    String chip = said.getOrDefault("items", row.item().chip());
    String quantity = said.get("qty");
    List<Authorization.Condition> conditions = new ArrayList<>();
    if (said.containsKey("condition")) {
      conditions.add(
          new Authorization.Condition(
              "reports delivery within 30 days", met(said.get("condition"))));
    }
    return new Authorization(
        KINDS.get(kind),
        "D1430001",
        said.getOrDefault("to", row.cell("buyer")),
        chip == null ? List.of() : List.of(chip),
        quantity == null ? null : Long.valueOf(quantity),
        LocalDate.parse(days.getFirst()),
        LocalDate.parse(days.get(1)),
        conditions,
        List.of(),
        null);
  }

  private static @Nullable Boolean met(String word) {
    return word.equals("unknown") ? null : word.equals("met");
  }
}
