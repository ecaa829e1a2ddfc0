package org.hillock.bench.internal;

import java.util.Locale;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Column;

/**
 * Milliseconds for one second of a single axon, 100 000 steps, in a virtual machine that has
 * computed nothing before: the JIT compiles the kernel meanwhile.
 */
final class LoneNeuron {
  private static final int STEPS = 100_000;

  private LoneNeuron() {}

  /** Measures the case that is named and prints it. */
  public static void main(String[] args) {
    SinglePopulation axon = PeerCase.valueOf(args[0]).population();
    SpikeCounter spikes = new SpikeCounter();
    try (Simulation simulation = axon.start(1, state -> Column.of(axon.resting(state)))) {
      long begin = System.nanoTime();
      simulation.advance(STEPS, spikes);
      System.out.println(String.format(Locale.ROOT, "%.3f", (System.nanoTime() - begin) / 1e6));
    }
    if (spikes.count() == 0) {
      throw new IllegalStateException("the axon has not fired");
    }
  }
}
