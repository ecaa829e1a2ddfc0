package org.hillock.bench.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Recorder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Nanoseconds for one neuron's step: drive, equations, spike condition, report of the spikes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class KernelBenchmark {
  /** Neuron-steps of one invocation; a multiple of every number of neurons. */
  static final int NEURON_STEPS = 1_000_000;

  /** What is simulated. */
  @Param public KernelCase kernel = KernelCase.LIF_EXACT;

  /** How many neurons the population has. */
  @Param({"1", "100", "10000"})
  public int neurons = 1;

  private final SpikeCount spikes = new SpikeCount();

  @SuppressWarnings("NullAway.Init") // by start(), which JMH calls first
  private Simulation simulation;

  /** Compiles the kernel. */
  @Setup
  public void start() {
    simulation = kernel.start(neurons);
  }

  /** Makes a million neuron-steps. */
  @Benchmark
  @OperationsPerInvocation(NEURON_STEPS)
  public long step() {
    simulation.advance(NEURON_STEPS / neurons, spikes);
    return spikes.count;
  }

  /**
   * Runs all cases without vectors, then the large ones with them, and prints a table of medians
   * for each. Vectors take over some seconds after the start, so they are warmed up for longer.
   */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    ChainedOptionsBuilder scalar =
        new OptionsBuilder()
            .parent(new CommandLineOptions(args))
            .include(KernelBenchmark.class.getName());
    Collection<RunResult> without = new Runner(scalar.build()).run();
    ChainedOptionsBuilder vectors =
        new OptionsBuilder()
            .parent(scalar.build())
            .param("neurons", "10000")
            .jvmArgsAppend("-XX:+UseSerialGC", "--add-modules=jdk.incubator.vector")
            .warmupIterations(16);
    Collection<RunResult> with = new Runner(vectors.build()).run();
    System.out.println(table("scalar", without) + table("vectors", with));
  }

  private static String table(String kind, Collection<RunResult> results) {
    StringBuilder text =
        new StringBuilder(
            "\n| ns per neuron and step, "
                + kind
                + " | neurons | min | median | max |\n"
                + "| --- | ---: | ---: | ---: | ---: |\n");
    for (RunResult result : results) {
      Spread spread = Spread.of(scores(result));
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %.2f | %.2f | %.2f |%n",
              KernelCase.valueOf(result.getParams().getParam("kernel")).title(),
              result.getParams().getParam("neurons"),
              spread.min(),
              spread.median(),
              spread.max()));
    }
    return text.toString();
  }

  private static List<Double> scores(RunResult result) {
    return result.getBenchmarkResults().stream()
        .flatMap(fork -> fork.getIterationResults().stream())
        .map(iteration -> iteration.getPrimaryResult().getScore())
        .toList();
  }

  /** Counts spikes, as the least that a recorder can do. */
  private static final class SpikeCount implements Recorder {
    private long count;

    @Override
    public void spike(int population, long step, int[] neurons, int count) {
      this.count += count;
    }

    @Override
    public void spike(int population, long step, int[] neurons, double[] times, int count) {
      this.count += count;
    }

    @Override
    public void sample(int population, int record, long step, double[] values) {}
  }
}
