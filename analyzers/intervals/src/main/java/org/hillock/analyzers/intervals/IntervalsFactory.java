package org.hillock.analyzers.intervals;

import java.util.Optional;
import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.Require;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.analyze.Population;
import org.osgi.service.component.annotations.Component;

/** Interspike intervals and firing rates, with the rate that theory expects. */
@Component
public final class IntervalsFactory implements AnalyzerFactory<IntervalsFactory.Config> {
  private static final int MOST_BINS = 1_000_000;

  /**
   * The options.
   *
   * @param from ms
   * @param to ms
   * @param bin ms
   */
  public record Config(
      @In("ms") @Default("0 ms") @About("spikes after this time count") double from,
      @In("ms") @About("spikes until this time count; to the end of the run if left out")
          Optional<Double> to,
      @In("ms") @Default("1 ms") @About("width of the histogram's bins") double bin) {
    /** Checks the numbers. */
    public Config {
      Require.notNegative("from", from);
      Require.positive("bin", bin);
      to.ifPresent(end ->
          Require.that(
              end > from,
              "to must be after from, but they are " + end + " ms and " + from + " ms"));
    }
  }

  @Override
  public String name() {
    return "intervals";
  }

  @Override
  public String about() {
    return "interspike intervals: count, mean, CV, histogram, and the firing rate beside its closed"
        + " form";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Analyzer open(Config config, Population population) {
    double duration = population.duration();
    double to = config.to().orElse(duration);
    Require.that(
        config.from() < duration && to <= duration * (1 + 1e-9),
        "from "
            + config.from()
            + " ms to "
            + to
            + " ms is not within the run, which lasts "
            + duration
            + " ms");
    Require.that(
        duration / config.bin() <= MOST_BINS,
        "bin is "
            + config.bin()
            + " ms, which may make more than "
            + MOST_BINS
            + " bins — choose a wider one");
    return new Intervals(
        new Window(config.from(), to, population.step(), population.precision()),
        config.bin(),
        population);
  }
}
