package org.hillock.models.adaptive;

import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Role;
import org.osgi.service.component.annotations.Component;

/**
 * The adaptive exponential integrate-and-fire neuron (R. Brette and W. Gerstner, Journal of
 * Neurophysiology 94, 2005; Gerstner et al., Neuronal Dynamics, section 6.1); the defaults are
 * those of tonic firing in the book's table 6.1.
 *
 * <p>It has two thresholds (ND-33): at the rheobase threshold {@code theta_rh} the upstroke begins,
 * at {@code V_peak} it is cut off and the spike is counted. Beyond {@code V_peak} the upstroke is
 * not followed: within the step in which it gets there, the exponential would overflow. Only the
 * potential is clamped while the neuron is refractory.
 */
@Component
public final class AdaptiveExponential implements NeuronModel {
  private static final String SECTION = "Neuronal Dynamics, sections 5.2 and 6.1";

  @Override
  public NeuronSpec spec() {
    return NeuronSpec.named("adex")
        .about("exponential integrate-and-fire neuron with an adaptation current")
        .parameter("tau_m", "20 ms", "membrane time constant")
        .above("0 ms")
        .parameter("R", "500 MOhm", "membrane resistance")
        .above("0 MOhm")
        .parameter("E_L", "-70 mV", "resting potential")
        .parameter("Delta_T", "2 mV", "sharpness of the upstroke")
        .above("0 mV")
        .parameter("theta_rh", "-50 mV", "rheobase threshold")
        .parameter("V_peak", "0 mV", "potential at which a spike is cut off")
        .parameter("V_r", "-55 mV", "reset potential")
        .parameter("a", "0 nS", "subthreshold adaptation")
        .parameter("b", "60 pA", "jump of the adaptation current at a spike")
        .parameter("tau_w", "30 ms", "adaptation time constant")
        .above("0 ms")
        .parameter("t_ref", "0 ms", "absolute refractory period")
        .atLeast("0 ms")
        .input("I", "nA", "total input current")
        .state("v", "mV", "E_L", "membrane potential")
        .state("w", "nA", "0 nA", "adaptation current")
        .definition("u = min(v, V_peak)")
        .equation("dv/dt = (E_L - v + Delta_T*exp((u - theta_rh)/Delta_T) - R*w + R*I) / tau_m")
        .equation("dw/dt = (a*(u - E_L) - w) / tau_w")
        .spikeWhen("v >= V_peak")
        .reset("v = V_r")
        .reset("w += b")
        .refractory("t_ref", "v")
        .role(Role.MEMBRANE, "v")
        .theory(ClosedForm.RHEOBASE, "nA", "(theta_rh - E_L - Delta_T)/R", "a == 0 nS", SECTION)
        .build();
  }
}
