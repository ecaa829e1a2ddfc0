package org.hillock.tck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A run to feed an analyzer with: spikes in order of time, then neuron, and samples.
 *
 * @param duration ms
 * @param times of the spikes, ms
 * @param neurons of the spikes
 * @param traces recorded symbols
 * @since 1.0
 */
public record RecordedRun(
    double duration, double[] times, int[] neurons, List<RecordedTrace> traces) {
  /** Copies the arrays and checks their order. */
  public RecordedRun {
    times = times.clone();
    neurons = neurons.clone();
    traces = List.copyOf(traces);
    if (times.length != neurons.length) {
      throw new IllegalArgumentException("as many neurons as times are needed");
    }
    for (int i = 1; i < times.length; i++) {
      if (!(times[i] > times[i - 1] || (times[i] == times[i - 1] && neurons[i] > neurons[i - 1]))) {
        throw new IllegalArgumentException("spike " + i + " is out of order");
      }
    }
  }

  /**
   * Samples of some neurons at the same instants.
   *
   * @param symbol what was recorded
   * @param neurons which, one for each column
   * @param times ms, ascending
   * @param values a row for each time, a column for each neuron
   */
  public record RecordedTrace(String symbol, int[] neurons, double[] times, double[][] values) {
    /** Copies the arrays. */
    public RecordedTrace {
      neurons = neurons.clone();
      times = times.clone();
      values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
    }
  }

  /**
   * The run as batches. The first one holds the samples of time zero; each holds what lies in
   * (from, to].
   *
   * @param boundaries ms, ascending, between 0 and the duration; equal ones make an empty batch
   * @return adjacent batches that cover the run
   */
  public List<FakeBatch> split(double... boundaries) {
    List<FakeBatch> batches = new ArrayList<>();
    double from = 0;
    for (double boundary : boundaries) {
      batches.add(FakeBatch.of(this, from, boundary, batches.isEmpty()));
      from = boundary;
    }
    batches.add(FakeBatch.of(this, from, duration, batches.isEmpty()));
    return batches;
  }
}
