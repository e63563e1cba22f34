package org.sillage.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillage.document.Problem;
import org.sillage.evaluation.AssessBenchmark;
import org.sillage.evaluation.AssessConfig;
import org.sillage.evaluation.AssessFigures;
import org.sillage.evaluation.Budget;
import org.sillage.model.text.Text;
import org.sillage.reference.PackException;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Measures the program on this machine.
@CommandLine.Command(
    name = "evaluate",
    description = "Measures the program on this machine, with figures and budgets.",
    subcommands = EvaluateCommand.Assess.class)
final class EvaluateCommand extends Command {
  @CommandLine.Spec CommandLine.Model.@Nullable CommandSpec spec;

  @Override
  int run(Session session) {
    throw new CommandLine.ParameterException(
        java.util.Objects.requireNonNull(spec).commandLine(),
        "say what to measure: evaluate assess");
  }

  /// Measures how fast transactions are assessed.
  @CommandLine.Command(
      name = "assess",
      description =
          "Measures assessments a second a core and times, in a JMH benchmark: what would change"
              + " the answer included, mixed law dates, a list of 35,180 entries loaded. Takes"
              + " about a minute; --quick half.")
  static final class Assess extends Command {
    @Option(
        names = "--transactions",
        paramLabel = "FILE",
        description = "measure with these; default a generated mix")
    @Nullable Path transactions;

    @Option(names = "--quick", description = "shorter, less sure")
    boolean quick;

    @Override
    int run(Session session) throws IOException {
      List<Path> packs = session.packFolders();
      List<Problem> problems = new ArrayList<>();
      AssessConfig config =
          AssessConfig.of(packs, transactions, quick, session.terminal().err())
              .telling(bad -> problems.addAll(bad.problems()));
      try {
        AssessFigures figures = AssessBenchmark.run(config);
        problems.forEach(
            problem -> session.terminal().err().println(problem.line(session.language())));
        session.print(Budget.COMMITTED.verdict(figures));
        session.print(
            String.format(
                Locale.ROOT, "p50 %.0f us, p99 %.0f us", figures.p50Micros(), figures.p99Micros()));
        session.print(figures.transactions() + " transactions; " + figures.how());
        if (!problems.isEmpty()) {
          return ExitCode.BAD_INPUT;
        }
        return Budget.COMMITTED.isMetBy(figures) ? ExitCode.DONE : ExitCode.OTHERWISE;
      } catch (PackException refused) {
        throw new Failure(ExitCode.BAD_INPUT, Text.same(String.valueOf(refused.getMessage())));
      }
    }
  }
}
