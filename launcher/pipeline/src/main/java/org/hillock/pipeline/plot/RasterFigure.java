package org.hillock.pipeline.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hillock.api.analyze.Spikes;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.log.LogCursor;
import org.hillock.pipeline.log.LogDescription;
import org.hillock.pipeline.log.RunLog;

/**
 * The spikes of all populations, one above the other. Of very many spikes it shows every so many-th
 * neuron.
 */
final class RasterFigure {
  private static final int MOST = 200_000;

  /** Fewer rows would no longer show a population. */
  private static final int ROWS = 50;

  private final RunLog log;
  private final int points;

  RasterFigure(RunLog log, int points) {
    this.log = log;
    this.points = points;
  }

  Optional<Figure> make() throws InterruptedException {
    List<LogDescription.Population> populations = log.description().populations();
    long[] spikes = new long[populations.size()];
    for (int p = 0; p < spikes.length; p++) {
      spikes[p] = count(p);
    }
    long total = Arrays.stream(spikes).sum();
    if (total == 0) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    int row = 0;
    for (int p = 0; p < spikes.length; p++) {
      if (spikes[p] > 0) {
        marks.add(
            raster(p, row, spikes[p], Math.max(1, (long) (MOST * ((double) spikes[p] / total)))));
      }
      row += populations.get(p).size();
    }
    boolean pointsOnly =
        points > 1 && populations.size() == 1 && populations.getFirst().size() == points;
    Axis rows = new Axis(pointsOnly ? "point of the sweep" : "neuron", Unit.ONE);
    return Optional.of(new Figure("raster", "Spikes", Units.TIME, rows, marks));
  }

  private long count(int population) throws InterruptedException {
    AtomicLong count = new AtomicLong();
    try (LogCursor cursor = log.cursor(population)) {
      cursor.forEach(batch -> count.addAndGet(batch.spikes().size()));
    }
    return count.get();
  }

  private Mark raster(int index, int firstRow, long total, long most) throws InterruptedException {
    LogDescription.Population population = log.description().populations().get(index);
    long wanted = (total + most - 1) / most;
    int neuronStride = Math.clamp(wanted, 1, Math.max(1, population.size() / ROWS));
    long spikeStride = Math.max(1, (wanted + neuronStride - 1) / neuronStride);
    Ticks ticks = new Ticks(firstRow, neuronStride, spikeStride);
    try (LogCursor cursor = log.cursor(index)) {
      cursor.forEach(batch -> ticks.add(batch.spikes()));
    }
    return ticks.raster(
        population.name() + shown(neuronStride, "neuron") + shown(spikeStride, "spike"));
  }

  private static String shown(long stride, String what) {
    return stride == 1 ? "" : ", one " + what + " in " + stride;
  }

  /** The spikes that are drawn. */
  private static final class Ticks {
    private final int firstRow;
    private final int neuronStride;
    private final long spikeStride;
    private double[] x = new double[1024];
    private int[] row = new int[1024];
    private int size;
    private long seen;

    Ticks(int firstRow, int neuronStride, long spikeStride) {
      this.firstRow = firstRow;
      this.neuronStride = neuronStride;
      this.spikeStride = spikeStride;
    }

    void add(Spikes spikes) {
      for (int i = 0; i < spikes.size(); i++) {
        if (spikes.neuron(i) % neuronStride == 0 && seen++ % spikeStride == 0) {
          add(spikes.time(i), firstRow + spikes.neuron(i));
        }
      }
    }

    private void add(double time, int newRow) {
      if (size == x.length) {
        x = Arrays.copyOf(x, 2 * size);
        row = Arrays.copyOf(row, 2 * size);
      }
      x[size] = time;
      row[size++] = newRow;
    }

    Mark raster(String label) {
      return new Mark.Raster(label, Arrays.copyOf(x, size), Arrays.copyOf(row, size));
    }
  }
}
