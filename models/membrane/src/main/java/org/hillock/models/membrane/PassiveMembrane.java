package org.hillock.models.membrane;

import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.osgi.service.component.annotations.Component;

/**
 * A resistor and a capacitor (Gerstner et al., Neuronal Dynamics, section 1.3), without spikes.
 *
 * <p>The capacitance is {@code tau_m/R}; a charge q moves the potential <em>by</em> q/C (ND-06),
 * and the closed forms hold for any time after the pulse (ND-07).
 */
@Component
public final class PassiveMembrane implements NeuronModel {
  private static final String SECTION = "Neuronal Dynamics, section 1.3";

  @Override
  public NeuronSpec spec() {
    return NeuronSpec.named("passive-membrane")
        .about("a resistor and a capacitor: the membrane without spikes")
        .parameter("tau_m", "20 ms", "membrane time constant")
        .above("0 ms")
        .parameter("R", "100 MOhm", "membrane resistance")
        .above("0 MOhm")
        .parameter("E_L", "-70 mV", "resting potential")
        .input("I", "nA", "total input current")
        .state("v", "mV", "E_L", "membrane potential")
        .equation("dv/dt = (E_L - v + R*I) / tau_m")
        .theory(ClosedForm.STEADY_POTENTIAL, "mV", "E_L + R*I", "", SECTION)
        .theory(ClosedForm.FREE_DECAY, "1", "exp(-t/tau_m)", "", SECTION)
        .theory(ClosedForm.IMPULSE_RESPONSE, "mV/pC", "R/tau_m * exp(-t/tau_m)", "", SECTION)
        .build();
  }
}
