package org.hillock.engine.internal.drive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.HillockException.Category;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Window;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.engine.internal.emit.Layout;

/**
 * The start and end values of a drive by samples or by step-wise computation.
 *
 * @param drive the input's name
 * @param slot the name of the slots: {@code slot start} and {@code slot end}
 * @param perNeuron whether the slots are columns, and not scalars
 * @param offGrid whether the ends are the limits there, even when samples lie between them
 * @param sources the stimuli, each with its neurons
 * @param dt ms
 */
record SampledFeed(
    String drive, String slot, boolean perNeuron, boolean offGrid, List<Source> sources, double dt)
    implements Feed {
  /**
   * A stimulus.
   *
   * @param stimulus a series or a current
   * @param neurons whom it drives
   */
  record Source(Stimulus stimulus, int[] neurons) {}

  SampledFeed {
    sources = List.copyOf(sources);
  }

  static String start(String slot) {
    return slot + " start";
  }

  /** The value at the time of a stage, for who asks between the ends. */
  static String now(String slot) {
    return slot + " now";
  }

  static String end(String slot) {
    return slot + " end";
  }

  @Override
  public Running bind(Layout layout, double[][] columns, double[] scalars) {
    if (!perNeuron) {
      Stimulus.Series series = (Stimulus.Series) sources.getFirst().stimulus();
      return new SharedSeries(
          this, function(series), scalars, layout.scalar(start(slot)), layout.scalar(end(slot)));
    }
    double[] starts = columns[layout.column(start(slot))];
    double[] ends = columns[layout.column(end(slot))];
    List<Running> parts = new ArrayList<>();
    for (Source source : sources) {
      if (source.stimulus() instanceof Stimulus.Series series) {
        parts.add(new ColumnSeries(this, function(series), source.neurons(), starts, ends));
      } else if (source.stimulus() instanceof Stimulus.Current current) {
        parts.add(new Computed(drive, current, source.neurons(), starts, ends, dt));
      }
    }
    return new All(parts.toArray(Running[]::new));
  }

  /** A series by its position in steps. */
  SeriesFunction function(Stimulus.Series series) {
    return new SeriesFunction(series, new StepGrid(dt)::steps);
  }

  /**
   * By how much both ends move so that the mean over a step is exact when samples lie inside it.
   */
  private double shift(SeriesFunction series, long step, double start, double end) {
    return !offGrid && series.hasSampleBetween(step, step + 1)
        ? series.meanOfStep(step) - (start + end) / 2
        : 0;
  }

  private record All(Running[] parts) implements Running {
    @Override
    public void prepare(long step) {
      for (Running part : parts) {
        part.prepare(step);
      }
    }

    @Override
    public void end(long step) {
      for (Running part : parts) {
        part.end(step);
      }
    }
  }

  private record SharedSeries(
      SampledFeed feed, SeriesFunction series, double[] scalars, int start, int end)
      implements Running {
    @Override
    public void prepare(long step) {
      double first = series.right(step);
      double last = series.left(step + 1);
      double shift = feed.shift(series, step, first, last);
      scalars[start] = first + shift;
      scalars[end] = last + shift;
    }
  }

  private record ColumnSeries(
      SampledFeed feed, SeriesFunction series, int[] neurons, double[] starts, double[] ends)
      implements Running {
    @Override
    public void prepare(long step) {
      double first = series.right(step);
      double last = series.left(step + 1);
      double shift = feed.shift(series, step, first, last);
      for (int neuron : neurons) {
        starts[neuron] = first + shift;
        ends[neuron] = last + shift;
      }
    }
  }

  /** A current has one value per neuron that it drives, in their order. */
  private static final class Computed implements Running {
    private final String drive;
    private final Stimulus.Current current;
    private final int[] neurons;
    private final double[] starts;
    private final double[] ends;
    private final double dt;
    private final double[] first;
    private final double[] last;

    Computed(
        String drive,
        Stimulus.Current current,
        int[] neurons,
        double[] starts,
        double[] ends,
        double dt) {
      this.drive = drive;
      this.current = current;
      this.neurons = neurons;
      this.starts = starts;
      this.ends = ends;
      this.dt = dt;
      this.first = new double[neurons.length];
      this.last = new double[neurons.length];
    }

    @Override
    public void prepare(long step) {
      Arrays.fill(first, 0);
      Arrays.fill(last, 0);
      try {
        current.fill(new Window(step, dt), first, last);
      } catch (RuntimeException thrown) {
        String message =
            "input \"" + drive + "\" failed at t = " + StepGrid.text(step * dt) + " ms: " + thrown;
        throw new HillockException(
            Category.PLUGIN,
            List.of(Problem.error(message, "report it to its author", Location.NOWHERE)),
            thrown);
      }
      for (int i = 0; i < neurons.length; i++) {
        starts[neurons[i]] = first[i];
        ends[neurons[i]] = last[i];
      }
    }

    /**
     * A current is asked for the run's steps only: its value at the end is the limit from the left.
     */
    @Override
    public void end(long step) {
      for (int neuron : neurons) {
        starts[neuron] = ends[neuron];
      }
    }
  }
}
