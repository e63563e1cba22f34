package org.sillage.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sillage.formats.transaction.ReadResult;

/// What to measure assessing with.
///
/// @param packs pack folders, the project's own first
/// @param home a home folder whose imported lists are used, or absent; generated entries fill up what they lack
/// @param transactions a file of transactions, or absent: then they are generated
/// @param seed what generated transactions and list entries come from
/// @param count how many transactions to generate
/// @param listedParties how many listed parties there are to be at least
/// @param warmUp how many assessments are made first, unmeasured and however long they take: compiling ends after about
///     twelve thousand
/// @param iterations measured iterations for each of throughput and times
/// @param iterationMillis how long one lasts
/// @param forks how many fresh Java processes to measure in, one after another; 0 measures in this one, which is less sure
/// @param refused is told each row of the file that is no transaction
/// @param progress where the harness tells how it goes on; never stdout, which is for results
public record AssessConfig(
    List<Path> packs,
    @Nullable Path home,
    @Nullable Path transactions,
    long seed,
    int count,
    int listedParties,
    int warmUp,
    int iterations,
    int iterationMillis,
    int forks,
    Consumer<ReadResult.Bad> refused,
    PrintStream progress) {
  /// The seed of the committed figures.
  public static final long SEED = 20_261_121L;

  public AssessConfig {
    packs = List.copyOf(packs);
    Objects.requireNonNull(refused);
    Objects.requireNonNull(progress);
    if (packs.isEmpty()) {
      throw new IllegalArgumentException("there is no folder of packs");
    }
    if (count < 1
        || warmUp < 0
        || iterations < 1
        || iterationMillis < 1
        || forks < 0
        || listedParties < 0) {
      throw new IllegalArgumentException("counts and times are positive");
    }
  }

  /// As the committed figures are measured: 2,400 generated transactions, one fresh process for throughput and
  /// one for times, each with 15,000 assessments and 5 x 1 s to warm up and 5 x 1 s measured; quick takes 6,000 and
  /// 2 x 1 s, and tells less than can be reached.
  public static AssessConfig of(
      List<Path> packs, @Nullable Path transactions, boolean quick, PrintStream progress) {
    return new AssessConfig(
        packs,
        null,
        transactions,
        SEED,
        2_400,
        Budget.COMMITTED.listedParties(),
        quick ? 6_000 : 15_000,
        quick ? 2 : 5,
        1_000,
        1,
        _ -> {},
        progress);
  }

  /// The same, telling `sink` what is refused.
  public AssessConfig telling(Consumer<ReadResult.Bad> sink) {
    return new AssessConfig(
        packs,
        home,
        transactions,
        seed,
        count,
        listedParties,
        warmUp,
        iterations,
        iterationMillis,
        forks,
        sink,
        progress);
  }

  /// The same with the lists imported into a home folder.
  public AssessConfig withHome(Path folder) {
    return new AssessConfig(
        packs,
        folder,
        transactions,
        seed,
        count,
        listedParties,
        warmUp,
        iterations,
        iterationMillis,
        forks,
        refused,
        progress);
  }

  /// The same in so many fresh processes.
  public AssessConfig withForks(int number) {
    return new AssessConfig(
        packs,
        home,
        transactions,
        seed,
        count,
        listedParties,
        warmUp,
        iterations,
        iterationMillis,
        number,
        refused,
        progress);
  }
}
