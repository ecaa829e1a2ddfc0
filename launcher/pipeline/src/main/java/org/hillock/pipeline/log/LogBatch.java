package org.hillock.pipeline.log;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import org.hillock.api.analyze.Batch;
import org.hillock.api.analyze.Samples;
import org.hillock.api.analyze.Spikes;

/**
 * A chunk of the log as a batch, a view of its bytes. Valid until its cursor moves on.
 *
 * @since 1.0
 */
public final class LogBatch implements Batch {
  private final double stepMs;
  private final long fromStep;
  private final long toStep;
  private final SpikeView spikes;
  private final List<Samples> samples;

  private LogBatch(
      double stepMs, long fromStep, long toStep, SpikeView spikes, List<Samples> samples) {
    this.stepMs = stepMs;
    this.fromStep = fromStep;
    this.toStep = toStep;
    this.spikes = spikes;
    this.samples = samples;
  }

  /**
   * Throws a BufferUnderflowException or IllegalArgumentException for a payload of the wrong
   * length.
   */
  static LogBatch of(
      LogDescription description, int population, long from, long to, ByteBuffer payload) {
    double stepMs = description.stepMs();
    List<LogDescription.Recording> recordings =
        description.populations().get(population).recordings();
    int spikeCount = payload.getInt();
    int timeCount = payload.getInt();
    int count = payload.getInt();
    if (count != recordings.size()) {
      throw new IllegalArgumentException(
          "a chunk with " + count + " recordings instead of " + recordings.size());
    }
    if (timeCount != 0 && timeCount != spikeCount) {
      throw new IllegalArgumentException(
          "a chunk with " + timeCount + " times of " + spikeCount + " spikes");
    }
    int[] rows = new int[count];
    for (int r = 0; r < count; r++) {
      rows[r] = payload.getInt();
    }
    SpikeView spikes =
        new SpikeView(
            stepMs,
            from,
            ints(payload, spikeCount),
            ints(payload, spikeCount),
            doubles(payload, timeCount));
    List<Samples> samples = new ArrayList<>(count);
    for (int r = 0; r < count; r++) {
      IntBuffer steps = ints(payload, rows[r]);
      int values = Math.multiplyExact(rows[r], recordings.get(r).columns());
      samples.add(new SampleView(stepMs, from, recordings.get(r), steps, doubles(payload, values)));
    }
    if (payload.hasRemaining()) {
      throw new IllegalArgumentException(payload.remaining() + " bytes too many in a chunk");
    }
    return new LogBatch(stepMs, from, to, spikes, List.copyOf(samples));
  }

  private static IntBuffer ints(ByteBuffer payload, int count) {
    return next(payload, Math.multiplyExact(count, Integer.BYTES)).asIntBuffer();
  }

  private static DoubleBuffer doubles(ByteBuffer payload, int count) {
    return next(payload, Math.multiplyExact(count, Double.BYTES)).asDoubleBuffer();
  }

  private static ByteBuffer next(ByteBuffer payload, int length) {
    ByteBuffer part = payload.slice(payload.position(), length).order(ByteOrder.LITTLE_ENDIAN);
    payload.position(payload.position() + length);
    return part;
  }

  /**
   * The end of the batch before.
   *
   * @return a step; 0 for the first batch, which also holds the samples of that step
   */
  public long fromStep() {
    return fromStep;
  }

  /**
   * The end of this batch.
   *
   * @return a step
   */
  public long toStep() {
    return toStep;
  }

  /**
   * The step of a spike.
   *
   * @param i from 0
   * @return its time divided by the step, or the next whole number if it lies off the grid
   */
  public long spikeStep(int i) {
    return spikes.step(i);
  }

  /**
   * Whether spikes have times of their own.
   *
   * @return true if there are spikes and they lie off the grid
   */
  public boolean isOffGrid() {
    return spikes.times().limit() > 0;
  }

  @Override
  public double from() {
    return fromStep * stepMs;
  }

  @Override
  public double to() {
    return toStep * stepMs;
  }

  @Override
  public Spikes spikes() {
    return spikes;
  }

  @Override
  public List<Samples> samples() {
    return samples;
  }

  private record SpikeView(
      double stepMs, long from, IntBuffer steps, IntBuffer neurons, DoubleBuffer times)
      implements Spikes {
    long step(int i) {
      return from + steps.get(i);
    }

    @Override
    public int size() {
      return steps.limit();
    }

    @Override
    public int neuron(int i) {
      return neurons.get(i);
    }

    @Override
    public double time(int i) {
      return times.limit() > 0 ? times.get(i) : step(i) * stepMs;
    }
  }

  private record SampleView(
      double stepMs,
      long from,
      LogDescription.Recording recording,
      IntBuffer steps,
      DoubleBuffer values)
      implements Samples {
    @Override
    public String symbol() {
      return recording.symbol();
    }

    @Override
    public int columns() {
      return recording.columns();
    }

    @Override
    public int neuron(int column) {
      return recording.neuron(column);
    }

    @Override
    public int rows() {
      return steps.limit();
    }

    @Override
    public double time(int row) {
      return (from + steps.get(row)) * stepMs;
    }

    @Override
    public double value(int row, int column) {
      return values.get(row * recording.columns() + column);
    }
  }
}
