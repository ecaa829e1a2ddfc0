package org.hillock.engine.internal.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.emit.Kernel;
import org.hillock.engine.internal.emit.Kernels;
import org.hillock.engine.internal.emit.Layout;

/**
 * Which twin makes a population's steps: the scalar one from the start, the vector one as soon as
 * the JIT has compiled it.
 *
 * <p>Vector code that is not compiled yet is thousands of times slower than compiled one. So it is
 * warmed up behind the run, on one vector of scratch columns, and takes over when it is fast. The
 * warm-up starts a little later than the run, whose own kernel is compiled first; a run that is
 * over by then costs nothing. The bits are the same, so nobody can tell when it happened.
 */
final class HandOver {
  private static final long DELAY_NS = TimeUnit.MILLISECONDS.toNanos(400);
  private static final long GIVE_UP_NS = TimeUnit.SECONDS.toNanos(60);
  private static final long BATCH_NS = 5_000_000;
  private static final int BATCH = 64;
  private static final int GOOD_BATCHES = 5;
  private static final int PAUSES = 3;

  /** Compiled code is far below, code of the first compiler far above. */
  private static final double FAST_NS = 200;

  /**
   * Values of the states under which spike conditions are likely to hold, or not: a branch that the
   * warm-up never took would throw the compiled code away when a neuron first fires. NaN leaves the
   * states as they are at the start of the run.
   */
  private static final double[] STARTS = {Double.NaN, 1e3, -1e3};

  /**
   * Who makes the steps.
   *
   * @param kernel the kernel
   * @param columns for each part of a step the population's columns, and scratch columns of its own
   */
  record Mover(Kernel kernel, double[][][] columns) {}

  private final PopulationCode code;
  private final double[][] columns;
  private final double[] scalars;
  private final int parts;
  private final double[][] template;
  private final int[] states;
  private final boolean pulses;
  private final Supplier<Kernels.Twin> vectors;
  private final long begin = System.nanoTime();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile Mover mover;
  private volatile Optional<String> news = Optional.empty();

  /**
   * The scalar kernel for now.
   *
   * @param parts into how many parts a step is cut
   */
  HandOver(PopulationCode code, double[][] columns, double[] scalars, int parts) {
    this(code, columns, scalars, parts, () -> twin(code));
  }

  /**
   * As above.
   *
   * @param vectors makes the vector twin, on the thread behind the run
   */
  HandOver(
      PopulationCode code,
      double[][] columns,
      double[] scalars,
      int parts,
      Supplier<Kernels.Twin> vectors) {
    this.code = code;
    this.vectors = vectors;
    this.columns = columns;
    this.scalars = scalars.clone();
    this.parts = parts;
    int width = code.vectors().lanes();
    Layout layout = code.compiled().layout();
    this.mover = mover(columns, parts, code.compiled().kernel(), layout);
    this.template = new double[layout.columns().size()][];
    this.states =
        code.assembly().spec().states().stream().mapToInt(s -> layout.column(s.name())).toArray();
    this.pulses = !code.drives().pulses().isEmpty();
    if (code.vectors().isTaken()) {
      Arrays.setAll(template, i -> Arrays.copyOf(columns[i], width));
    }
  }

  /**
   * Starts the thread behind a run, if there is to be a vector twin. It warms up one population
   * after the other: all at once they would starve each other and the run.
   */
  static void start(List<HandOver> populations) {
    List<HandOver> wanting =
        populations.stream().filter(each -> each.code.vectors().isTaken()).toList();
    if (!wanting.isEmpty()) {
      Thread.ofPlatform()
          .daemon()
          .name("hillock-warm-up")
          .start(() -> wanting.forEach(HandOver::warmUp));
    }
  }

  /** Who makes the next step. */
  Mover now() {
    return mover;
  }

  private static Kernels.Twin twin(PopulationCode code) {
    return Kernels.vector(
        code.plan().model().name(), code.program(), code.compiled(), code.vectors().lanes());
  }

  /** What has become of the vector twin; empty as long as nothing has. */
  Optional<String> news() {
    return news;
  }

  /** Ends the warm-up, if it still goes on. */
  void close() {
    over.countDown();
  }

  private void warmUp() {
    try {
      if (over.await(begin + DELAY_NS - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        return;
      }
      Kernels.Twin twin = vectors.get();
      if (becomesFast(twin)) {
        takeOver(twin);
      } else if (over.getCount() > 0) {
        news = Optional.of("vectors did not become fast, so it stays one neuron after the other");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error failed) {
      // The run goes on as it was; its results do not depend on this.
      news = Optional.of("vectors failed, so it stays one neuron after the other: " + failed);
    }
  }

  /** At the next step the vector twin works on the same columns. */
  void takeOver(Kernels.Twin twin) {
    mover = mover(columns, parts, twin.kernel(), twin.layout());
    news = Optional.of("vectors of " + code.vectors().lanes() + " have taken over");
  }

  private static Mover mover(double[][] columns, int parts, Kernel kernel, Layout layout) {
    double[][][] own = new double[parts][][];
    Arrays.setAll(own, part -> withScratch(columns, layout));
    return new Mover(kernel, own);
  }

  private static double[][] withScratch(double[][] arrays, Layout layout) {
    int named = layout.columns().size();
    double[][] own = Arrays.copyOf(arrays, named + layout.scratch().size());
    for (int i = named; i < own.length; i++) {
      own[i] = new double[Layout.BLOCK];
    }
    return own;
  }

  /**
   * Warms a twin up until it is fast. As long as it is not, the JIT is at work on it and needs the
   * other core more than the warm-up does, so that pauses for a multiple of the time it takes.
   */
  private boolean becomesFast(Kernels.Twin twin) throws InterruptedException {
    double[][] scratch =
        withScratch(new double[template.length][code.vectors().lanes()], twin.layout());
    long since = System.nanoTime();
    int good = 0;
    for (int batch = 0; good < GOOD_BATCHES && over.getCount() > 0; batch++) {
      long begun = System.nanoTime();
      good = batch(twin.kernel(), scratch, STARTS[batch % STARTS.length]) < FAST_NS ? good + 1 : 0;
      if (good == 0) {
        over.await(PAUSES * (System.nanoTime() - begun), TimeUnit.NANOSECONDS);
      }
      if (System.nanoTime() - since > GIVE_UP_NS) {
        return false;
      }
    }
    return good == GOOD_BATCHES;
  }

  /** Makes some steps of one vector; the time for one neuron's step in ns. */
  private double batch(Kernel kernel, double[][] scratch, double start) {
    int lanes = code.vectors().lanes();
    int[] spikes = new int[lanes];
    long since = System.nanoTime();
    int calls = 0;
    do {
      restore(scratch, start);
      if (code.drawPeriod() > 0) {
        kernel.draw(scratch, scalars, 0, lanes);
        kernel.count(scratch, scalars, 0, lanes);
      }
      kernel.step(scratch, scalars, 0, lanes, spikes, 0);
      calls++;
      if (pulses) {
        kernel.integrate(scratch, scalars, 0, lanes);
        calls++;
      }
    } while (calls < BATCH && System.nanoTime() - since < BATCH_NS);
    return (System.nanoTime() - since) / (double) calls / lanes;
  }

  private void restore(double[][] scratch, double start) {
    for (int i = 0; i < template.length; i++) {
      System.arraycopy(template[i], 0, scratch[i], 0, template[i].length);
    }
    for (int state : states) {
      if (!Double.isNaN(start)) {
        Arrays.fill(scratch[state], start);
      }
    }
  }
}
