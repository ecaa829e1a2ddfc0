package org.hillock.models.integrateandfire;

import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Role;
import org.osgi.service.component.annotations.Component;

/**
 * A leaky integrate-and-fire neuron whose threshold jumps by J at each spike and relaxes (Gerstner
 * et al., Neuronal Dynamics, section 6.4).
 *
 * <p>The threshold's kernel is causal (ND-38): it starts at the spike. Only the potential is
 * clamped while the neuron is refractory; the threshold relaxes all the time.
 */
@Component
public final class DynamicThreshold implements NeuronModel {
  private static final String SECTION = "Neuronal Dynamics, sections 1.3 and 6.4";

  @Override
  public NeuronSpec spec() {
    return NeuronSpec.named("lif-dynamic-threshold")
        .about(
            "leaky integrate-and-fire neuron with a threshold that jumps at each spike and relaxes")
        .parameter("tau_m", "20 ms", "membrane time constant")
        .above("0 ms")
        .parameter("R", "100 MOhm", "membrane resistance")
        .above("0 MOhm")
        .parameter("E_L", "-70 mV", "resting potential")
        .parameter("V_r", "-60 mV", "reset potential")
        .parameter("theta_0", "-50 mV", "threshold at rest")
        .parameter("J", "3 mV", "jump of the threshold at a spike")
        .atLeast("0 mV")
        .parameter("tau_theta", "80 ms", "time constant of the threshold")
        .above("0 ms")
        .parameter("t_ref", "2 ms", "absolute refractory period")
        .atLeast("0 ms")
        .input("I", "nA", "total input current")
        .state("v", "mV", "E_L", "membrane potential")
        .state("theta", "mV", "theta_0", "firing threshold")
        .equation("dv/dt = (E_L - v + R*I) / tau_m")
        .equation("dtheta/dt = (theta_0 - theta) / tau_theta")
        .spikeWhen("v >= theta")
        .reset("v = V_r")
        .reset("theta += J")
        .refractory("t_ref", "v")
        .role(Role.MEMBRANE, "v")
        .role(Role.THRESHOLD, "theta")
        .theory(ClosedForm.RHEOBASE, "nA", "(theta_0 - E_L)/R", "V_r < theta_0", SECTION)
        .theory(
            ClosedForm.SATURATION_RATE,
            "1/ms",
            "1/t_ref",
            "t_ref > 0 ms and V_r < theta_0",
            SECTION)
        .theory(ClosedForm.STEADY_POTENTIAL, "mV", "E_L + R*I", "E_L + R*I <= theta_0", SECTION)
        .theory(ClosedForm.FREE_DECAY, "1", "exp(-t/tau_m)", "", SECTION)
        .theory(ClosedForm.IMPULSE_RESPONSE, "mV/pC", "R/tau_m * exp(-t/tau_m)", "", SECTION)
        .build();
  }
}
