package org.sillage.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sillage.document.DocumentException;
import org.sillage.document.Fields;
import org.sillage.document.Node;
import org.sillage.document.Problem;
import org.sillage.document.Problems;
import org.sillage.document.Scalar;
import org.sillage.document.Sequence;
import org.sillage.document.Yaml;
import org.sillage.model.fact.Source;
import org.sillage.model.fact.Sureness;
import org.sillage.model.law.Jurisdiction;
import org.sillage.model.law.RuleState;
import org.sillage.model.law.WalkStep;
import org.sillage.model.text.Text;
import org.sillage.model.time.Period;
import org.sillage.reference.rule.Basis;
import org.sillage.reference.rule.Condition;
import org.sillage.reference.rule.Effect;
import org.sillage.reference.rule.Rule;
import org.sillage.reference.rule.RuleBook;
import org.sillage.reference.rule.StatePeriod;

/// Reads rules: a folder for each jurisdiction with its jurisdiction.yaml, and one file a rule.
final class RulePack {
  private static final String HOME = "us-ear";
  private static final Map<String, RuleState> STATES = words(RuleState.values(), RuleState::name);
  private static final Map<String, WalkStep> STEPS = words(WalkStep.values(), RulePack::hyphened);
  private static final Map<String, Basis> BASES = words(Basis.values(), RulePack::hyphened);

  private final List<Problem> problems;
  private final Map<String, Jurisdiction> jurisdictions = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new TreeMap<>();

  RulePack(List<Problem> problems) {
    this.problems = problems;
  }

  static <E extends Enum<E>> Map<String, E> words(E[] values, Function<E, String> word) {
    return Arrays.stream(values).collect(Collectors.toUnmodifiableMap(word, value -> value));
  }

  static String hyphened(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void read(Map<String, PackFile> files) {
    for (PackFile file : files.values()) {
      if (file.name().endsWith(".csv")) {
        continue;
      }
      Problems collected = new Problems(file.name());
      try {
        Fields fields =
            Fields.ofDocument(Yaml.read(file.text(), file.name(), 1), file.name(), collected);
        if (fields != null && file.name().endsWith("/jurisdiction.yaml")) {
          jurisdiction(fields);
        } else if (fields != null) {
          rule(fields, file.name(), collected);
        }
      } catch (DocumentException refused) {
        collected.add(refused.problem());
      }
      problems.addAll(collected.list());
    }
  }

  private void jurisdiction(Fields fields) {
    String id = fields.requiredText("id");
    Text title = Texts.required(fields, "title");
    Text unknown = Texts.find(fields, "doesNotKnow");
    fields.done();
    if (!id.isEmpty()) {
      jurisdictions.put(id, new Jurisdiction(id, title, unknown));
    }
  }

  private void rule(Fields fields, String file, Problems collected) {
    String id = fields.requiredText("id");
    WalkStep step = fields.choice("step", STEPS);
    Text title = Texts.required(fields, "title");
    Text says = Texts.required(fields, "says");
    String citation = fields.requiredText("citation");
    Fields sourceFields = fields.object("source");
    Source source = sourceFields == null ? null : Texts.source(sourceFields);
    Sureness sure = fields.choice("sure", Table.SURE);
    List<StatePeriod> states =
        fields.objects("states").stream().map(RulePack::state).filter(Objects::nonNull).toList();
    checkOverlaps(fields, states);
    List<String> addressees = fields.texts("addressees");
    Fields effectFields = fields.object("effect");
    Effect effect = effectFields == null ? null : EffectReader.read(effectFields);
    List<Condition> all = conditions(fields.nodes("when"), fields, "when");
    List<List<Condition>> any = new ArrayList<>();
    for (Node row : fields.nodes("anyOf")) {
      if (row instanceof Sequence sequence) {
        any.add(conditions(sequence.items(), fields, "anyOf"));
      } else {
        any.add(conditions(List.of(row), fields, "anyOf"));
      }
    }
    String jurisdiction = id.contains("/") ? id.substring(0, id.indexOf('/')) : "";
    requireAll(fields, step, source, sure, effect, states);
    fields.done();
    if (!collected.isEmpty() || step == null || source == null || sure == null || effect == null) {
      return;
    }
    if (!file.startsWith("rules/" + jurisdiction + "/")) {
      fields.problem(
          "id",
          Text.of(
              "stands in a folder of another jurisdiction",
              "se trouve dans le dossier d'un autre ressort"),
          Text.same(file));
      return;
    }
    rules.put(
        id,
        new Rule(
            id,
            jurisdiction,
            step,
            title,
            says,
            citation,
            source,
            sure,
            states,
            addressees,
            effect,
            all,
            any,
            file));
  }

  private static void requireAll(
      Fields fields,
      @Nullable WalkStep step,
      @Nullable Source source,
      @Nullable Sureness sure,
      @Nullable Effect effect,
      List<StatePeriod> states) {
    Map<String, Boolean> present = new LinkedHashMap<>();
    present.put("step", step != null);
    present.put("source", source != null);
    present.put("sure", sure != null);
    present.put("effect", effect != null);
    present.put("states", !states.isEmpty());
    present.forEach((key, there) -> {
      if (!there && !fields.has(key)) {
        fields.missing(key, null);
      }
    });
  }

  private static @Nullable StatePeriod state(Fields fields) {
    RuleState state = fields.choice("state", STATES);
    LocalDate from = fields.date("from");
    LocalDate to = fields.date("to");
    LocalDate published = fields.date("published");
    Basis basis = Objects.requireNonNullElse(fields.choice("basis", BASES), Basis.TEXT);
    String citation = fields.text("citation");
    Text note = Texts.find(fields, "note");
    if (state == null || from == null) {
      fields.problem(
          state == null ? "state" : "from",
          Text.of("a state needs 'state' and 'from'", "un état demande « state » et « from »"),
          null);
      fields.done();
      return null;
    }
    fields.done();
    if (to != null && to.isBefore(from)) {
      fields.problem(
          "to", Text.of("lies before 'from'", "précède « from »"), Text.same("≥ " + from));
      return null;
    }
    return new StatePeriod(
        state, new Period(from, to), published == null ? from : published, basis, citation, note);
  }

  /// Two states may stand on one day only on different grounds: the text beside what the agency says of it.
  private static void checkOverlaps(Fields fields, List<StatePeriod> states) {
    for (int left = 0; left < states.size(); left++) {
      for (int right = left + 1; right < states.size(); right++) {
        StatePeriod one = states.get(left);
        StatePeriod other = states.get(right);
        if (one.basis() == other.basis() && one.period().overlaps(other.period())) {
          fields.problem(
              "states",
              Text.of(
                  "two states on the same ground overlap: " + one.state() + " and " + other.state(),
                  "deux états de même fondement se chevauchent : "
                      + one.state()
                      + " et "
                      + other.state()),
              Text.of("one state a day for each basis", "un état par jour pour chaque fondement"));
        }
      }
    }
  }

  private static List<Condition> conditions(List<Node> nodes, Fields fields, String key) {
    List<Condition> conditions = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
        conditions.add(
            new Condition(scalar.text().strip(), scalar.at().line(), scalar.at().column()));
      } else {
        fields.problem(
            key,
            Text.of(
                "holds something that is no condition", "contient autre chose qu'une condition"),
            Text.of(
                "a list of expressions such as tpp >= 4800",
                "une liste d'expressions comme tpp >= 4800"));
      }
    }
    return conditions;
  }

  RuleBook book() {
    Map<String, Jurisdiction> ordered = new LinkedHashMap<>();
    Jurisdiction home = jurisdictions.get(HOME);
    if (home != null) {
      ordered.put(HOME, home);
    }
    new TreeMap<>(jurisdictions).forEach(ordered::putIfAbsent);
    List<String> order = List.copyOf(ordered.keySet());
    List<Rule> sorted =
        rules.values().stream()
            .sorted(
                Comparator.comparingInt((Rule rule) -> order.indexOf(rule.jurisdiction()))
                    .thenComparing(Rule::step)
                    .thenComparing(Rule::id))
            .toList();
    for (Rule rule : sorted) {
      if (!ordered.containsKey(rule.jurisdiction())) {
        throw new IllegalStateException(
            rule.file() + ": no jurisdiction.yaml for '" + rule.jurisdiction() + "'");
      }
    }
    return new RuleBook(ordered, sorted);
  }
}
