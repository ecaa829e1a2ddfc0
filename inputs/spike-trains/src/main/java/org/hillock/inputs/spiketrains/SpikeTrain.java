package org.hillock.inputs.spiketrains;

import java.util.Arrays;
import org.hillock.api.About;
import org.hillock.api.In;
import org.hillock.api.Require;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.osgi.service.component.annotations.Component;

/**
 * Spikes at given times; each adds its weight to a state, for instance to the membrane potential (a
 * delta synapse).
 */
@Component
public final class SpikeTrain implements StimulusGenerator<SpikeTrain.Config> {
  /**
   * The options.
   *
   * @param times ms, ascending
   * @param weights what each spike adds, one for each time or one for all
   */
  public record Config(
      @In("ms") @About("when the spikes arrive, ascending") double[] times,
      @In("port") @About("what each spike adds to the state; a list of one for all of them")
          double[] weights) {
    /** Copies the arrays and checks them. */
    public Config {
      times = times.clone();
      weights = weights.clone();
      Require.that(
          weights.length == times.length || weights.length == 1,
          "there must be as many weights as times, or one for all, but there are "
              + weights.length
              + " and "
              + times.length);
      for (int i = 0; i < times.length; i++) {
        Require.notNegative("times[" + i + "]", times[i]);
        Require.that(
            i == 0 || times[i] >= times[i - 1],
            "times must ascend, but " + times[i] + " ms is before the one before it");
      }
      Arrays.stream(weights).forEach(weight -> Require.finite("weights", weight));
    }
  }

  @Override
  public String name() {
    return "spike-train";
  }

  @Override
  public String about() {
    return "spikes at given times; each adds its weight to a state";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Stimulus open(Config config, Target target) {
    Require.that(
        target.state(),
        "a spike adds its weight to a state — aim it at one, for instance \"cell.v\"; for a charge"
            + " use \"pulse-charge\"");
    double[] amounts = new double[config.times().length];
    for (int i = 0; i < amounts.length; i++) {
      double weight = config.weights()[config.weights().length == 1 ? 0 : i];
      amounts[i] = difference(target, weight);
    }
    return new Pulses(config.times(), amounts);
  }

  /**
   * A weight is a difference of two values, so it is scaled but not shifted (as a temperature in °C
   * would be).
   */
  private static double difference(Target target, double weight) {
    return target.unit().toInternal(weight) - target.unit().toInternal(0);
  }
}
