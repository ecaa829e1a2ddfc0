package org.hillock.engine.internal.drive;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hillock.api.input.Stimulus;
import org.hillock.engine.internal.emit.Layout;

/**
 * The sampled inputs of the neuron at hand, straight lines within a stretch without edges. For one
 * thread.
 */
public final class StretchInputs {
  private final Source[] sources;
  private final double dt;
  private final double[] first;
  private final double[] last;
  private double begin;
  private double length = 1;

  /**
   * What drives by samples.
   *
   * @param slot the scalar that receives the value
   * @param which for each neuron its series, or -1
   * @param series the series
   * @param starts the values at the start of a step, of whom no series drives
   * @param ends the values at its end
   */
  private record Source(
      int slot, int[] which, List<SeriesFunction> series, double[] starts, double[] ends) {}

  /**
   * The inputs of one simulation.
   *
   * @param columns where feeds write what is only known step by step
   */
  public StretchInputs(Drives drives, Layout layout, double[][] columns, int size, double dt) {
    this.sources =
        drives.feeds().stream()
            .filter(SampledFeed.class::isInstance)
            .map(SampledFeed.class::cast)
            .filter(feed -> layout.hasScalar(SampledFeed.now(feed.slot())))
            .map(feed -> source(feed, layout, columns, size))
            .toArray(Source[]::new);
    this.dt = dt;
    this.first = new double[sources.length];
    this.last = new double[sources.length];
  }

  private static Source source(SampledFeed feed, Layout layout, double[][] columns, int size) {
    int[] which = new int[size];
    Arrays.fill(which, -1);
    List<SampledFeed.Source> series =
        feed.sources().stream().filter(s -> s.stimulus() instanceof Stimulus.Series).toList();
    for (int k = 0; k < series.size(); k++) {
      for (int neuron : series.get(k).neurons()) {
        which[neuron] = k;
      }
    }
    return new Source(
        layout.scalar(SampledFeed.now(feed.slot())),
        which,
        series.stream().map(s -> feed.function((Stimulus.Series) s.stimulus())).toList(),
        slot(feed, SampledFeed.start(feed.slot()), layout, columns).orElse(new double[size]),
        slot(feed, SampledFeed.end(feed.slot()), layout, columns).orElse(new double[size]));
  }

  private static Optional<double[]> slot(
      SampledFeed feed, String name, Layout layout, double[][] columns) {
    return feed.perNeuron() ? Optional.of(columns[layout.column(name)]) : Optional.empty();
  }

  /**
   * Begins a stretch.
   *
   * @param step the step in which it lies
   * @param from its start in steps
   * @param to its end in steps
   */
  public void stretch(int neuron, long step, double from, double to) {
    begin = (from - step) * dt;
    length = (to - from) * dt;
    for (int i = 0; i < sources.length; i++) {
      Source source = sources[i];
      int series = source.which()[neuron];
      if (series >= 0) {
        first[i] = source.series().get(series).right(from);
        last[i] = source.series().get(series).left(to);
      } else {
        double start = source.starts()[neuron];
        double rise = source.ends()[neuron] - start;
        first[i] = start + (from - step) * rise;
        last[i] = start + (to - step) * rise;
      }
    }
  }

  /**
   * Writes the values at an instant of the stretch.
   *
   * @param offset ms since the start of the step
   */
  public void at(double offset, double[] scalars) {
    double along = (offset - begin) / length;
    for (int i = 0; i < sources.length; i++) {
      scalars[sources[i].slot()] = first[i] + along * (last[i] - first[i]);
    }
  }
}
