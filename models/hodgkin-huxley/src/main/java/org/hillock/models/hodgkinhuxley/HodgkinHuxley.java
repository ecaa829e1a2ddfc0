package org.hillock.models.hodgkinhuxley;

import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Role;
import org.osgi.service.component.annotations.Component;

/**
 * The giant axon of the squid (A. L. Hodgkin and A. F. Huxley, Journal of Physiology 117, 1952;
 * Gerstner et al., Neuronal Dynamics, section 2.2), with absolute potentials.
 *
 * <p>The notes leave the rate functions open (ND-36); these are those of 1952, shifted to a rest of
 * -65 mV. Where a rate is a quotient that vanishes above and below, it is written with {@code
 * exprel}, which is smooth there.
 */
@Component
public final class HodgkinHuxley implements NeuronModel {
  @Override
  public NeuronSpec spec() {
    return NeuronSpec.named("hodgkin-huxley")
        .about("the squid's giant axon: sodium and potassium channels with voltage-dependent gates")
        .parameter("C", "1 uF/cm^2", "capacitance per area")
        .above("0 uF/cm^2")
        .parameter("g_Na", "120 mS/cm^2", "maximal sodium conductance per area")
        .atLeast("0 mS/cm^2")
        .parameter("g_K", "36 mS/cm^2", "maximal potassium conductance per area")
        .atLeast("0 mS/cm^2")
        .parameter("g_L", "0.3 mS/cm^2", "leak conductance per area")
        .atLeast("0 mS/cm^2")
        .parameter("E_Na", "50 mV", "sodium reversal potential")
        .parameter("E_K", "-77 mV", "potassium reversal potential")
        .parameter("E_L", "-54.387 mV", "leak reversal potential")
        .parameter("area", "2000 um^2", "membrane area, that of a sphere 25 um across")
        .above("0 um^2")
        .parameter("V_spike", "0 mV", "potential whose upward crossing is a spike")
        .input("I", "nA", "total input current")
        .state("v", "mV", "-65 mV", "membrane potential")
        .state("m", "1", "(1/exprel(2.5)) / (1/exprel(2.5) + 4)", "sodium activation")
        .state("h", "1", "0.07 / (0.07 + 1/(1 + exp(3)))", "sodium inactivation")
        .state("n", "1", "(0.1/exprel(1)) / (0.1/exprel(1) + 0.125)", "potassium activation")
        .definition("alpha_m = 1/(1 ms) / exprel(-(v + 40 mV)/(10 mV))")
        .definition("beta_m = 4/(1 ms) * exp(-(v + 65 mV)/(18 mV))")
        .definition("alpha_h = 0.07/(1 ms) * exp(-(v + 65 mV)/(20 mV))")
        .definition("beta_h = 1/(1 ms) / (1 + exp(-(v + 35 mV)/(10 mV)))")
        .definition("alpha_n = 0.1/(1 ms) / exprel(-(v + 55 mV)/(10 mV))")
        .definition("beta_n = 0.125/(1 ms) * exp(-(v + 65 mV)/(80 mV))")
        .definition("j_Na = g_Na*m^3*h*(v - E_Na)")
        .definition("j_K = g_K*n^4*(v - E_K)")
        .definition("j_L = g_L*(v - E_L)")
        .equation("dv/dt = (I/area - j_Na - j_K - j_L) / C")
        .equation("dm/dt = alpha_m*(1 - m) - beta_m*m")
        .equation("dh/dt = alpha_h*(1 - h) - beta_h*h")
        .equation("dn/dt = alpha_n*(1 - n) - beta_n*n")
        .spikeWhen("v >= V_spike")
        .role(Role.MEMBRANE, "v")
        .build();
  }
}
