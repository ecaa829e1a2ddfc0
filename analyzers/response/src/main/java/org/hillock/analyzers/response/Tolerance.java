package org.hillock.analyzers.response;

import java.util.List;
import org.hillock.api.analyze.Drive;

/**
 * How far a correct simulation may lie from the convolution.
 *
 * <p>A run takes the input as linear within a step. What that leaves out is at most the input's
 * bend e within a step, so the potential is off by at most R e. A breakpoint inside of a step keeps
 * its charge but moves it by at most half a step, which leaves the change of the kernel over that
 * time. Rounding and the quadrature's own error come on top.
 */
final class Tolerance {
  private static final int MOST_STEPS = 20_000;
  private static final double INSIDE = 0.01;
  private static final double ROUNDING = 1e-10;

  private final LinearTheory theory;
  private final double step;
  private final double duration;

  Tolerance(LinearTheory theory, double step, double duration) {
    this.theory = theory;
    this.step = step;
    this.duration = duration;
  }

  /** mV, for potentials of some magnitude. */
  double of(double magnitude, double quadrature) {
    return theory.resistance() * bend()
        + moved()
        + 10 * quadrature
        + ROUNDING * Math.max(1, magnitude);
  }

  /**
   * The greatest distance of the input from a straight line within a step that has no breakpoint
   * inside.
   */
  private double bend() {
    long steps = Math.round(duration / step);
    long stride = Math.max(1, steps / MOST_STEPS);
    List<Double> breakpoints = theory.breakpoints();
    Drive drive = theory.drive();
    double bend = 0;
    int next = 0;
    for (long n = 0; n < steps; n += stride) {
      double from = n * step;
      while (next < breakpoints.size() && breakpoints.get(next) <= from + INSIDE * step) {
        next++;
      }
      if (next == breakpoints.size() || breakpoints.get(next) >= from + (1 - INSIDE) * step) {
        double start = drive.at(theory.neuron(), from + INSIDE * step);
        double middle = drive.at(theory.neuron(), from + step / 2);
        double end = drive.at(theory.neuron(), from + (1 - INSIDE) * step);
        bend = Math.max(bend, Math.abs(middle - (start + end) / 2));
      }
    }
    // Two percent of the step were left out at its ends; the bend grows with the square of the
    // length.
    return 1.05 * bend;
  }

  private double moved() {
    double jumps = 0;
    for (double time : theory.breakpoints()) {
      double position = time / step;
      if (Math.abs(position - Math.rint(position)) > 1e-9 * Math.max(1, position)) {
        double before = theory.drive().at(theory.neuron(), time - step);
        double after = theory.drive().at(theory.neuron(), time + step);
        jumps += Math.abs(after - before);
      }
    }
    return jumps * Math.abs(theory.kernel(0) - theory.kernel(step)) * step;
  }
}
