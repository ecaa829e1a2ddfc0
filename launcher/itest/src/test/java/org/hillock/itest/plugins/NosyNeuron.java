package org.hillock.itest.plugins;

import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.plan.Column;

/** A plug-in that uses more of Hillock than the API. */
public final class NosyNeuron implements NeuronModel {
  @Override
  public NeuronSpec spec() {
    return NeuronSpec.named("nosy-neuron")
        .parameter("tau", Column.of(10).at(0) + " ms", "time constant")
        .state("v", "mV", "1 mV", "deflection")
        .equation("dv/dt = -v / tau")
        .build();
  }
}
