package org.hillock.pipeline.log;

import java.nio.ByteBuffer;

/**
 * What happened in one population and is not yet in the file. Steps are counted from the start of
 * the window.
 */
final class PopulationBuffer {
  private final Ints spikeSteps = new Ints();
  private final Ints spikeNeurons = new Ints();
  private final Doubles spikeTimes = new Doubles();
  private final SampleBuffer[] recordings;
  private long from;
  private long newest = -1;
  private long spikes;
  private boolean first = true;
  private boolean offGrid;

  PopulationBuffer(LogDescription.Population population) {
    recordings =
        population.recordings().stream()
            .map(r -> new SampleBuffer(r.columns()))
            .toArray(SampleBuffer[]::new);
  }

  long from() {
    return from;
  }

  /** The step of the newest event; -1 before the first. */
  long newest() {
    return newest;
  }

  long spikes() {
    return spikes;
  }

  /**
   * Whether there is something to write up to a step: events, or a window that has not been
   * written.
   */
  boolean pending(long to) {
    return first || to > from || bytes() > 0;
  }

  void spike(long step, int[] neurons, int count) {
    spikeSteps.fill(Math.toIntExact(step - from), count);
    spikeNeurons.add(neurons, count);
    spikes += count;
    newest = step;
  }

  /** From then on all spikes must have times of their own. */
  void spike(long step, int[] neurons, double[] times, int count) {
    offGrid = true;
    spike(step, neurons, count);
    spikeTimes.add(times, count);
  }

  void sample(int recording, long step, double[] values) {
    recordings[recording].add(Math.toIntExact(step - from), values);
    newest = step;
  }

  long bytes() {
    long sum = spikeSteps.size() * spikeBytes();
    for (SampleBuffer recording : recordings) {
      sum += recording.bytes();
    }
    return sum;
  }

  private long spikeBytes() {
    return 2L * Integer.BYTES + (offGrid ? Double.BYTES : 0);
  }

  /** Forgets what happened after a step. */
  void forgetAfter(long step) {
    int kept = spikeSteps.atMost(step - from);
    spikes -= spikeSteps.size() - kept;
    spikeSteps.truncate(kept);
    spikeNeurons.truncate(kept);
    spikeTimes.truncate(kept);
    for (SampleBuffer recording : recordings) {
      recording.forgetAfter(step - from);
    }
  }

  /** The length of the payload for the window that ends at a step. */
  long payload(long to) {
    long sum =
        3L * Integer.BYTES
            + spikeSteps.atMost(to - from) * spikeBytes()
            + (long) Integer.BYTES * recordings.length;
    for (SampleBuffer recording : recordings) {
      sum += recording.bytesUpTo(to - from);
    }
    return sum;
  }

  /** Moves the window that ends at a step into a payload; the next window begins there. */
  void drain(long to, ByteBuffer out) {
    int window = Math.toIntExact(to - from);
    int count = spikeSteps.atMost(window);
    out.putInt(count).putInt(offGrid ? count : 0).putInt(recordings.length);
    for (SampleBuffer recording : recordings) {
      out.putInt(recording.rowsUpTo(window));
    }
    put(spikeSteps, count, out);
    put(spikeNeurons, count, out);
    if (offGrid) {
      out.asDoubleBuffer().put(spikeTimes.array(), 0, count);
      out.position(out.position() + count * Double.BYTES);
      spikeTimes.drop(count);
    }
    spikeSteps.drop(count, window);
    spikeNeurons.drop(count, 0);
    for (SampleBuffer recording : recordings) {
      recording.drain(window, out);
    }
    from = to;
    first = false;
  }

  private static void put(Ints ints, int count, ByteBuffer out) {
    out.asIntBuffer().put(ints.array(), 0, count);
    out.position(out.position() + count * Integer.BYTES);
  }
}
