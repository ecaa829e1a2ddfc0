package org.hillock.analyzers.gain;

import org.hillock.api.Require;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.AnalyzerFactory;
import org.hillock.api.analyze.Population;
import org.osgi.service.component.annotations.Component;

/** The firing rate against what is swept, with the closed form drawn over it. */
@Component
public final class GainCurveFactory implements AnalyzerFactory<GainCurveFactory.Config> {
  /** There is nothing to choose. */
  public record Config() {}

  @Override
  public String name() {
    return "gain-curve";
  }

  @Override
  public String about() {
    return "firing rate against what is swept (f-I curve), from the result of \"intervals\"";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Feed feed() {
    return Feed.RESULT;
  }

  @Override
  public Analyzer open(Config config, Population population) {
    Require.that(
        population.coordinates().size() == 1,
        "a gain curve needs a sweep over one address, but "
            + population.coordinates().size()
            + " are swept");
    return new GainCurve(population);
  }
}
