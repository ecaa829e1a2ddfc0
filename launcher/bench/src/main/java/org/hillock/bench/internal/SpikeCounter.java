package org.hillock.bench.internal;

import org.hillock.engine.plan.Recorder;

/** Counts spikes, as the least that a recorder can do. */
final class SpikeCounter implements Recorder {
  private long count;

  /** The spikes so far. */
  long count() {
    return count;
  }

  @Override
  public void spike(int population, long step, int[] neurons, int count) {
    this.count += count;
  }

  @Override
  public void spike(int population, long step, int[] neurons, double[] times, int count) {
    this.count += count;
  }

  @Override
  public void sample(int population, int record, long step, double[] values) {}
}
