package org.hillock.itest.plugins;

import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;

/** A good plug-in. */
public final class StrangersNeuron implements NeuronModel {
  @Override
  public NeuronSpec spec() {
    return NeuronSpec.named("strangers-neuron")
        .about("a stranger's membrane")
        .parameter("tau", "10 ms", "time constant")
        .above("0 ms")
        .parameter("R", "100 MOhm", "resistance")
        .input("I", "nA", "input current")
        .state("v", "mV", "0 mV", "deflection")
        .equation("dv/dt = (R*I - v) / tau")
        .build();
  }
}
