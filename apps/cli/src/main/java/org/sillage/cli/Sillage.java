package org.sillage.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sillage.assessment.Assessor;
import org.sillage.model.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/// The program: follows AI chips and compute to whoever really ends up with them.
@CommandLine.Command(
    name = "sillage",
    description =
        "Follows AI chips and compute to whoever really ends up with them: for one transaction and"
            + " the day it happened, whether it may go ahead, why, what is missing and what would"
            + " change the answer.",
    versionProvider = Sillage.Version.class,
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    subcommands = {
      DemoCommand.class,
      AssessCommand.class,
      ClassifyCommand.class,
      RulesCommand.class,
      ScreenCommand.class,
      ListsCommand.class,
      VerifyCommand.class,
      NewCommand.class,
      ExplainCommand.class,
      EvaluateCommand.class
    },
    footer = {
      "",
      "Exit status: 0 done (assess: all CLEAR; screen: no match; verify: equal), 1 done and"
          + " otherwise, 2 bad usage,",
      "3 bad input, 4 internal.",
      "A tool for the work of compliance, not legal advice."
    })
public final class Sillage implements Runnable {
  @CommandLine.Spec CommandLine.Model.@Nullable CommandSpec spec;

  public static void main(String[] arguments) {
    int status = run(arguments, null, Clock.systemUTC());
    System.exit(status);
  }

  /// Runs the program.
  ///
  /// @param terminal where it writes, or absent for the process's own
  /// @return the exit status
  static int run(String[] arguments, @Nullable Terminal terminal, Clock clock) {
    CommandLine program = new CommandLine(new Sillage());
    program.setCaseInsensitiveEnumValuesAllowed(true);
    program.setUsageHelpAutoWidth(true);
    if (terminal != null) {
      program.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
      program.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    }
    set(program, terminal, clock);
    program.setParameterExceptionHandler(Sillage::badUsage);
    program.setExecutionExceptionHandler(Sillage::failed);
    return program.execute(arguments);
  }

  private static void set(CommandLine program, @Nullable Terminal terminal, Clock clock) {
    for (CommandLine subcommand : program.getSubcommands().values()) {
      if (subcommand.getCommand() instanceof Command command && terminal != null) {
        command.set(terminal, clock);
      }
      set(subcommand, terminal, clock);
    }
  }

  @Override
  public void run() {
    CommandLine program = java.util.Objects.requireNonNull(spec).commandLine();
    program.usage(program.getOut());
  }

  private static int badUsage(ParameterException refused, String[] arguments) {
    CommandLine command = refused.getCommandLine();
    command.getErr().println("sillage: " + refused.getMessage());
    command
        .getErr()
        .println(
            "sillage "
                + String.join(" ", command.getCommandSpec().qualifiedName().split(" ", -1))
                    .replaceFirst("^sillage ?", "")
                + " --help");
    command.getErr().flush();
    return ExitCode.USAGE;
  }

  private static int failed(Exception failed, CommandLine command, CommandLine.ParseResult parsed) {
    Language language =
        command.getCommand() instanceof Command own
            ? own.options.language()
            : Locale.getDefault().getLanguage().equals("fr") ? Language.FR : Language.EN;
    if (failed instanceof Failure failure) {
      command.getErr().println("sillage: " + failure.says().in(language));
      command.getErr().flush();
      return failure.exitCode();
    }
    command
        .getErr()
        .println(
            language == Language.FR
                ? "sillage : faute interne, merci de la signaler avec ce qui suit : " + failed
                : "sillage: an internal fault, please report it with what follows: " + failed);
    for (StackTraceElement place : failed.getStackTrace()) {
      if (place.getClassName().startsWith("org.sillage")) {
        command.getErr().println("  " + place);
      }
    }
    command.getErr().flush();
    return ExitCode.INTERNAL;
  }

  /// The version, everywhere the same.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Assessor.ENGINE};
    }
  }
}
