package org.hillock.engine;

import java.util.List;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.PartSpec;
import org.hillock.api.model.Role;

/** Models and parts of every shape that the engine must compile. */
public final class TestModels {
  private TestModels() {}

  /** Linear, never fires. */
  public static NeuronSpec passive() {
    return NeuronSpec.named("passive")
        .parameter("tau_m", "20 ms", "membrane time constant")
        .above("0 ms")
        .parameter("R", "100 MOhm", "membrane resistance")
        .parameter("E_L", "-70 mV", "resting potential")
        .input("I", "nA", "total input current")
        .state("v", "mV", "E_L", "membrane potential")
        .equation("dv/dt = (E_L - v + R*I)/tau_m")
        .build();
  }

  /** Linear, reset, one clamped state. */
  public static NeuronSpec lif() {
    return NeuronSpec.named("lif")
        .parameter("tau_m", "20 ms", "membrane time constant")
        .above("0 ms")
        .parameter("R", "100 MOhm", "membrane resistance")
        .parameter("E_L", "-70 mV", "resting potential")
        .parameter("V_th", "-50 mV", "firing threshold")
        .parameter("V_r", "-60 mV", "reset potential")
        .parameter("t_ref", "2 ms", "absolute refractory period")
        .input("I", "nA", "total input current")
        .state("v", "mV", "E_L", "membrane potential")
        .equation("dv/dt = (E_L - v + R*I)/tau_m")
        .spikeWhen("v >= V_th")
        .reset("v = V_r")
        .refractory("t_ref", "v")
        .build();
  }

  /** Two linear states of which one is clamped; a definition; a threshold that moves. */
  public static NeuronSpec dynamicThreshold() {
    return NeuronSpec.named("dynamic-threshold")
        .parameter("tau_m", "20 ms", "membrane time constant")
        .above("0 ms")
        .parameter("R", "100 MOhm", "membrane resistance")
        .parameter("E_L", "-70 mV", "resting potential")
        .parameter("V_r", "-60 mV", "reset potential")
        .parameter("theta_0", "-50 mV", "threshold at rest")
        .parameter("J", "3 mV", "jump of the threshold")
        .parameter("tau_theta", "80 ms", "time constant of the threshold")
        .above("0 ms")
        .parameter("t_ref", "1.5 ms", "absolute refractory period")
        .input("I", "nA", "total input current")
        .state("v", "mV", "E_L", "membrane potential")
        .state("theta", "mV", "theta_0", "threshold")
        .definition("drive = R*I")
        .equation("dv/dt = (E_L - v + drive)/tau_m")
        .equation("dtheta/dt = (theta_0 - theta)/tau_theta")
        .spikeWhen("v >= theta")
        .reset("v = V_r")
        .reset("theta += J")
        .refractory("t_ref", "v")
        .role(Role.MEMBRANE, "v")
        .role(Role.THRESHOLD, "theta")
        .build();
  }

  /**
   * Coupled linear states with complex eigenvalues, no refractoriness, a state that only resets
   * move.
   */
  public static NeuronSpec resonator() {
    return NeuronSpec.named("resonator")
        .parameter("tau_m", "10 ms", "membrane time constant")
        .above("0 ms")
        .parameter("tau_w", "25 ms", "time constant of the recovery")
        .above("0 ms")
        .parameter("R", "100 MOhm", "membrane resistance")
        .parameter("a", "0.05 uS", "coupling")
        .parameter("E_L", "-70 mV", "resting potential")
        .parameter("V_th", "-55 mV", "firing threshold")
        .input("I", "nA", "total input current")
        .state("v", "mV", "E_L", "membrane potential")
        .state("w", "nA", "0 nA", "recovery current")
        .state("count", "1", "0", "spikes so far")
        .equation("dv/dt = (E_L - v - R*w + R*I)/tau_m")
        .equation("dw/dt = (a*(v - E_L) - w)/tau_w")
        .spikeWhen("v > V_th")
        .reset("v = E_L - 2 mV")
        .reset("w = w + 0.1*a*(v - E_L)")
        .reset("count += 1")
        .build();
  }

  /** Exponential, two states, functions, one clamped state. */
  public static NeuronSpec adaptiveExponential() {
    return NeuronSpec.named("adex")
        .parameter("C", "0.2 nF", "capacitance")
        .above("0 nF")
        .parameter("g_L", "0.01 uS", "leak conductance")
        .parameter("E_L", "-70 mV", "resting potential")
        .parameter("V_T", "-50 mV", "rheobase threshold")
        .parameter("Delta_T", "2 mV", "sharpness")
        .parameter("tau_w", "100 ms", "adaptation time constant")
        .above("0 ms")
        .parameter("a", "0.002 uS", "subthreshold adaptation")
        .parameter("b", "0.05 nA", "spike-triggered adaptation")
        .parameter("V_cut", "0 mV", "where a spike is recorded")
        .parameter("V_r", "-58 mV", "reset potential")
        .parameter("t_ref", "0.5 ms", "absolute refractory period")
        .input("I", "nA", "total input current")
        .state("v", "mV", "E_L", "membrane potential")
        .state("w", "nA", "a*(E_L - E_L)", "adaptation current")
        .definition("spike_current = g_L*Delta_T*exp(min((v - V_T)/Delta_T, 20))")
        .equation("dv/dt = (-g_L*(v - E_L) + spike_current - w + I)/C")
        .equation("dw/dt = (a*(v - E_L) - w)/tau_w")
        .spikeWhen("v >= V_cut")
        .reset("v = V_r")
        .reset("w += b")
        .refractory("t_ref", "v")
        .build();
  }

  /** Four states, many functions, no reset: fires at upward crossings. */
  public static NeuronSpec hodgkinHuxley() {
    return NeuronSpec.named("hodgkin-huxley")
        .parameter("C", "0.01 nF", "capacitance")
        .above("0 nF")
        .parameter("g_Na", "1.2 uS", "sodium conductance")
        .parameter("g_K", "0.36 uS", "potassium conductance")
        .parameter("g_L", "0.003 uS", "leak conductance")
        .parameter("E_Na", "50 mV", "sodium reversal potential")
        .parameter("E_K", "-77 mV", "potassium reversal potential")
        .parameter("E_L", "-54.4 mV", "leak reversal potential")
        .parameter("k", "1 mV", "unit of potential")
        .parameter("ms", "1 ms", "unit of time")
        .input("I", "nA", "total input current")
        .state("v", "mV", "-65 mV", "membrane potential")
        .state("m", "1", "0.053", "sodium activation")
        .state("h", "1", "0.596", "sodium inactivation")
        .state("n", "1", "0.318", "potassium activation")
        .definition("u = v/k")
        .definition("a_m = 1/exprel(-(u + 40)/10)/ms")
        .definition("b_m = 4*exp(-(u + 65)/18)/ms")
        .definition("a_h = 0.07*exp(-(u + 65)/20)/ms")
        .definition("b_h = 1/(1 + exp(-(u + 35)/10))/ms")
        .definition("a_n = 0.1/exprel(-(u + 55)/10)/ms")
        .definition("b_n = 0.125*exp(-(u + 65)/80)/ms")
        .equation("dv/dt = (g_Na*m^3*h*(E_Na - v) + g_K*n^4*(E_K - v) + g_L*(E_L - v) + I)/C")
        .equation("dm/dt = a_m*(1 - m) - b_m*m")
        .equation("dh/dt = a_h*(1 - h) - b_h*h")
        .equation("dn/dt = a_n*(1 - n) - b_n*n")
        .spikeWhen("v > 0 mV")
        .build();
  }

  /** No reset, but a dead time in which nothing is clamped. */
  public static NeuronSpec detector() {
    return NeuronSpec.named("detector")
        .parameter("tau", "1 ms", "time constant")
        .above("0 ms")
        .parameter("R", "100 MOhm", "resistance")
        .parameter("V_th", "5 mV", "firing threshold")
        .parameter("t_dead", "2.5 ms", "dead time")
        .input("I", "nA", "total input current")
        .state("v", "mV", "0 mV", "potential")
        .equation("dv/dt = (R*I - v)/tau")
        .spikeWhen("v >= V_th")
        .refractory("t_dead")
        .build();
  }

  /** A threshold that rises with time. */
  public static PartSpec risingThreshold() {
    return PartSpec.named("rising-threshold")
        .parameter("rate", "0.5 mV/ms", "how fast it rises")
        .adds(Role.THRESHOLD, "rate*t")
        .build();
  }

  /** A channel: reads the potential, has a state and a definition, adds a current. */
  public static PartSpec channel() {
    return PartSpec.named("m-current")
        .parameter("g_M", "0.002 uS", "maximal conductance")
        .parameter("E_K", "-90 mV", "reversal potential")
        .parameter("tau", "30 ms", "time constant")
        .above("0 ms")
        .parameter("V_half", "-55 mV", "half activation")
        .parameter("k", "5 mV", "slope")
        .above("0 mV")
        .reads("v", Role.MEMBRANE, "mV")
        .state("p", "1", "0.1", "activation")
        .definition("p_inf = 1/(1 + exp(-(v - V_half)/k))")
        .equation("dp/dt = (p_inf - p)/tau")
        .adds(Role.CURRENT, "g_M*p*(E_K - v)")
        .build();
  }

  /** A current that grows at spikes and decays. */
  public static PartSpec adaptation() {
    return PartSpec.named("adaptation")
        .parameter("tau", "50 ms", "time constant")
        .above("0 ms")
        .parameter("b", "0.01 nA", "jump at a spike")
        .state("w", "nA", "0 nA", "adaptation current")
        .equation("dw/dt = -w/tau")
        .onSpike("w += b")
        .adds(Role.CURRENT, "-w")
        .build();
  }

  /** A threshold that jumps at spikes and relaxes. */
  public static PartSpec movingThreshold() {
    return PartSpec.named("moving-threshold")
        .parameter("tau", "40 ms", "time constant")
        .above("0 ms")
        .parameter("J", "4 mV", "jump at a spike")
        .state("shift", "mV", "0 mV", "shift of the threshold")
        .equation("dshift/dt = -shift/tau")
        .onSpike("shift += J")
        .adds(Role.THRESHOLD, "shift")
        .build();
  }

  /** No state at all. */
  public static PartSpec constantCurrent() {
    return PartSpec.named("constant-current")
        .parameter("I_0", "0.05 nA", "the current")
        .adds(Role.CURRENT, "I_0")
        .build();
  }

  /** All models. */
  public static List<NeuronSpec> all() {
    return List.of(
        passive(), lif(), dynamicThreshold(), resonator(), adaptiveExponential(), hodgkinHuxley());
  }

  /** The models that are linear. */
  public static List<NeuronSpec> linear() {
    return List.of(passive(), lif(), dynamicThreshold(), resonator());
  }
}
