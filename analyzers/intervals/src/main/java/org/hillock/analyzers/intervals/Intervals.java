package org.hillock.analyzers.intervals;

import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.Batch;
import org.hillock.api.analyze.Population;
import org.hillock.api.analyze.Restorable;
import org.hillock.api.analyze.Result;
import org.hillock.api.analyze.Snapshot;
import org.hillock.api.analyze.Spikes;

/** Collects the intervals; independent of how the spikes are split into batches. */
final class Intervals implements Analyzer, Restorable {
  private static final String SCHEMA = "intervals";
  private static final int VERSION = 1;

  private final Window window;
  private final double bin;
  private final Population population;
  private final Trains trains;
  private final Histogram histogram;
  private double now;

  Intervals(Window window, double bin, Population population) {
    this.window = window;
    this.bin = bin;
    this.population = population;
    this.trains = new Trains(population.size());
    this.histogram = new Histogram(bin);
  }

  @Override
  public void accept(Batch batch) {
    Spikes spikes = batch.spikes();
    for (int i = 0; i < spikes.size(); i++) {
      if (window.contains(spikes.time(i))) {
        trains.add(spikes.neuron(i), spikes.time(i)).ifPresent(histogram::add);
      }
    }
    now = batch.to();
  }

  @Override
  public Result result() {
    Window passed = window.until(now);
    RateTheory theory = new RateTheory(population, passed);
    return population.coordinates().isEmpty()
        ? new PopulationResult(trains, histogram, passed, theory).result()
        : new SweepResult(population, trains, passed, theory).result();
  }

  @Override
  public Snapshot save() {
    Snapshot snapshot =
        Snapshot.of(SCHEMA, VERSION)
            .with("from", window.from())
            .with("to", window.to())
            .with("step", window.step())
            .with("bin", bin)
            .with("now", now);
    return histogram.save(trains.save(snapshot));
  }

  @Override
  public void restore(Snapshot snapshot) {
    snapshot
        .require(SCHEMA, VERSION)
        .same("from", window.from())
        .same("to", window.to())
        .same("step", window.step())
        .same("bin", bin);
    trains.restore(snapshot);
    histogram.restore(snapshot);
    now = snapshot.doubles("now")[0];
  }
}
