package org.hillock.itest.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.hillock.api.model.State;
import org.hillock.engine.plan.RecordPlan;
import org.hillock.engine.plan.Recorder;

/** Collects what the engine hands out of some neurons of a run's only population. */
final class Traces implements Recorder {
  private final int[] neurons;
  private final List<State> states;
  private final List<Trace> traces = new ArrayList<>();

  Traces(int[] neurons, List<State> states, int steps) {
    this.neurons = neurons.clone();
    this.states = states;
    for (int ignored : neurons) {
      Trace trace = new Trace(new TreeMap<>(), new ArrayList<>());
      states.forEach(state -> trace.states().put(state.name(), new long[steps + 1]));
      traces.add(trace);
    }
  }

  /** What the population has to record. */
  List<RecordPlan> records() {
    return states.stream().map(state -> new RecordPlan(state.name(), neurons, 1)).toList();
  }

  Trace of(int neuron) {
    return traces.get(Arrays.binarySearch(neurons, neuron));
  }

  @Override
  public void spike(int population, long step, int[] fired, int count) {
    for (int i = 0; i < count; i++) {
      int at = Arrays.binarySearch(neurons, fired[i]);
      if (at >= 0) {
        traces.get(at).spikes().add(step);
      }
    }
  }

  @Override
  public void spike(int population, long step, int[] fired, double[] times, int count) {
    throw new AssertionError("the interpreter has no spikes off the grid");
  }

  @Override
  public void sample(int population, int record, long step, double[] values) {
    String state = states.get(record).name();
    for (int i = 0; i < values.length; i++) {
      traces.get(i).states().get(state)[Math.toIntExact(step)] =
          Double.doubleToRawLongBits(values[i]);
    }
  }
}
