package org.hillock.tck;

import java.util.Arrays;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Window;

/**
 * Wraps a stimulus that is computed step by step and checks both sides: the host's windows ascend
 * from one thread with arrays of zeros, and the stimulus writes finite numbers.
 *
 * @since 1.0
 */
public final class AssertingStimulus {
  private AssertingStimulus() {}

  /**
   * Wraps a stimulus.
   *
   * @param stimulus any
   * @return the same with checks where there is something to check
   */
  public static Stimulus wrap(Stimulus stimulus) {
    return stimulus instanceof Stimulus.Current current ? new AssertingCurrent(current) : stimulus;
  }

  private static final class AssertingCurrent implements Stimulus.Current {
    private final Stimulus.Current current;
    private long next = -1;
    private long thread = -1;

    AssertingCurrent(Stimulus.Current current) {
      this.current = current;
    }

    @Override
    public void fill(Window window, double[] start, double[] end) {
      long caller = Thread.currentThread().threadId();
      check(thread == -1 || thread == caller, "it is called from two threads");
      check(
          next == -1 || window.step() == next,
          "step " + window.step() + " follows step " + (next - 1));
      check(isZero(start) && isZero(end), "the arrays do not hold zeros");
      thread = caller;
      next = window.step() + 1;
      current.fill(window, start, end);
      check(
          isFinite(start) && isFinite(end), "a value of step " + window.step() + " is not finite");
    }

    private static boolean isZero(double[] values) {
      return Arrays.stream(values).allMatch(value -> value == 0);
    }

    private static boolean isFinite(double[] values) {
      return Arrays.stream(values).allMatch(Double::isFinite);
    }

    private static void check(boolean holds, String what) {
      if (!holds) {
        throw new AssertionError("a stimulus breaks a rule: " + what);
      }
    }
  }
}
