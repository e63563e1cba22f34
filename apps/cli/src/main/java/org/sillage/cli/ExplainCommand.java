package org.sillage.cli;

import java.util.List;
import org.sillage.model.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// Explains a finding, rule, flag, state or outcome.
@CommandLine.Command(
    name = "explain",
    description = "Explains any finding, rule, flag, state or outcome, with its source.")
final class ExplainCommand extends Command {
  @Parameters(paramLabel = "CODE")
  String code = "";

  @Override
  int run(Session session) {
    List<String> lines = Explanations.explain(session.reference(), code, session.language());
    if (lines.isEmpty()) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          Text.of(
              "nothing is known under '"
                  + code
                  + "'; rules: 'sillage rules list', flags: supp3-1 to supp3-29,"
                  + " bis2025-g1 to g12, case-d1 to d12",
              "rien sous « "
                  + code
                  + " » ; règles : « sillage rules list », signaux : supp3-1 à supp3-29,"
                  + " bis2025-g1 à g12, case-d1 à d12"));
    }
    lines.forEach(session::print);
    return ExitCode.DONE;
  }
}
