package org.hillock.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hillock.engine.Plans;
import org.hillock.engine.TestModels;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.compile.PopulationCompiler;
import org.hillock.engine.internal.emit.Kernel;
import org.hillock.engine.internal.emit.Kernels;
import org.hillock.integrators.rungekutta.Euler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of the thread that warms vectors up behind a run. */
class WarmUpTest {
  private static final long GENEROUS_NS = TimeUnit.SECONDS.toNanos(60);
  private static final int SIZE = 32;

  private final PopulationCode code = code();

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException("no such kernel"),
        new VerifyError("bad bytecode"),
        new StackOverflowError("too deep"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aTwinThatCannotBeMadeLeavesTheRunAsItIs(Throwable failure) throws Exception {
    staysScalar(
        () -> {
          throw raised(failure);
        },
        failure);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aTwinThatFailsLeavesTheRunAsItIs(Throwable failure) throws Exception {
    staysScalar(
        () -> new Kernels.Twin(new Failing(failure), code.compiled().layout(), new byte[0]),
        failure);
  }

  /** The group notices what would be written as a stack trace to the standard error. */
  private void staysScalar(Supplier<Kernels.Twin> vectors, Throwable failure) throws Exception {
    Uncaught group = new Uncaught();
    FutureTask<HandOver> task = new FutureTask<>(() -> handOver(vectors));
    new Thread(group, task).start();
    HandOver moving = task.get();
    HandOver.Mover before = moving.now();
    String news = await(moving, group);
    moving.close();
    assertThat(group.seen).isEmpty();
    assertThat(news).startsWith("vectors failed").endsWith(failure.toString()).doesNotContain("\n");
    assertThat(moving.now()).isSameAs(before);
    assertThat(before.kernel()).isSameAs(code.compiled().kernel());
  }

  private static String await(HandOver moving, Uncaught group) throws InterruptedException {
    long begin = System.nanoTime();
    while (moving.news().isEmpty()
        && group.seen.isEmpty()
        && System.nanoTime() - begin < GENEROUS_NS) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return moving.news().orElse("nothing");
  }

  private HandOver handOver(Supplier<Kernels.Twin> vectors) {
    List<double[]> columns = new ArrayList<>();
    code.compiled().layout().columns().forEach(ignored -> columns.add(new double[SIZE]));
    double[] scalars = new double[code.compiled().layout().scalars().size()];
    HandOver moving = new HandOver(code, columns.toArray(double[][]::new), scalars, 1, vectors);
    HandOver.start(List.of(moving));
    return moving;
  }

  private static PopulationCode code() {
    Problems problems = new Problems();
    PopulationCode code =
        new PopulationCompiler(
                Plans.of(TestModels.lif(), SIZE, new Euler()).plan(), 0.1, 1, problems)
            .compile()
            .orElseThrow();
    problems.raise();
    assertThat(code.vectors().isTaken()).isTrue();
    return code;
  }

  /** What neither has to be declared. */
  private static RuntimeException raised(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }

  private static final class Uncaught extends ThreadGroup {
    private final ConcurrentLinkedQueue<Throwable> seen = new ConcurrentLinkedQueue<>();

    Uncaught() {
      super("uncaught");
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
      seen.add(thrown);
    }
  }

  /** A kernel whose first step fails. */
  private record Failing(Throwable failure) implements Kernel {
    @Override
    public void draw(double[][] columns, double[] scalars, int from, int to) {}

    @Override
    public void count(double[][] columns, double[] scalars, int from, int to) {}

    @Override
    public int step(
        double[][] columns, double[] scalars, int from, int to, int[] spikes, int count) {
      throw raised(failure);
    }

    @Override
    public void integrate(double[][] columns, double[] scalars, int from, int to) {}

    @Override
    public void arrive(double[][] columns, double[] scalars, int from, int to) {}

    @Override
    public int fire(
        double[][] columns, double[] scalars, int from, int to, int[] spikes, int count) {
      return count;
    }

    @Override
    public void probe(
        int record, double[][] columns, double[] scalars, int[] neurons, double[] values) {}
  }
}
