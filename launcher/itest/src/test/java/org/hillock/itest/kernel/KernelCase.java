package org.hillock.itest.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.State;
import org.hillock.engine.Compiler;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RunPlan;
import org.hillock.tck.Interpreter;

/**
 * One neuron by one integrator.
 *
 * @param neuron the model, perhaps with a part
 * @param integrator one that takes it
 * @param drives what drives it
 */
record KernelCase(Neuron neuron, Integrator integrator, Drives drives) {
  /** Small, so that what is stiff stays finite whichever the integrator. */
  static final double STEP_MS = 0.01;

  static final int STEPS = 2000;

  /** How many steps to ask for at once, again and again. */
  private static final int[] PIECES = {1, 2, 64, 3, 1, 517};

  /**
   * Runs a population both ways and compares every state at every step, and every spike.
   *
   * @return how many spikes were compared
   */
  int compare(int size, int variant) {
    Values values = Values.of(neuron.assembled(), size, variant);
    int[] neurons = IntStream.of(0, size / 2, size - 1).distinct().toArray();
    List<State> states = neuron.assembled().states();
    Traces compiled = new Traces(neurons, states, STEPS);
    Simulation simulation = Compiler.compile(plan(size, values, compiled)).start();
    for (int i = 0; !simulation.done(); i++) {
      simulation.advance(PIECES[i % PIECES.length], compiled);
    }
    int spikes = 0;
    for (int i : neurons) {
      Trace interpreted = Trace.of(interpreter(values, i), states, STEPS);
      assertThat(compiled.of(i).differenceFrom(interpreted))
          .as("neuron %d of %d, compiled and interpreted", i, size)
          .isEmpty();
      spikes += interpreted.spikes().size();
    }
    return spikes;
  }

  private RunPlan plan(int size, Values values, Traces traces) {
    PopulationPlan population =
        new PopulationPlan(
            "cell",
            size,
            neuron.model(),
            neuron.parts(),
            integrator,
            values.parameters(),
            values.initial(),
            drives.plans(size),
            traces.records());
    return new RunPlan("both ways", STEP_MS, STEPS, 1, List.of(population));
  }

  private Interpreter interpreter(Values values, int i) {
    Map<String, Double> parameters = new HashMap<>();
    values.parameters().forEach((name, column) -> parameters.put(name, column.at(i)));
    Map<String, Double> initial = new HashMap<>();
    values.initial().forEach((name, column) -> initial.put(name, column.at(i)));
    return new Interpreter(
        neuron.assembled(),
        integrator,
        STEP_MS,
        parameters,
        initial,
        drives.values(i),
        drives.pulses(i));
  }

  @Override
  public String toString() {
    return neuron + " by " + integrator.name();
  }
}
