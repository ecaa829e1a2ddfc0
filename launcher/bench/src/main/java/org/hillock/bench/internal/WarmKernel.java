package org.hillock.bench.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.hillock.api.model.State;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Column;

/**
 * Hillock's kernel in a virtual machine of its own: it is warmed up, says so, and then makes the
 * steps each time that it reads a line. So only one kernel shapes what the JIT makes of it.
 */
final class WarmKernel {
  /** What it prints when it is warm. */
  static final String READY = "ready";

  private static final String WARM_UP = "hillock-warm-up";
  private static final long SCALAR_NS = TimeUnit.SECONDS.toNanos(2);
  private static final long AFTER_NS = TimeUnit.SECONDS.toNanos(2);
  private static final long BATCH_NS = TimeUnit.MILLISECONDS.toNanos(50);

  private final Simulation simulation;
  private final SpikeCounter spikes = new SpikeCounter();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private WarmKernel(Simulation simulation) {
    this.simulation = simulation;
  }

  /**
   * Serves the case, the number of neurons and the file of initial states that are named, in steps
   * of the number that is named.
   */
  public static void main(String[] args) throws IOException {
    PeerCase kernel = PeerCase.valueOf(args[0]);
    int neurons = Integer.parseInt(args[1]);
    long steps = Long.parseLong(args[2]);
    Path initial = Path.of(args[3]);
    WarmKernel server = new WarmKernel(started(kernel.population(), neurons, initial));
    server.warmUp();
    System.out.println(READY);
    BufferedReader requests =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    while (requests.readLine() != null) {
      System.out.println(server.measure(steps).line());
    }
  }

  private static Simulation started(SinglePopulation population, int neurons, Path initial)
      throws IOException {
    double[][] columns = new double[population.states().size()][];
    for (int state = 0; state < columns.length; state++) {
      columns[state] = Orbit.read(initial, state, neurons);
    }
    return population.start(neurons, state -> column(population, columns, state));
  }

  private static Column column(SinglePopulation population, double[][] columns, State state) {
    return new Column(columns[population.states().indexOf(state.name())]);
  }

  /** Until the JIT has compiled the scalar twin, the vector twin has taken over, and after. */
  private void warmUp() {
    long steps = 1;
    long begin = System.nanoTime();
    long waited = begin;
    while (System.nanoTime() - begin < SCALAR_NS || System.nanoTime() - waited < AFTER_NS) {
      long batch = System.nanoTime();
      simulation.advance(steps, spikes);
      steps = System.nanoTime() - batch < BATCH_NS ? steps * 2 : Math.max(1, steps / 2);
      if (vectorsWarmUp()) {
        waited = System.nanoTime();
      }
    }
  }

  private static boolean vectorsWarmUp() {
    return Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals(WARM_UP));
  }

  private Measurement measure(long steps) {
    long before = spikes.count();
    long begin = threads.getCurrentThreadCpuTime();
    simulation.advance(steps, spikes);
    return new Measurement(threads.getCurrentThreadCpuTime() - begin, spikes.count() - before);
  }
}
