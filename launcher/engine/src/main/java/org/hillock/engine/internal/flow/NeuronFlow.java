package org.hillock.engine.internal.flow;

import org.hillock.engine.internal.compile.FlowCode;
import org.hillock.engine.internal.compile.Names;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.drive.StretchInputs;
import org.hillock.engine.internal.emit.Flow;
import org.hillock.engine.internal.emit.Layout;
import org.hillock.engine.internal.program.Phase;

/**
 * The equations of the neuron at hand, at any instant of one step of the grid. Instants are given
 * as offsets in ms from the start of the step, which keeps their digits late in a run. For one
 * thread.
 */
final class NeuronFlow {
  private final Flow flow;
  private final double[][] columns;
  private final double[] scalars;
  private final StretchInputs inputs;
  private final double dt;
  private final boolean clamps;
  private final int time;
  private final int timeEnd;
  private final int stepEnd;
  private final int stretch;
  private final double[] watched = new double[2];
  private int neuron;
  private long step;
  private double start;
  private boolean clamped;

  NeuronFlow(PopulationCode code, FlowCode flow, double[][] columns) {
    Layout layout = code.compiled().layout();
    this.flow = flow.compiled().flow();
    this.columns = columns;
    this.scalars = new double[layout.scalars().size() + 1];
    this.inputs = new StretchInputs(code.drives(), layout, columns, code.plan().size(), code.dt());
    this.dt = code.dt();
    this.clamps = !code.program().phase(Phase.CLAMPED).isEmpty();
    this.time = place(layout, Names.TIME);
    this.timeEnd = place(layout, Names.TIME_END);
    this.stepEnd = place(layout, Names.STEP_END);
    this.stretch = place(layout, Names.STRETCH);
  }

  /** Where a scalar lies; what nothing reads lies behind all others. */
  private static int place(Layout layout, String scalar) {
    return layout.hasScalar(scalar) ? layout.scalar(scalar) : layout.scalars().size();
  }

  /** Turns to a neuron and a step of the grid. */
  void begin(int next, long atStep) {
    neuron = next;
    step = atStep;
    start = atStep * dt;
  }

  /**
   * Begins a stretch in which all inputs are smooth.
   *
   * @param from in steps
   * @param to in steps
   */
  void enter(double from, double to) {
    scalars[stretch] = from;
    inputs.stretch(neuron, step, from, to);
  }

  /** Whether the neuron is refractory from now on. */
  void clamp(boolean refractory) {
    clamped = refractory && clamps;
  }

  void slopes(double offset, double[] states, double[] slopes) {
    scalars[time] = start + offset;
    inputs.at(offset, scalars);
    if (clamped) {
      flow.clamped(columns, scalars, neuron, states, slopes);
    } else {
      flow.free(columns, scalars, neuron, states, slopes);
    }
  }

  /** Whether the spike condition holds; how far it is from that, {@link #margin} says. */
  boolean holds(double offset, double[] states) {
    scalars[timeEnd] = time(offset);
    flow.watch(columns, scalars, neuron, states, watched);
    return watched[0] != 0;
  }

  double margin() {
    return watched[1];
  }

  /** Changes what a spike changes, refractoriness included. */
  void reset(double offset, double[] states) {
    scalars[timeEnd] = time(offset);
    scalars[stepEnd] = position(offset);
    flow.reset(columns, scalars, neuron, states, states);
  }

  /** An instant in steps; the end of the step is a whole number. */
  double position(double offset) {
    return offset == dt ? step + 1 : step + offset / dt;
  }

  /** An instant in ms, after the start of the step and not after its end. */
  double time(double offset) {
    double end = (step + 1) * dt;
    return offset == dt ? end : Math.min(end, Math.max(Math.nextUp(start), start + offset));
  }
}
