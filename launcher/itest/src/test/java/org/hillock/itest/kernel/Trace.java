package org.hillock.itest.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hillock.api.model.State;
import org.hillock.tck.Interpreter;

/**
 * What one neuron did.
 *
 * @param states the bits of each state's value at every grid point, from the first to the last
 * @param spikes the grid points of its spikes
 */
record Trace(Map<String, long[]> states, List<Long> spikes) {
  /** Of the interpreter, from time zero on. */
  static Trace of(Interpreter interpreter, List<State> states, int steps) {
    Trace trace = new Trace(new TreeMap<>(), new ArrayList<>());
    states.forEach(state -> trace.states.put(state.name(), new long[steps + 1]));
    trace.keep(interpreter, 0);
    for (int step = 1; step <= steps; step++) {
      if (interpreter.advance()) {
        trace.spikes.add((long) step);
      }
      trace.keep(interpreter, step);
    }
    return trace;
  }

  private void keep(Interpreter interpreter, int step) {
    states.forEach(
        (name, bits) -> bits[step] = Double.doubleToRawLongBits(interpreter.state(name)));
  }

  /** The first difference in words; empty if there is none. */
  String differenceFrom(Trace other) {
    for (Map.Entry<String, long[]> state : states.entrySet()) {
      long[] mine = state.getValue();
      long[] theirs = other.states.getOrDefault(state.getKey(), new long[0]);
      int step = Arrays.mismatch(mine, theirs);
      if (step >= 0 && step < Math.min(mine.length, theirs.length)) {
        return "%s at step %d: %s and %s"
            .formatted(
                state.getKey(),
                step,
                Double.longBitsToDouble(mine[step]),
                Double.longBitsToDouble(theirs[step]));
      } else if (step >= 0) {
        return "%s: %d values and %d".formatted(state.getKey(), mine.length, theirs.length);
      }
    }
    return spikes.equals(other.spikes) ? "" : "spikes at " + spikes + " and " + other.spikes;
  }
}
