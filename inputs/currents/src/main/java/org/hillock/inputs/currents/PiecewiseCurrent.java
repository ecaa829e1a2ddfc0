package org.hillock.inputs.currents;

import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.Require;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Series;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.osgi.service.component.annotations.Component;

/** A current that is constant between given times: amplitude k holds from time k to the next. */
@Component
public final class PiecewiseCurrent implements StimulusGenerator<PiecewiseCurrent.Config> {
  /**
   * The options.
   *
   * @param times ms, ascending
   * @param amplitudes one for each time
   * @param before the current before the first time
   */
  public record Config(
      @In("ms") @About("when the current changes, ascending") double[] times,
      @In("port") @About("the current from each of the times on") double[] amplitudes,
      @In("port") @Default("0 nA") @About("the current before the first of the times")
          double before) {
    /** Copies the arrays and checks them. */
    public Config {
      times = times.clone();
      amplitudes = amplitudes.clone();
      Require.that(times.length > 0, "times must not be empty");
      Require.that(
          times.length == amplitudes.length,
          "there must be as many amplitudes as times, but there are "
              + amplitudes.length
              + " and "
              + times.length);
      for (int i = 0; i < times.length; i++) {
        Require.finite("amplitudes[" + i + "]", amplitudes[i]);
        Require.finite("times[" + i + "]", times[i]);
        Require.that(
            i == 0 || times[i] > times[i - 1],
            "times must ascend, but " + times[i] + " ms is not after the one before it");
      }
      Require.finite("before", before);
    }
  }

  @Override
  public String name() {
    return "piecewise-current";
  }

  @Override
  public String about() {
    return "a current that is constant between given times";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Stimulus open(Config config, Target target) {
    Amounts.requireCurrent(target);
    double[] amplitudes = Amounts.internal(target, config.amplitudes());
    double last = amplitudes[amplitudes.length - 1];
    double before = Amounts.internal(target, config.before());
    return new Series(config.times(), amplitudes, Interpolation.HOLD, before, last);
  }
}
