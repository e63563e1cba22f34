package org.sillage.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillage.formats.transaction.JsonOut;
import org.sillage.model.law.RuleState;
import org.sillage.model.text.Text;
import org.sillage.model.time.AsOf;
import org.sillage.reference.Reference;
import org.sillage.reference.rule.Rule;
import org.sillage.reference.rule.StatePeriod;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows rules and how they stand by date.
@CommandLine.Command(
    name = "rules",
    description = "Shows the rules and how they stand on a day.",
    subcommands = {
      RulesCommand.ListRules.class,
      RulesCommand.Show.class,
      RulesCommand.Timeline.class
    })
final class RulesCommand extends Command {
  @Option(names = "--as-of", paramLabel = "DATE", description = "default today")
  @Nullable String asOf;

  @Override
  int run(Session session) {
    return list(session, asOf);
  }

  private static int list(Session session, @Nullable String asOf) {
    Reference reference = session.reference();
    LocalDate given = Dates.date("--as-of", asOf);
    AsOf day = new AsOf(given == null ? session.today() : given, java.time.Instant.MAX);
    for (Rule rule : reference.rules().rules()) {
      List<RuleState> states = rule.statesOn(day);
      String words =
          states.isEmpty() ? "-" : String.join("+", states.stream().map(Enum::name).toList());
      if (session.format() == Options.ResultFormat.JSON) {
        session.print(
            JsonOut.object(json -> {
              json.text("id", rule.id());
              json.texts("states", states);
              json.text("step", rule.step());
              json.text("title", rule.title().in(session.language()));
              json.text("citation", rule.citation());
            }));
      } else {
        session.print(
            String.format(
                Locale.ROOT,
                "%-42s %-32s %s",
                rule.id(),
                words,
                rule.title().in(session.language())));
      }
    }
    return ExitCode.DONE;
  }

  /// Lists rules with their state on a day.
  @CommandLine.Command(name = "list", description = "Lists every rule with its state on a day.")
  static final class ListRules extends Command {
    @Option(names = "--as-of", paramLabel = "DATE", description = "default today")
    @Nullable String asOf;

    @Override
    int run(Session session) {
      return list(session, asOf);
    }
  }

  /// Shows one rule.
  @CommandLine.Command(name = "show", description = "Shows one rule whole.")
  static final class Show extends Command {
    @Parameters(paramLabel = "ID")
    String id = "";

    @Override
    int run(Session session) {
      Reference reference = session.reference();
      Rule rule =
          Explanations.findRule(reference, id)
              .orElseThrow(() ->
                  new Failure(
                      ExitCode.BAD_INPUT,
                      Text.of(
                          "no rule '" + id + "'; 'sillage rules list' names them all",
                          "pas de règle « "
                              + id
                              + " » ; « sillage rules list » les nomme toutes")));
      Explanations.rule(rule, session.language()).forEach(session::print);
      return ExitCode.DONE;
    }
  }

  /// Shows all states in the order of their dates.
  @CommandLine.Command(
      name = "timeline",
      description = "Shows every change of state, in the order of dates.")
  static final class Timeline extends Command {
    private record Change(Rule rule, StatePeriod state) {}

    @Override
    int run(Session session) {
      List<Change> changes = new ArrayList<>();
      for (Rule rule : session.reference().rules().rules()) {
        rule.states().forEach(state -> changes.add(new Change(rule, state)));
      }
      changes.sort(
          Comparator.comparing(
                  (Change change) -> change.state().period().from(),
                  Comparator.nullsFirst(Comparator.naturalOrder()))
              .thenComparing(change -> change.rule().id()));
      for (Change change : changes) {
        StatePeriod state = change.state();
        String to = state.period().to() == null ? "" : " … " + state.period().to();
        String citation = state.citation() == null ? change.rule().citation() : state.citation();
        session.print(
            String.format(
                Locale.ROOT,
                "%s%-13s  %-22s %-42s %s [%s]",
                state.period().from(),
                to,
                state.state(),
                change.rule().id(),
                change.rule().title().in(session.language()),
                citation));
      }
      return ExitCode.DONE;
    }
  }
}
