package org.hillock.models.integrateandfire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Interpreter;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;
import org.hillock.tck.ReferenceIntegrator;

/** A neuron of which only the spike times matter. */
record Spiking(
    NeuronSpec spec,
    double dt,
    Map<String, Double> parameters,
    PortValues ports,
    PulseAmounts pulses) {
  Spiking under(double current) {
    return new Spiking(spec, dt, parameters, (port, step, fraction) -> current, pulses);
  }

  List<Double> times(double duration) {
    Interpreter neuron =
        new Interpreter(spec, new ReferenceIntegrator(), dt, parameters, Map.of(), ports, pulses);
    List<Double> times = new ArrayList<>();
    for (long n = 1; n <= Math.round(duration / dt); n++) {
      if (neuron.advance()) {
        times.add(n * dt);
      }
    }
    return times;
  }
}
