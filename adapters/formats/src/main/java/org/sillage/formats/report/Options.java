package org.sillage.formats.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sillage.assessment.Assessment;
import org.sillage.model.fact.Truth;
import org.sillage.model.law.Determination;
import org.sillage.model.law.LicenseException;
import org.sillage.model.text.Language;
import org.sillage.model.text.Text;
import org.sillage.model.transaction.Authorization;

/// The ways through that are worth a line: what covers the goods, exceptions that could be had or may be, and those that
/// were claimed in vain. What nobody claimed and nobody can have is left out.
final class Options {
  private Options() {}

  /// One way through.
  ///
  /// @param id NAC, ACA, TGL 7, or a license by its number
  /// @param standing how it stands
  /// @param why why, or absent words where it simply covers
  /// @param items the goods it is about, empty where it is about all
  record Option(String id, Label standing, String why, List<String> items) {}

  private record Key(String id, Label standing, Text why) {}

  private static final Text NOTHING = Text.same("-");

  static List<Option> of(Assessment assessment, Language language) {
    Map<Key, Set<String>> found = new LinkedHashMap<>();
    Set<String> all = new LinkedHashSet<>();
    for (Determination determination : assessment.determinations()) {
      all.add(determination.item());
      if (determination.authorization() != null) {
        add(found, new Key(determination.authorization(), Label.COVERED, NOTHING), determination);
      }
      for (LicenseException exception : determination.exceptions()) {
        boolean claimed = isClaimed(exception, assessment.input().authorizations());
        if (!covers(determination, exception)
            && (claimed || exception.available() != Truth.FALSE)) {
          add(
              found,
              new Key(exception.id(), standing(exception.available()), exception.why()),
              determination);
        }
      }
    }
    List<Option> options = new ArrayList<>();
    found.forEach((key, items) ->
        options.add(
            new Option(
                key.id(),
                key.standing(),
                key.why().equals(NOTHING) ? "" : key.why().in(language),
                items.equals(all)
                    ? List.of()
                    : items.stream().map(item -> Goods.label(item, language)).toList())));
    return options;
  }

  private static void add(Map<Key, Set<String>> found, Key key, Determination determination) {
    found.computeIfAbsent(key, absent -> new LinkedHashSet<>()).add(determination.item());
  }

  private static boolean covers(Determination determination, LicenseException exception) {
    return determination.authorization() != null
        && List.of(determination.authorization().split(", ", -1)).contains(exception.id());
  }

  private static Label standing(Truth available) {
    return switch (available) {
      case TRUE -> Label.AVAILABLE;
      case UNKNOWN -> Label.PERHAPS;
      case FALSE -> Label.REFUSED;
    };
  }

  /// Which kind of paper claims an exception: NAC and ACA their own, a general license any other.
  private static boolean isClaimed(LicenseException exception, List<Authorization> shown) {
    Authorization.Kind kind =
        switch (exception.id()) {
          case "NAC" -> Authorization.Kind.NAC;
          case "ACA" -> Authorization.Kind.ACA;
          default -> Authorization.Kind.GENERAL_LICENSE;
        };
    return shown.stream().anyMatch(authorization -> authorization.kind() == kind);
  }
}
