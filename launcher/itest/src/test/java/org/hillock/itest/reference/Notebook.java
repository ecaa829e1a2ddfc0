package org.hillock.itest.reference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.engine.plan.Recorder;

/** Keeps what a simulation of one neuron gives. */
final class Notebook implements Recorder {
  private final double step;
  private final List<String> variables;
  private final double[][] samples;
  private double[] spikes = new double[16];
  private int count;

  Notebook(Grid grid, List<String> variables) {
    this.step = grid.step().doubleValue();
    this.variables = variables;
    this.samples = new double[variables.size()][Math.toIntExact(grid.steps() + 1)];
    for (double[] row : samples) {
      Arrays.fill(row, Double.NaN);
    }
  }

  @Override
  public void spike(int population, long index, int[] neurons, int fired) {
    for (int i = 0; i < fired; i++) {
      add(index * step);
    }
  }

  @Override
  public void spike(int population, long index, int[] neurons, double[] times, int fired) {
    for (int i = 0; i < fired; i++) {
      add(times[i]);
    }
  }

  private void add(double time) {
    if (count == spikes.length) {
      spikes = Arrays.copyOf(spikes, 2 * count);
    }
    spikes[count++] = time;
  }

  @Override
  public void sample(int population, int record, long index, double[] values) {
    samples[record][Math.toIntExact(index)] = values[0];
  }

  Recording recording() {
    Map<String, double[]> byName = new HashMap<>();
    for (int i = 0; i < samples.length; i++) {
      byName.put(variables.get(i), samples[i]);
    }
    return new Recording(step, Arrays.copyOf(spikes, count), byName);
  }
}
