package org.hillock.itest.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hillock.engine.CompiledRun;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Recorder;

/**
 * All spikes of a run's only population, and what its neurons came to.
 *
 * @param spikes the bits of the spike times by neuron, in steps or ms; none for the silent
 * @param states the bits of every neuron's value at the end, by state
 */
record Ends(Map<Integer, List<Long>> spikes, Map<String, long[]> states) {
  /** Runs to the end. */
  static Ends of(CompiledRun run, long steps) {
    Spikes spikes = new Spikes();
    Map<String, long[]> states = new TreeMap<>();
    try (Simulation simulation = run.start()) {
      simulation.advance(steps, spikes);
      run.populations()
          .getFirst()
          .assembled()
          .states()
          .forEach(state ->
              states.put(
                  state.name(),
                  Arrays.stream(simulation.state(0, state.name()))
                      .mapToLong(Double::doubleToRawLongBits)
                      .toArray()));
    }
    return new Ends(spikes.byNeuron, states);
  }

  /** What became of one neuron. */
  List<Object> of(int neuron) {
    List<Object> all = new ArrayList<>();
    all.add(spikes.getOrDefault(neuron, List.of()));
    states.forEach((name, bits) -> all.add(name + " " + Double.longBitsToDouble(bits[neuron])));
    return all;
  }

  private static final class Spikes implements Recorder {
    private final Map<Integer, List<Long>> byNeuron = new TreeMap<>();

    @Override
    public void spike(int population, long step, int[] neurons, int count) {
      for (int i = 0; i < count; i++) {
        add(neurons[i], step);
      }
    }

    @Override
    public void spike(int population, long step, int[] neurons, double[] times, int count) {
      for (int i = 0; i < count; i++) {
        add(neurons[i], Double.doubleToRawLongBits(times[i]));
      }
    }

    private void add(int neuron, long when) {
      byNeuron.computeIfAbsent(neuron, ignored -> new ArrayList<>()).add(when);
    }

    @Override
    public void sample(int population, int record, long step, double[] values) {}
  }
}
