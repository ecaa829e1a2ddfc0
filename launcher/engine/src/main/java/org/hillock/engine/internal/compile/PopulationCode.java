package org.hillock.engine.internal.compile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.engine.internal.assemble.Assembly;
import org.hillock.engine.internal.drive.Drives;
import org.hillock.engine.internal.emit.Kernels;
import org.hillock.engine.internal.emit.VectorChoice;
import org.hillock.engine.internal.program.Program;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.PopulationPlan;

/**
 * A compiled population: what a simulation needs, and every layer as text. Immutable.
 *
 * @param plan what was compiled
 * @param dt ms
 * @param assembly the neuron
 * @param drives what drives it
 * @param program the program after all passes
 * @param compiled the kernel
 * @param flow how it is advanced by sub-steps; empty if by steps
 * @param vectors whether vectors take over
 * @param drawPeriod after how many steps random numbers are drawn; 0 if none ever are
 * @param fixed the columns that keep their values
 * @param armedProbe the probe that says who is armed at the start; empty if everyone always is
 * @param equations the equations and the scheme as text
 * @param notes what was chosen, and why
 */
public record PopulationCode(
    PopulationPlan plan,
    double dt,
    Assembly assembly,
    Drives drives,
    Program program,
    Kernels.Compiled compiled,
    Optional<FlowCode> flow,
    VectorChoice vectors,
    int drawPeriod,
    Map<String, Column> fixed,
    Optional<Integer> armedProbe,
    String equations,
    List<String> notes) {
  /** Copies the collections. */
  public PopulationCode {
    fixed = Map.copyOf(fixed);
    notes = List.copyOf(notes);
  }
}
