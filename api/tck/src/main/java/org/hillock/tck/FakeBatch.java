package org.hillock.tck;

import java.util.List;
import java.util.stream.IntStream;
import org.hillock.api.analyze.Batch;
import org.hillock.api.analyze.Samples;
import org.hillock.api.analyze.Spikes;
import org.hillock.tck.RecordedRun.RecordedTrace;

/**
 * A batch of a recorded run. Once poisoned it throws whenever it is read, which finds analyzers
 * that keep it.
 *
 * @since 1.0
 */
public final class FakeBatch implements Batch {
  private final double from;
  private final double to;
  private final RecordedRun run;
  private final int[] spikes;
  private final List<Samples> samples;
  private boolean poisoned;

  private FakeBatch(RecordedRun run, double from, double to, boolean first) {
    this.run = run;
    this.from = from;
    this.to = to;
    this.spikes =
        IntStream.range(0, run.times().length)
            .filter(i -> isWithin(run.times()[i], first))
            .toArray();
    this.samples =
        run.traces().stream().map(trace -> (Samples) new TraceSamples(trace, first)).toList();
  }

  static FakeBatch of(RecordedRun run, double from, double to, boolean first) {
    return new FakeBatch(run, from, to, first);
  }

  /** Makes every later reading fail. */
  public void poison() {
    poisoned = true;
  }

  private boolean isWithin(double time, boolean first) {
    return (time > from || (first && time == from)) && time <= to;
  }

  private void read() {
    if (poisoned) {
      throw new AssertionError("a batch was read after the call for which it was valid");
    }
  }

  @Override
  public double from() {
    read();
    return from;
  }

  @Override
  public double to() {
    read();
    return to;
  }

  @Override
  public Spikes spikes() {
    read();
    return new BatchSpikes();
  }

  @Override
  public List<Samples> samples() {
    read();
    return samples;
  }

  private final class BatchSpikes implements Spikes {
    @Override
    public int size() {
      read();
      return spikes.length;
    }

    @Override
    public int neuron(int i) {
      read();
      return run.neurons()[spikes[i]];
    }

    @Override
    public double time(int i) {
      read();
      return run.times()[spikes[i]];
    }
  }

  private final class TraceSamples implements Samples {
    private final RecordedTrace trace;
    private final int[] rows;

    TraceSamples(RecordedTrace trace, boolean first) {
      this.trace = trace;
      double[] times = trace.times();
      this.rows =
          IntStream.range(0, times.length).filter(row -> isWithin(times[row], first)).toArray();
    }

    @Override
    public String symbol() {
      read();
      return trace.symbol();
    }

    @Override
    public int columns() {
      read();
      return trace.neurons().length;
    }

    @Override
    public int neuron(int column) {
      read();
      return trace.neurons()[column];
    }

    @Override
    public int rows() {
      read();
      return rows.length;
    }

    @Override
    public double time(int row) {
      read();
      return trace.times()[rows[row]];
    }

    @Override
    public double value(int row, int column) {
      read();
      return trace.values()[rows[row]][column];
    }
  }
}
