package org.hillock.tck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.input.Stimulus;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.RecordedRun.RecordedTrace;

/**
 * Runs one neuron with the interpreter and keeps what analyzers read.
 *
 * @since 1.0
 */
public final class Simulated {
  private Simulated() {}

  /**
   * A run of one neuron, with every state recorded at every step.
   *
   * @param spec the model
   * @param integrator how it is integrated
   * @param step ms
   * @param steps how many
   * @param parameters that differ from the defaults, internal units
   * @param stimuli by port or state
   * @return the run
   */
  public static RecordedRun run(
      NeuronSpec spec,
      Integrator integrator,
      double step,
      int steps,
      Map<String, Double> parameters,
      Map<String, List<Stimulus>> stimuli) {
    Map<String, StimulusDrive> drives = new HashMap<>();
    stimuli.forEach((symbol, list) -> drives.put(symbol, new StimulusDrive(list, step)));
    StimulusDrive none = new StimulusDrive(List.of(), step);
    PortValues ports = (port, n, fraction) -> drives.getOrDefault(port, none).within(n, fraction);
    PulseAmounts pulses = (symbol, n) -> drives.getOrDefault(symbol, none).pulse(n);
    Interpreter neuron =
        new Interpreter(spec, integrator, step, parameters, Map.of(), ports, pulses);
    List<Double> spikes = new ArrayList<>();
    List<String> states = List.copyOf(neuron.states().keySet());
    double[][][] values = new double[states.size()][steps + 1][1];
    double[] times = new double[steps + 1];
    for (int n = 0; n <= steps; n++) {
      times[n] = n * step;
      for (int i = 0; i < states.size(); i++) {
        values[i][n][0] = neuron.state(states.get(i));
      }
      if (n < steps && neuron.advance()) {
        spikes.add((n + 1) * step);
      }
    }
    List<RecordedTrace> traces = new ArrayList<>();
    for (int i = 0; i < states.size(); i++) {
      traces.add(new RecordedTrace(states.get(i), new int[] {0}, times, values[i]));
    }
    double[] spikeTimes = spikes.stream().mapToDouble(Double::doubleValue).toArray();
    return new RecordedRun(steps * step, spikeTimes, new int[spikeTimes.length], traces);
  }
}
