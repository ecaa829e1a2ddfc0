package org.hillock.engine.internal.flow;

/**
 * Finds the instant within a sub-step at which the spike condition begins to hold: first roughly,
 * on the interpolant, and then by sub-steps to that very instant, so that it has the accuracy of
 * the method. For one thread.
 */
final class Crossing {
  /** Where on the way the condition is tested. */
  private static final double[] FRACTIONS = {1.0 / 32, 0.25, 0.5, 0.75, 31.0 / 32, 1};

  /** The margin at the ends is this many times its change: it is not zero in between. */
  private static final double FAR = 4;

  /** ms; instants nearer to each other count as one. */
  private static final double RESOLUTION = 1e-13;

  private static final int MOST_ROUNDS = 60;
  private static final int MOST_CORRECTIONS = 4;
  private static final int MOST_NUDGES = 40;

  private final NeuronFlow flow;
  private final SubStep way;
  private final SubStep shorter;
  private final double[] point;
  private boolean armed;
  private double low;
  private double marginLow;
  private double high;
  private double marginHigh;
  private double offset;

  /**
   * A search.
   *
   * @param way the sub-steps that are searched
   * @param shorter one that may be used
   */
  Crossing(NeuronFlow flow, SubStep way, SubStep shorter, int states) {
    this.flow = flow;
    this.way = way;
    this.shorter = shorter;
    this.point = new double[states];
  }

  /**
   * Searches the last attempt.
   *
   * @param before whether the neuron is armed at its start, where the condition does not hold or
   *     the neuron is not armed
   * @param staysArmed whether it may stay below the condition by a rounding error when it fires
   * @return whether it fires; when, {@link #offset} says
   */
  boolean find(boolean before, boolean staysArmed) {
    armed = before;
    if (!bracket()) {
      return false;
    }
    refine(staysArmed);
    return true;
  }

  /** Whether the neuron is armed after the sub-step, if it did not fire. */
  boolean armed() {
    return armed;
  }

  /** The instant of the spike. */
  double offset() {
    return offset;
  }

  /** The states at that instant. */
  double[] states() {
    return shorter.end();
  }

  private boolean holds(double fraction) {
    way.within(fraction, point);
    return flow.holds(way.offset() + fraction * way.length(), point);
  }

  /** Two fractions between which the condition begins to hold for the first time. */
  private boolean bracket() {
    flow.holds(way.offset(), way.start());
    double start = flow.margin();
    boolean atEnd = flow.holds(way.offset() + way.length(), way.end());
    double end = flow.margin();
    if (!atEnd && isFar(start, end)) {
      armed = true;
      return false;
    }
    double before = Double.NEGATIVE_INFINITY;
    low = 0;
    marginLow = start;
    double lower = 0;
    for (double fraction : FRACTIONS) {
      boolean holds = fraction == 1 ? atEnd : holds(fraction);
      double margin = fraction == 1 ? end : flow.margin();
      if (holds && armed) {
        high = fraction;
        marginHigh = margin;
        return true;
      }
      if (!holds && armed && marginLow > before && marginLow > margin && low > 0) {
        if (hump(lower, before, low, marginLow, fraction, margin)) {
          return true;
        }
      }
      armed |= !holds;
      before = marginLow;
      lower = low;
      low = fraction;
      marginLow = margin;
    }
    return false;
  }

  /** Whether the margin is far below zero all the way, judged by a parabola. */
  private boolean isFar(double start, double end) {
    boolean holds = holds(0.5);
    double middle = flow.margin();
    double greatest = Math.max(middle, Math.max(start, end));
    double least = Math.min(middle, Math.min(start, end));
    return !holds && -greatest > FAR * (greatest - least);
  }

  /** A margin that rises and falls between three points may be above zero in between. */
  private boolean hump(
      double a, double marginA, double b, double marginB, double c, double marginC) {
    double rise = (b - a) * (marginB - marginC);
    double fall = (b - c) * (marginB - marginA);
    double top = b - 0.5 * ((b - a) * rise - (b - c) * fall) / (rise - fall);
    if (!(top > a && top < c) || !holds(top)) {
      return false;
    }
    low = top > b ? b : a;
    marginLow = top > b ? marginB : marginA;
    high = top;
    marginHigh = flow.margin();
    return true;
  }

  /** The instant between the two fractions. */
  private void refine(boolean staysArmed) {
    double fraction = root();
    double slope = slope(fraction);
    offset = way.offset() + fraction * way.length();
    double end = way.offset() + way.length();
    shorter.beginLike(way);
    boolean holds = attempt();
    for (int i = 0; i < MOST_CORRECTIONS; i++) {
      double correction = -flow.margin() / slope;
      if (!(Math.abs(correction) > RESOLUTION && Math.abs(correction) < way.length())) {
        break;
      }
      offset = Math.max(way.offset(), Math.min(end, offset + correction));
      holds = attempt();
    }
    // Who is armed again when the condition no longer holds must not find that at once.
    double nudge = RESOLUTION;
    for (int i = 0; i < MOST_NUDGES && !holds && !staysArmed && offset < end; i++) {
      offset = Math.min(end, offset + nudge);
      nudge *= 2;
      holds = attempt();
    }
  }

  private boolean attempt() {
    shorter.attempt(flow, offset - way.offset());
    return flow.holds(offset, shorter.end());
  }

  /** The margin's change for one ms, on the interpolant. */
  private double slope(double fraction) {
    double step = 1.0 / 1024;
    double left = Math.max(0, fraction - step);
    double right = Math.min(1, fraction + step);
    holds(left);
    double before = flow.margin();
    holds(right);
    return (flow.margin() - before) / ((right - left) * way.length());
  }

  /** Regula falsi with the Illinois rule on the interpolant; every third round halves. */
  private double root() {
    int side = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if ((high - low) * way.length() <= RESOLUTION) {
        break;
      }
      double chord = low - marginLow * (high - low) / (marginHigh - marginLow);
      boolean halve = round % 3 == 2 || !(chord > low && chord < high);
      double middle = halve ? low + 0.5 * (high - low) : chord;
      if (holds(middle)) {
        high = middle;
        marginHigh = flow.margin();
        marginLow *= side > 0 ? 0.5 : 1;
        side = 1;
      } else {
        low = middle;
        marginLow = flow.margin();
        marginHigh *= side < 0 ? 0.5 : 1;
        side = -1;
      }
    }
    return high;
  }
}
