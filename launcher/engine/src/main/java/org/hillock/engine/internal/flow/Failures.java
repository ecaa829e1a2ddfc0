package org.hillock.engine.internal.flow;

import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.discretize.StepGrid;

/** What can go wrong with a neuron on its way, in words. */
record Failures(PopulationCode code) {
  private static final String KEPT = "; what was recorded before stays valid";

  /** No sub-step is short enough. */
  HillockException stuck(int neuron, double time, int index, double[] states) {
    String state = code.assembly().spec().states().get(index).name();
    boolean number = Math.abs(states[index]) < Double.POSITIVE_INFINITY;
    String what =
        number
            ? " changes so fast that no sub-step is short enough, from the value "
                + StepGrid.text(states[index])
                + " on: "
            : " became " + (Double.isNaN(states[index]) ? "not a number: " : "infinite: ");
    return at(
        neuron,
        time,
        state,
        state + what + code.assembly().equation(state),
        "the equations have no solution beyond this time, or jump: check the parameters, or give"
            + " the model a spike condition with a reset");
  }

  /** The reset does not take the neuron away from its spike condition. */
  HillockException endless(int neuron, double time) {
    return at(
        neuron,
        time,
        "",
        "the spike condition still holds after the reset, so without refractoriness the neuron"
            + " fires again and again at one instant",
        "reset to a value for which the condition does not hold, or make the neuron refractory");
  }

  /** Its spikes follow each other faster and faster. */
  HillockException tooOften(int neuron, double time, int most) {
    return at(
        neuron,
        time,
        "",
        "the neuron fires more than "
            + most
            + " times within one step of "
            + StepGrid.text(code.dt())
            + " ms",
        "reset to a value that is farther from the spike condition, or make the neuron refractory");
  }

  /** It would take too long. */
  HillockException tooMany(int neuron, double time, int most) {
    return at(
        neuron,
        time,
        "",
        "one step of " + StepGrid.text(code.dt()) + " ms took more than " + most + " sub-steps",
        "the equations are stiff or jump: take \"exponential-euler\" or \"rk4\" with a small step");
  }

  private HillockException at(
      int neuron, double time, String state, String message, String remedy) {
    return HillockException.user(
        Problem.error(
            message, remedy + KEPT, new Location.AtStep(code.plan().name(), neuron, time, state)));
  }
}
