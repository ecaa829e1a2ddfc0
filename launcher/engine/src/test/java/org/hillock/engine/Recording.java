package org.hillock.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hillock.engine.plan.Recorder;
import org.hillock.engine.plan.RunPlan;

/** Keeps everything that a run hands out, and checks the promises about order. */
public final class Recording implements Recorder {
  /** A spike. */
  public record Fired(int population, long step, int neuron) {}

  /** A spike off the grid. */
  public record Timed(int population, int neuron, double time) {}

  private final List<Fired> spikes = new ArrayList<>();
  private final List<Timed> timed = new ArrayList<>();
  private final Map<String, Map<Long, double[]>> samples = new TreeMap<>();
  private long now;

  @Override
  public void spike(int population, long step, int[] neurons, int count) {
    check(step);
    if (count < 1) {
      throw new AssertionError("a batch of no spikes");
    }
    for (int i = 0; i < count; i++) {
      if (i > 0 && neurons[i] <= neurons[i - 1]) {
        throw new AssertionError("spikes must ascend by neuron");
      }
      spikes.add(new Fired(population, step, neurons[i]));
    }
  }

  @Override
  public void spike(int population, long step, int[] neurons, double[] times, int count) {
    check(step);
    for (int i = 0; i < count; i++) {
      boolean ordered =
          i == 0
              || times[i] > times[i - 1]
              || (times[i] == times[i - 1] && neurons[i] > neurons[i - 1]);
      if (!ordered) {
        throw new AssertionError("spikes must ascend by time, then neuron");
      }
      spikes.add(new Fired(population, step, neurons[i]));
      timed.add(new Timed(population, neurons[i], times[i]));
    }
  }

  /** The times of one neuron's spikes off the grid. */
  public double[] times(int population, int neuron) {
    return timed.stream()
        .filter(s -> s.population() == population && s.neuron() == neuron)
        .mapToDouble(Timed::time)
        .toArray();
  }

  /** All spikes off the grid. */
  public List<Timed> timed() {
    return timed;
  }

  @Override
  public void sample(int population, int record, long step, double[] values) {
    check(step);
    double[] before =
        samples
            .computeIfAbsent(population + "/" + record, ignored -> new TreeMap<>())
            .put(step, values.clone());
    if (before != null) {
      throw new AssertionError("two samples at step " + step);
    }
  }

  private void check(long step) {
    if (step < now) {
      throw new AssertionError("time went back from " + now + " to " + step);
    }
    now = step;
  }

  public List<Fired> spikes() {
    return spikes;
  }

  /** The grid points of one neuron's spikes. */
  public List<Long> spikes(int population, int neuron) {
    return spikes.stream()
        .filter(s -> s.population() == population && s.neuron() == neuron)
        .map(Fired::step)
        .toList();
  }

  /** The samples of a record by grid point. */
  public Map<Long, double[]> samples(int population, int record) {
    return samples.getOrDefault(population + "/" + record, Map.of());
  }

  /** One neuron's samples of a record, in order. */
  public double[] trace(int population, int record, int at) {
    return samples(population, record).values().stream()
        .mapToDouble(values -> values[at])
        .toArray();
  }

  /** Runs a plan to its end. */
  public static Recording of(RunPlan plan) {
    Recording recording = new Recording();
    Compiler.compile(plan).start().advance(plan.steps(), recording);
    return recording;
  }
}
