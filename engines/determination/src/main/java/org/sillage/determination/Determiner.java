package org.sillage.determination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.sillage.model.fact.Truth;
import org.sillage.model.item.Item;
import org.sillage.model.law.MissingFact;
import org.sillage.model.law.RuleState;
import org.sillage.model.law.WalkStep;
import org.sillage.model.text.Pointer;
import org.sillage.model.time.AsOf;
import org.sillage.reference.chip.ChipCatalog;
import org.sillage.reference.country.CountryGroups;
import org.sillage.reference.rule.Effect;
import org.sillage.reference.rule.Rule;
import org.sillage.reference.rule.RuleBook;

/// Rules to license determination. Holds a rule book compiled once; immutable but for a cache of rule states by day.
public final class Determiner {
  /// The jurisdiction that always answers.
  public static final String HOME = "us-ear";

  private static final int MOST_DAYS_CACHED = 4096;

  private final RuleBook book;
  private final CountryGroups countries;
  private final ChipCatalog chips;
  private final UnaryOperator<String> nameKey;
  private final Compiled compiled;
  private final List<String> jurisdictions;
  private final Map<String, List<Compiled.Entry>> byJurisdiction = new LinkedHashMap<>();
  private final Map<AsOf, Gates> gatesByDay = new ConcurrentHashMap<>();

  private Determiner(
      RuleBook book, CountryGroups countries, ChipCatalog chips, UnaryOperator<String> nameKey) {
    this.book = book;
    this.countries = countries;
    this.chips = chips;
    this.nameKey = nameKey;
    this.compiled = new Compiled(book, nameKey);
    this.jurisdictions = List.copyOf(book.jurisdictions().keySet());
    for (String jurisdiction : jurisdictions) {
      byJurisdiction.put(
          jurisdiction,
          compiled.entries().stream()
              .filter(entry -> entry.rule().jurisdiction().equals(jurisdiction))
              .toList());
    }
  }

  /// A determiner for a rule book.
  ///
  /// @param nameKey how names are made comparable, as screening does it
  /// @throws IllegalArgumentException where the rules define facts in a circle
  public static Determiner of(
      RuleBook book, CountryGroups countries, ChipCatalog chips, UnaryOperator<String> nameKey) {
    return new Determiner(book, countries, chips, nameKey);
  }

  /// Compiles every condition, also of rules no day has asked for yet.
  ///
  /// @throws IllegalArgumentException where one is no condition; the message names file, line and column
  public void check() {
    compiled.check();
  }

  /// Walks a matter through the rules of a day.
  ///
  /// @param whatIf rule ids and the states to assume in place of theirs
  /// @throws IllegalArgumentException where `whatIf` names no rule
  public Walk walk(Matter matter, AsOf asOf, Map<String, RuleState> whatIf) {
    return new Walk(this, matter, asOf, gates(asOf, whatIf), Good.of(matter.transaction(), chips));
  }

  private Gates gates(AsOf asOf, Map<String, RuleState> whatIf) {
    if (whatIf.isEmpty()) {
      if (gatesByDay.size() > MOST_DAYS_CACHED) {
        gatesByDay.clear();
      }
      return gatesByDay.computeIfAbsent(asOf, day -> Gates.of(book.rules(), day, Map.of()));
    }
    for (String id : whatIf.keySet()) {
      if (book.find(id).isEmpty()) {
        throw new IllegalArgumentException(
            "no rule '" + id + "'; `sillage rules list` names them all");
      }
    }
    return Gates.of(book.rules(), asOf, whatIf);
  }

  List<Evaluation> evaluate(Matter matter, AsOf asOf, Gates gates, List<Good> goods) {
    GoodFacts.Groups groups = groupsOn(asOf.lawDate());
    Sheet common = new Sheet(compiled.names().words().size());
    new MatterFacts(groups, nameKey, asOf.lawDate()).write(matter, common);
    List<Evaluation> evaluations = new ArrayList<>();
    for (Good good : goods) {
      Sheet sheet = new Sheet(common);
      new GoodFacts(groups).write(good, sheet);
      evaluations.add(new Evaluation(compiled, sheet, gates));
    }
    return evaluations;
  }

  private GoodFacts.Groups groupsOn(LocalDate day) {
    return country -> {
      Set<String> groups = new TreeSet<>(countries.groupsOf(country, day));
      groups.add(countries.asTreated(country, day).value());
      return groups;
    };
  }

  /// Classifies one item by its figures, whatever becomes of it. Thresholds are those of every rule in force that day
  /// that defines something by figures: 3A090, its window of 2026, letters.
  public Classification classify(Item item, AsOf asOf) {
    Good good = Good.of(Pointer.of("/items/0"), item, chips);
    Gates gates = gates(asOf, Map.of());
    Sheet sheet = new Sheet(compiled.names().words().size());
    new GoodFacts(groupsOn(asOf.lawDate())).write(good, sheet);
    Evaluation evaluation = new Evaluation(compiled, sheet, gates);
    String eccn = eccn(good, evaluation, gates);
    Map<String, Classification.Margin> margins = new LinkedHashMap<>();
    Set<String> citations = new LinkedHashSet<>();
    Map<Pointer, MissingFact> missing = new LinkedHashMap<>();
    for (Compiled.Entry entry : rulesOf(HOME)) {
      if (!(entry.rule().effect() instanceof Effect.Define)
          || gates.of(entry.index()) != Gates.Gate.ON) {
        continue;
      }
      int before = margins.size();
      for (int number : Compiled.questionsOf(entry)) {
        margin(compiled.question(number), sheet, margins);
      }
      if (margins.size() > before) {
        citations.add(entry.rule().citation());
      }
      if (eccn.equals("unknown") && entry.rule().step() == WalkStep.CLASSIFICATION) {
        for (Ask ask : evaluation.asksOf(entry)) {
          missing.putIfAbsent(
              ask.path(), new MissingFact(ask.path(), ask.why(), entry.rule().title()));
        }
      }
    }
    return new Classification(
        eccn,
        eccn.startsWith("3A090") || eccn.startsWith("4A090"),
        good.tpp(),
        good.performanceDensity(),
        good.dieArea(),
        good.dataCenterMarketed(),
        List.copyOf(margins.values()),
        List.copyOf(citations),
        List.copyOf(missing.values()),
        asOf);
  }

  private static void margin(
      Question question, Sheet sheet, Map<String, Classification.Margin> margins) {
    BigDecimal relative = question.margin(sheet);
    if (relative != null
        && question instanceof Atom atom
        && atom.limit() != null
        && sheet.at(atom.slot()) instanceof Value.Numeric number) {
      BigDecimal value =
          relative.signum() >= 0 && number.low() != null ? number.low() : number.high();
      if (value != null) {
        String threshold = atom.slot() + " " + atom.limit();
        margins.putIfAbsent(
            threshold, new Classification.Margin(atom.text(), value, atom.limit(), relative));
      }
    }
  }

  /// The first classification rule that applies names the ECCN; where none does and one cannot be decided it is unknown.
  String eccn(Good good, Evaluation evaluation, Gates gates) {
    if (!good.isItem()) {
      return "none";
    }
    boolean unknown = false;
    for (Compiled.Entry entry : rulesOf(HOME)) {
      if (entry.rule().effect() instanceof Effect.Define define
          && define.eccn() != null
          && gates.of(entry.index()) == Gates.Gate.ON) {
        Truth applies = evaluation.applies(entry.index());
        if (applies == Truth.TRUE) {
          return good.isComputer() && define.computerEccn() != null
              ? define.computerEccn()
              : define.eccn();
        }
        unknown |= applies == Truth.UNKNOWN;
      }
    }
    if (unknown) {
      return "unknown";
    }
    String declared = good.item() == null ? null : good.item().eccn();
    return declared == null ? "none" : declared;
  }

  /// Whether a declared classification names the same control as the one worked out: a .z paragraph or 4A090 for
  /// 3A090, with or without its paragraph.
  boolean isEquivalent(String declared, String worked) {
    boolean controlled = worked.startsWith("3A090") || worked.startsWith("4A090");
    if (controlled) {
      boolean sameLevel =
          declared.length() < 6 || worked.length() < 6 || declared.endsWith(worked.substring(6));
      return declared.contains(".z") || (declared.matches("(?i)[34]A090.*") && sameLevel);
    }
    return !declared.matches("(?i)([34]A090|.*\\.z).*");
  }

  Map<org.sillage.model.transaction.Authorization.Kind, Cover> cover(
      Matter matter, Good good, AsOf asOf) {
    return Cover.of(matter, good, asOf.lawDate(), chips, nameKey);
  }

  Compiled compiled() {
    return compiled;
  }

  List<String> jurisdictions() {
    return jurisdictions;
  }

  List<Compiled.Entry> rulesOf(String jurisdiction) {
    return byJurisdiction.getOrDefault(jurisdiction, List.of());
  }

  /// The dictionary of facts rules may use: each with its type and meaning, in order.
  public static List<String> dictionary() {
    List<String> lines = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      lines.add(
          "| `"
              + fact.word()
              + "` | "
              + fact.type().name().toLowerCase(java.util.Locale.ROOT)
              + " | "
              + fact.meaning()
              + " |");
    }
    return lines;
  }

  /// The rules by which a walk is made, in order.
  public List<Rule> rules() {
    return book.rules();
  }
}
