package org.hillock.engine.plan;

import java.util.Arrays;
import java.util.Objects;

/**
 * What is sampled during a run.
 *
 * @param symbol a state, port, definition or parameter; qualified for a part, as in {@code M.w}
 * @param neurons which neurons; copied in and out
 * @param every the number of steps between two samples, at least 1
 * @since 1.0
 */
public record RecordPlan(String symbol, int[] neurons, long every) {
  /** Copies the array and checks the interval. */
  public RecordPlan {
    neurons = neurons.clone();
    if (every < 1) {
      throw new IllegalArgumentException("samples are at least one step apart, not " + every);
    }
  }

  @Override
  public int[] neurons() {
    return neurons.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordPlan that
        && symbol.equals(that.symbol)
        && every == that.every
        && Arrays.equals(neurons, that.neurons);
  }

  @Override
  public int hashCode() {
    return Objects.hash(symbol, every, Arrays.hashCode(neurons));
  }
}
