package org.sillage.evaluation;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.sillage.assessment.Assessment;
import org.sillage.assessment.Assessor;
import org.sillage.assessment.HistorySlice;
import org.sillage.assessment.Knowledge;
import org.sillage.reference.PackException;

/// Whole assessments, what would change the answer included, over mixed law dates and full lists. Each call takes the
/// next of all transactions, so that nothing but what [Knowledge] keeps is shared between calls; the assessment is
/// handed to the harness. One thread with the serial collector, so that collecting counts against the same core.
@State(Scope.Benchmark)
@BenchmarkMode({Mode.Throughput, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@Threads(1)
public class AssessBenchmark {
  private static final String[] JAVA = {
    "-XX:+UseSerialGC",
    "-Xms1g",
    "-Xmx1g",
    "--enable-native-access=ALL-UNNAMED",
    "--sun-misc-unsafe-memory-access=allow"
  };

  /// Pack folders, as a path list.
  @Param("packs")
  public String packs = "";

  /// Home folder, or empty.
  @Param("")
  public String home = "";

  /// File of transactions, or empty.
  @Param("")
  public String transactions = "";

  /// Seed of what is generated.
  @Param("20261121")
  public long seed;

  /// How many transactions to generate.
  @Param("2400")
  public int count;

  /// How many listed parties there are to be at least.
  @Param("35180")
  public int listedParties;

  /// How many assessments to make before anything is timed.
  @Param("15000")
  public int warmUp;

  private Workload.Paper[] papers = {};
  private @Nullable Knowledge knowledge;
  private int next;

  /// Loads what is measured on, and assesses until the compiler has done with it.
  @Setup(Level.Trial)
  public void load(Blackhole sink) throws IOException, PackException {
    List<Path> folders = new ArrayList<>();
    for (String folder : packs.split(Pattern.quote(File.pathSeparator), -1)) {
      folders.add(Path.of(folder));
    }
    Workload workload =
        Workload.load(
            new AssessConfig(
                folders,
                home.isEmpty() ? null : Path.of(home),
                transactions.isEmpty() ? null : Path.of(transactions),
                seed,
                count,
                listedParties,
                warmUp,
                1,
                1,
                0,
                _ -> {},
                System.err));
    papers = workload.papers().toArray(Workload.Paper[]::new);
    knowledge = workload.knowledge();
    for (int left = warmUp; left > 0; left--) {
      sink.consume(assess());
    }
    next = 0;
  }

  /// Assesses the next transaction.
  @Benchmark
  public Assessment assess() {
    Workload.Paper paper = papers[next];
    next = next + 1 == papers.length ? 0 : next + 1;
    return Assessor.assess(
        paper.transaction(), paper.deal(), HistorySlice.NONE, Objects.requireNonNull(knowledge));
  }

  /// Measures. Reads everything here first, so that what cannot be read is told before any process is started.
  ///
  /// @throws PackException where a pack cannot be used
  /// @throws IOException where a file cannot be read, or the file holds no transaction
  /// @throws IllegalStateException where the harness fails, such as when another one is measuring
  public static AssessFigures run(AssessConfig config) throws IOException, PackException {
    Workload workload = Workload.load(config);
    try {
      Collection<RunResult> results =
          new Runner(
                  options(config),
                  OutputFormatFactory.createFormatInstance(config.progress(), VerboseMode.NORMAL))
              .run();
      return figures(results, workload);
    } catch (RunnerException failed) {
      throw new IllegalStateException(
          "the benchmark could not be run: " + failed.getMessage(), failed);
    }
  }

  private static Options options(AssessConfig config) {
    TimeValue time = TimeValue.milliseconds(config.iterationMillis());
    return new OptionsBuilder()
        .include("^" + Pattern.quote(AssessBenchmark.class.getName() + ".assess") + "$")
        .param(
            "packs",
            config.packs().stream()
                .map(folder -> folder.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator)))
        .param("home", text(config.home()))
        .param("transactions", text(config.transactions()))
        .param("seed", Long.toString(config.seed()))
        .param("count", Integer.toString(config.count()))
        .param("listedParties", Integer.toString(config.listedParties()))
        .param("warmUp", Integer.toString(config.warmUp()))
        .warmupIterations(config.iterations())
        .warmupTime(time)
        .measurementIterations(config.iterations())
        .measurementTime(time)
        .forks(config.forks())
        .jvmArgs(JAVA)
        .shouldFailOnError(true)
        .build();
  }

  private static String text(@Nullable Path path) {
    return path == null ? "" : path.toAbsolutePath().toString();
  }

  private static AssessFigures figures(Collection<RunResult> results, Workload workload) {
    double perSecond = 0;
    double p50 = 0;
    double p99 = 0;
    String how = "";
    for (RunResult result : results) {
      if (result.getParams().getMode() == Mode.Throughput) {
        perSecond = result.getPrimaryResult().getScore();
        how = how(result.getParams());
      } else {
        p50 = result.getPrimaryResult().getStatistics().getPercentile(50) * 1e6;
        p99 = result.getPrimaryResult().getStatistics().getPercentile(99) * 1e6;
      }
    }
    return new AssessFigures(
        perSecond,
        p50,
        p99,
        workload.papers().size(),
        workload.refused(),
        workload.listedParties(),
        how);
  }

  private static String how(BenchmarkParams params) {
    return String.format(
        Locale.ROOT,
        "%s %s %s; %d thread; %d fork(s); warmup %d x %s, measured %d x %s; %d cores, load %.1f",
        params.getVmName(),
        params.getVmVersion(),
        String.join(" ", params.getJvmArgs()),
        params.getThreads(),
        params.getForks(),
        params.getWarmup().getCount(),
        params.getWarmup().getTime(),
        params.getMeasurement().getCount(),
        params.getMeasurement().getTime(),
        Runtime.getRuntime().availableProcessors(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
