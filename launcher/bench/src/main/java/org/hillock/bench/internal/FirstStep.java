package org.hillock.bench.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hillock.api.HillockException;
import org.hillock.engine.Simulation;
import org.hillock.integrators.exponential.ExponentialEuler;
import org.hillock.pipeline.Loaded;
import org.hillock.pipeline.catalog.Catalog;

/**
 * Milliseconds from a pipeline's file with a new model to the model's first step, in a virtual
 * machine that has done the same with other models: read, check, compile, one step.
 */
final class FirstStep {
  /** Models before, so that the virtual machine is warm. */
  private static final int BEFORE = 50;

  private static final int MEASURED = 11;

  private FirstStep() {}

  /** Measures, in the folder that is named, and prints the median. */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]).resolve("new-model.json");
    List<Double> times = new ArrayList<>();
    for (int variant = 1; variant <= BEFORE + MEASURED; variant++) {
      Files.writeString(file, new NewModel(variant).pipeline());
      double milliseconds = milliseconds(file);
      if (variant > BEFORE) {
        times.add(milliseconds);
      }
    }
    System.out.println(String.format(Locale.ROOT, "%.3f", Spread.of(times).median()));
  }

  /**
   * The time for one file.
   *
   * @throws HillockException if its pipeline has mistakes
   */
  static double milliseconds(Path file) {
    Catalog catalog = Catalog.of(new ExponentialEuler());
    long begin = System.nanoTime();
    try (Simulation simulation = Loaded.load(file, catalog).compiled().start()) {
      simulation.advance(1, new SpikeCounter());
      return (System.nanoTime() - begin) / 1e6;
    }
  }
}
