package org.hillock.analyzers.response;

import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.Require;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.analyze.Population;
import org.osgi.service.component.annotations.Component;

/** A recorded membrane potential beside the convolution of the input with the impulse response. */
@Component
public final class MembraneResponseFactory
    implements AnalyzerFactory<MembraneResponseFactory.Config> {
  /**
   * The options.
   *
   * @param symbol the recorded state
   * @param neuron from 0
   */
  public record Config(
      @Default("v") @About("the recorded membrane potential") String symbol,
      @Default("0") @About("the recorded neuron that is compared") int neuron) {
    /** Checks the number. */
    public Config {
      Require.notNegative("neuron", neuron);
    }
  }

  @Override
  public String name() {
    return "membrane-response";
  }

  @Override
  public String about() {
    return "a recorded membrane potential beside the convolution of its input with the impulse"
        + " response";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Analyzer open(Config config, Population population) {
    Require.that(
        config.neuron() < population.size(),
        "there is no neuron "
            + config.neuron()
            + ": "
            + population.name()
            + " has "
            + population.size()
            + " (from 0)");
    double initial =
        population
            .initial(config.symbol(), config.neuron())
            .orElseThrow(() ->
                new IllegalArgumentException(
                    population.name() + " has no state \"" + config.symbol() + "\""));
    LinearTheory theory = LinearTheory.of(population, config.neuron(), initial);
    return new MembraneResponse(config.symbol(), config.neuron(), population, theory);
  }
}
