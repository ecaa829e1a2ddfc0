package org.hillock.engine.internal.flow;

import java.util.List;
import org.hillock.api.integrate.EmbeddedPair;
import org.hillock.api.integrate.Scheme;

/**
 * One sub-step of an embedded pair: where it leads, how wrong it is, and the way. For one thread.
 */
final class SubStep {
  private final double[] nodes;
  private final double[][] rows;
  private final double[] weights;
  private final double[] errors;
  private final double[][] interpolant;
  private final boolean firstSameAsLast;
  private final double relative;
  private final double absolute;
  private final double[][] slopes;
  private final double[] factors;
  private double[] start;
  private double[] end;
  private final double[] point;
  private double offset;
  private double length;
  private int worst;

  SubStep(Scheme.Continuous scheme, int states) {
    EmbeddedPair pair = scheme.pair();
    this.nodes = array(pair.nodes());
    this.rows = pair.rows().stream().map(SubStep::array).toArray(double[][]::new);
    this.weights = array(pair.weights());
    this.errors = array(pair.errors());
    this.interpolant = pair.interpolant().stream().map(SubStep::array).toArray(double[][]::new);
    this.firstSameAsLast = pair.firstSameAsLast();
    this.relative = scheme.relativeTolerance();
    this.absolute = scheme.absoluteTolerance();
    this.slopes = new double[pair.stages()][states];
    this.factors = new double[pair.stages()];
    this.start = new double[states];
    this.end = new double[states];
    this.point = new double[states];
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Starts from states at an instant. */
  void begin(NeuronFlow flow, double at, double[] states) {
    offset = at;
    System.arraycopy(states, 0, start, 0, start.length);
    flow.slopes(offset, start, slopes[0]);
  }

  /** Starts where another one starts. */
  void beginLike(SubStep other) {
    offset = other.offset;
    System.arraycopy(other.start, 0, start, 0, start.length);
    System.arraycopy(other.slopes[0], 0, slopes[0], 0, start.length);
  }

  /**
   * Goes some way from the start.
   *
   * @param way ms
   * @return the estimated error in parts of the tolerance; not a number if a state is none
   */
  double attempt(NeuronFlow flow, double way) {
    length = way;
    for (int stage = 1; stage < nodes.length; stage++) {
      boolean last = firstSameAsLast && stage == nodes.length - 1;
      double[] at = last ? end : point;
      moved(rows[stage], stage, at);
      flow.slopes(offset + nodes[stage] * way, at, slopes[stage]);
    }
    if (!firstSameAsLast) {
      moved(weights, nodes.length, end);
    }
    return error();
  }

  private void moved(double[] by, int stages, double[] target) {
    for (int i = 0; i < target.length; i++) {
      double sum = 0;
      for (int k = 0; k < stages; k++) {
        sum += by[k] * slopes[k][i];
      }
      target[i] = start[i] + length * sum;
    }
  }

  private double error() {
    double greatest = 0;
    for (int i = 0; i < end.length; i++) {
      double sum = 0;
      for (int k = 0; k < errors.length; k++) {
        sum += errors[k] * slopes[k][i];
      }
      double scale = absolute + relative * Math.max(Math.abs(start[i]), Math.abs(end[i]));
      double error = Math.abs(length * sum) / scale;
      if (!(error <= greatest)) { // so that what is no number stays
        greatest = error;
        worst = i;
      }
      if (!(Math.abs(end[i]) < Double.POSITIVE_INFINITY) || Double.isNaN(error)) {
        worst = i;
        return Double.NaN;
      }
    }
    return greatest;
  }

  /** The state with the greatest error in the last attempt, or the first that was no number. */
  int worst() {
    return worst;
  }

  /** Goes on from the end of the last attempt. */
  void next(NeuronFlow flow) {
    offset += length;
    double[] reached = end;
    end = start;
    start = reached;
    if (firstSameAsLast) {
      double[] last = slopes[slopes.length - 1];
      slopes[slopes.length - 1] = slopes[0];
      slopes[0] = last;
    } else {
      flow.slopes(offset, start, slopes[0]);
    }
  }

  /** The states on the way. */
  void within(double fraction, double[] states) {
    for (int k = 0; k < factors.length; k++) {
      double sum = 0;
      for (int power = interpolant[k].length - 1; power >= 0; power--) {
        sum = fraction * (interpolant[k][power] + sum);
      }
      factors[k] = sum;
    }
    for (int i = 0; i < states.length; i++) {
      double sum = 0;
      for (int k = 0; k < factors.length; k++) {
        sum += factors[k] * slopes[k][i];
      }
      states[i] = start[i] + length * sum;
    }
  }

  double[] start() {
    return start;
  }

  double[] end() {
    return end;
  }

  double offset() {
    return offset;
  }

  double length() {
    return length;
  }
}
