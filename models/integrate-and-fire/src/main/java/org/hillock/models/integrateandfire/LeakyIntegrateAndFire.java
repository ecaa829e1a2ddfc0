package org.hillock.models.integrateandfire;

import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.osgi.service.component.annotations.Component;

/**
 * The leaky integrate-and-fire neuron (Gerstner et al., Neuronal Dynamics, section 1.3) with
 * absolute refractoriness.
 *
 * <p>It fires when the potential reaches the threshold from below (ND-35): after a reset the
 * potential lies below it again unless {@code V_r >= V_th}, which is refused by no range but leaves
 * the neuron firing at every step after {@code t_ref}.
 */
@Component
public final class LeakyIntegrateAndFire implements NeuronModel {
  private static final String SECTION = "Neuronal Dynamics, section 1.3";
  private static final String FIRES = "E_L + R*I > V_th";
  private static final String SILENT = "E_L + R*I <= V_th";
  private static final String BELOW = "V_r < V_th";

  @Override
  public NeuronSpec spec() {
    return NeuronSpec.named("lif")
        .about("leaky integrate-and-fire neuron")
        .parameter("tau_m", "20 ms", "membrane time constant")
        .above("0 ms")
        .parameter("R", "100 MOhm", "membrane resistance")
        .above("0 MOhm")
        .parameter("E_L", "-70 mV", "resting potential")
        .parameter("V_th", "-50 mV", "firing threshold")
        .parameter("V_r", "-60 mV", "reset potential")
        .parameter("t_ref", "2 ms", "absolute refractory period")
        .atLeast("0 ms")
        .input("I", "nA", "total input current")
        .state("v", "mV", "E_L", "membrane potential")
        .equation("dv/dt = (E_L - v + R*I) / tau_m")
        .spikeWhen("v >= V_th")
        .reset("v = V_r")
        .refractory("t_ref", "v")
        .theory(
            ClosedForm.FIRING_RATE,
            "1/ms",
            "if("
                + FIRES
                + ", 1/(t_ref + tau_m*log((E_L + R*I - V_r)/(E_L + R*I - V_th))), 0/tau_m)",
            BELOW,
            SECTION)
        .theory(ClosedForm.RHEOBASE, "nA", "(V_th - E_L)/R", BELOW, SECTION)
        .theory(ClosedForm.SATURATION_RATE, "1/ms", "1/t_ref", "t_ref > 0 ms and " + BELOW, SECTION)
        .theory(ClosedForm.STEADY_POTENTIAL, "mV", "E_L + R*I", SILENT, SECTION)
        .theory(ClosedForm.FREE_DECAY, "1", "exp(-t/tau_m)", "", SECTION)
        .theory(ClosedForm.IMPULSE_RESPONSE, "mV/pC", "R/tau_m * exp(-t/tau_m)", "", SECTION)
        .build();
  }
}
