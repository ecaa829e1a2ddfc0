package org.hillock.engine.internal.flow;

import org.hillock.api.math.Elementary;
import org.hillock.engine.internal.compile.FlowCode;
import org.hillock.engine.internal.compile.Names;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.drive.Edges;
import org.hillock.engine.internal.emit.Layout;

/**
 * Advances neurons across a step of the grid: from breakpoint to breakpoint, by sub-steps whose
 * length each neuron keeps, and from spike to spike. For one thread.
 */
public final class Stepper {
  private static final double SAFETY = 0.9;
  private static final double LEAST_FACTOR = 0.2;
  private static final double GREATEST_FACTOR = 5;

  /** A remainder of the stretch that is hardly longer than the sub-step is taken as a whole. */
  private static final double ABOUT = 1.01;

  /** A sub-step may not be shorter than some roundings of the offset within the step. */
  private static final double SHORTEST = 4;

  /** What the shortest sub-step may miss, in parts of the tolerance. */
  private static final double KINK = 1e6;

  private static final int MOST_SUB_STEPS = 1_000_000;

  /** Of one neuron in one step: a reset to the very threshold gives no end of them. */
  private static final int MOST_SPIKES = 100_000;

  /** ms; a neuron that is above its threshold at the start of the run fires so much later. */
  private static final double AT_ONCE = 1e-12;

  private final PopulationCode code;
  private final NeuronFlow flow;
  private final Edges edges;
  private final SubStep subStep;
  private final Crossing crossing;
  private final double[][] columns;
  private final double[] states;
  private final double dt;
  private final double shortest;
  private final double exponent;

  /** At and below this error the sub-step grows by the greatest factor. */
  private final double negligible;

  private final boolean spikes;
  private final boolean resets;
  private final double[] until;
  private final double[] armed;
  private final double[] wishes;
  private final double[] nextEdges;
  private int spikesOfStep;

  public Stepper(PopulationCode code, FlowCode flowCode, Edges edges, double[][] columns) {
    Layout layout = code.compiled().layout();
    int size = flowCode.compiled().states();
    this.code = code;
    this.flow = new NeuronFlow(code, flowCode, columns);
    this.edges = edges;
    this.subStep = new SubStep(flowCode.scheme(), size);
    this.crossing = new Crossing(flow, subStep, new SubStep(flowCode.scheme(), size), size);
    this.columns = columns;
    this.states = new double[size];
    this.dt = code.dt();
    this.shortest = SHORTEST * Math.ulp(dt);
    this.exponent =
        -1.0
            / (1
                + Math.min(
                    flowCode.scheme().pair().order(), flowCode.scheme().pair().errorOrder()));
    this.negligible = Elementary.pow(SAFETY / GREATEST_FACTOR, -1 / exponent);
    this.spikes = code.assembly().spec().spike().isPresent();
    this.resets = code.assembly().resets();
    this.until = columns[layout.column(Names.UNTIL)];
    this.armed = columns[layout.column(Names.ARMED)];
    this.wishes = columns[layout.column(Names.SUB_STEP)];
    this.nextEdges = columns[layout.column(Names.EDGE)];
  }

  private void load(int neuron) {
    for (int i = 0; i < states.length; i++) {
      states[i] = columns[i][neuron];
    }
  }

  private void store(int neuron) {
    for (int i = 0; i < states.length; i++) {
      columns[i][neuron] = states[i];
    }
  }

  /**
   * Advances a neuron to the end of a step; whether it fires at that very instant is not yet said.
   *
   * @param fired receives its spikes
   */
  public void advance(int neuron, long step, SpikeList fired) {
    load(neuron);
    flow.begin(neuron, step);
    spikesOfStep = 0;
    double offset = 0;
    enter(neuron, step, step);
    while (offset < dt) {
      if (isDue(neuron, step, offset)) {
        offset = Math.max(offset, Math.min(AT_ONCE, dt / 2));
        fire(neuron, offset, fired);
      }
      boolean refractory = isRefractory(neuron, offset);
      double edge = Math.min(nextEdges[neuron], step + 1);
      double stop = edge == step + 1 ? dt : Math.min(dt, (edge - step) * dt);
      double limit = refractory ? Math.min(stop, (until[neuron] - step) * dt) : stop;
      flow.clamp(refractory);
      if (limit > offset) {
        offset = smooth(neuron, offset, limit, refractory, fired);
      } else if (refractory && limit < stop) {
        until[neuron] = flow.position(offset); // it ended by less than a rounding ago
      }
      if (offset >= stop && offset < dt) {
        enter(neuron, step, edge);
      }
    }
    store(neuron);
  }

  private void enter(int neuron, long step, double from) {
    if (!(nextEdges[neuron] > from)) {
      nextEdges[neuron] = edges.next(neuron, from);
    }
    flow.enter(from, Math.min(nextEdges[neuron], step + 1));
  }

  private boolean isRefractory(int neuron, double offset) {
    return flow.position(offset) < until[neuron];
  }

  /**
   * Whether it fires now, where nothing led up to it: at the start of the run, or when its
   * refractoriness has ended. The ends of steps are tested after the pulses.
   */
  private boolean isDue(int neuron, long step, double offset) {
    boolean tested = offset == 0 && step > 0;
    return spikes && !tested && !isRefractory(neuron, offset) && fires(neuron, offset);
  }

  /** Tests the condition, and arms the neuron where it does not hold. */
  private boolean fires(int neuron, double offset) {
    boolean holds = flow.holds(offset, states);
    boolean fires = holds && (resets || armed[neuron] != 0);
    if (!holds) {
      armed[neuron] = 1;
    }
    return fires;
  }

  /**
   * Tests the condition at the end of a step, after the pulses.
   *
   * @param fired receives the neuron if it fires
   */
  public void test(int neuron, long step, SpikeList fired) {
    if (!spikes) {
      return;
    }
    flow.begin(neuron, step);
    if (!isRefractory(neuron, dt)) {
      load(neuron);
      if (fires(neuron, dt)) {
        fire(neuron, dt, fired);
        store(neuron);
      }
    }
  }

  private void fire(int neuron, double offset, SpikeList fired) {
    double time = flow.time(offset);
    flow.reset(offset, states);
    armed[neuron] = 0;
    fired.add(neuron, time);
    spikesOfStep++;
    if (spikesOfStep > MOST_SPIKES) {
      throw new Failures(code).tooOften(neuron, time, MOST_SPIKES);
    }
    if (resets && !isRefractory(neuron, offset) && flow.holds(offset, states)) {
      throw new Failures(code).endless(neuron, time);
    }
  }

  /**
   * Advances across a smooth stretch.
   *
   * @return its end, or the instant of a spike before
   */
  private double smooth(int neuron, double begin, double end, boolean refractory, SpikeList fired) {
    double offset = begin;
    double wish = wishes[neuron] > 0 ? wishes[neuron] : dt;
    subStep.begin(flow, offset, states);
    checkFinite(neuron, offset);
    for (int i = 0; offset < end; i++) {
      boolean whole = end - offset <= wish * ABOUT;
      double target = whole ? end : offset + wish;
      double way = target - offset;
      double error = subStep.attempt(flow, way);
      double next = Math.max(shortest, way * factor(error));
      checkCount(neuron, offset, i);
      if (!(error <= 1 || isAcrossKink(way, error))) {
        checkLength(neuron, offset, way);
        wish = next;
        continue;
      }
      wish = whole ? Math.max(wish, next) : next;
      if (spikes && !refractory && crossed(neuron) && crossing.offset() < dt) {
        wishes[neuron] = wish;
        System.arraycopy(crossing.states(), 0, states, 0, states.length);
        fire(neuron, crossing.offset(), fired);
        return crossing.offset();
      }
      subStep.next(flow);
      offset = target;
    }
    wishes[neuron] = wish;
    System.arraycopy(subStep.start(), 0, states, 0, states.length);
    return offset;
  }

  /**
   * A kink or jump of the equations is crossed by the shortest sub-step; an error that it leaves is
   * still small.
   */
  private boolean isAcrossKink(double way, double error) {
    return way <= 2 * shortest && error <= KINK;
  }

  private boolean crossed(int neuron) {
    boolean found = crossing.find(resets || armed[neuron] != 0, resets);
    if (!found && crossing.armed()) {
      armed[neuron] = 1;
    }
    return found;
  }

  /** By how much the sub-step changes; a failed one, which is what no number says too, shrinks. */
  private double factor(double error) {
    if (error <= negligible) {
      return GREATEST_FACTOR;
    }
    double factor = SAFETY * Elementary.pow(error, exponent);
    return factor >= LEAST_FACTOR ? Math.min(GREATEST_FACTOR, factor) : LEAST_FACTOR;
  }

  private void checkFinite(int neuron, double offset) {
    for (int i = 0; i < states.length; i++) {
      if (!(Math.abs(states[i]) < Double.POSITIVE_INFINITY)) {
        throw new Failures(code).stuck(neuron, flow.time(offset), i, states);
      }
    }
  }

  private void checkLength(int neuron, double offset, double way) {
    if (way <= 2 * shortest) {
      throw new Failures(code).stuck(neuron, flow.time(offset), subStep.worst(), subStep.start());
    }
  }

  private void checkCount(int neuron, double offset, int made) {
    if (made >= MOST_SUB_STEPS) {
      throw new Failures(code).tooMany(neuron, flow.time(offset), MOST_SUB_STEPS);
    }
  }
}
