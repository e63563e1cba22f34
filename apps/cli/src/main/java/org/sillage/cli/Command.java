package org.sillage.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/// What subcommands have in common: their options and a session.
abstract class Command implements Callable<Integer> {
  @Mixin final Options options = new Options();

  private @Nullable Terminal terminal;
  private Clock clock = Clock.systemUTC();

  /// Where it writes and what day it is; the process's own unless set.
  void set(Terminal given, Clock day) {
    this.terminal = given;
    this.clock = day;
  }

  @Override
  public Integer call() throws Exception {
    Terminal used = terminal == null ? Terminal.ofProcess() : terminal;
    try {
      return run(new Session(used, options, clock));
    } finally {
      used.out().flush();
    }
  }

  abstract int run(Session session) throws Exception;
}
