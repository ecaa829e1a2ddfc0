package org.hillock.inputs.currents;

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
 * Charges delivered at instants, {@code I(t) = sum q_k delta(t - t_k)}: each moves the membrane by
 * q/C (ND-06). A true pulse, not a current that lasts a step.
 */
@Component
public final class PulseCharge implements StimulusGenerator<PulseCharge.Config> {
  /**
   * The options.
   *
   * @param times ms, ascending
   * @param charges pC, one for each time or one for all
   */
  public record Config(
      @In("ms") @About("when a charge is delivered, ascending") double[] times,
      @In("pC") @About("the charge of each pulse; a list of one for all of them")
          double[] charges) {
    /** Copies the arrays and checks them. */
    public Config {
      times = times.clone();
      charges = charges.clone();
      Require.that(
          charges.length == times.length || charges.length == 1,
          "there must be as many charges as times, or one for all, but there are "
              + charges.length
              + " and "
              + times.length);
      for (int i = 0; i < times.length; i++) {
        Require.notNegative("times[" + i + "]", times[i]);
        Require.that(
            i == 0 || times[i] >= times[i - 1],
            "times must ascend, but " + times[i] + " ms is before the one before it");
      }
      Arrays.stream(charges).forEach(charge -> Require.finite("charges", charge));
    }
  }

  @Override
  public String name() {
    return "pulse-charge";
  }

  @Override
  public String about() {
    return "charges delivered at instants (delta pulses of current)";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Stimulus open(Config config, Target target) {
    Amounts.requireCurrent(target);
    double[] amounts = new double[config.times().length];
    for (int i = 0; i < amounts.length; i++) {
      amounts[i] = config.charges()[config.charges().length == 1 ? 0 : i];
    }
    return new Pulses(config.times(), amounts);
  }
}
