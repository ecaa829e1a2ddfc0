package org.example.neurons;

import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.osgi.service.component.annotations.Component;

/** A leaky integrate-and-fire neuron by a stranger to Hillock. */
@Component
public final class LeakyNeuron implements NeuronModel {
  @Override
  public NeuronSpec spec() {
    return NeuronSpec.named("leaky-neuron")
        .about("A stranger's leaky integrate-and-fire neuron")
        .parameter("tau_m", "20 ms", "membrane time constant").above("0 ms")
        .parameter("R", "100 MOhm", "membrane resistance").above("0 MOhm")
        .parameter("E_L", "-70 mV", "resting potential")
        .parameter("V_th", "-50 mV", "firing threshold")
        .parameter("V_r", "-60 mV", "reset potential")
        .parameter("t_ref", "2 ms", "absolute refractory period").atLeast("0 ms")
        .input("I", "nA", "total input current")
        .state("v", "mV", "E_L", "membrane potential")
        .equation("dv/dt = (E_L - v + R*I) / tau_m")
        .spikeWhen("v >= V_th")
        .reset("v = V_r")
        .refractory("t_ref", "v")
        .build();
  }
}
