package org.hillock.inputs.currents;

import java.util.List;
import java.util.Optional;
import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.Require;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.osgi.service.component.annotations.Component;

/**
 * A current that grows linearly: {@code offset + slope (t - start)} for {@code start <= t < stop}.
 */
@Component
public final class RampCurrent implements StimulusGenerator<RampCurrent.Config> {
  /**
   * The options.
   *
   * @param slope nA/ms
   * @param start ms
   * @param stop ms
   * @param offset nA
   */
  public record Config(
      @In("nA/ms") @About("how fast the current grows") double slope,
      @In("ms") @Default("0 ms") @About("when the ramp begins") double start,
      @In("ms") @About("when the current is switched off; never if left out") Optional<Double> stop,
      @In("nA") @Default("0 nA") @About("the current at the start of the ramp") double offset) {
    /** Checks the numbers. */
    public Config {
      Require.finite("slope", slope);
      Require.finite("offset", offset);
      Amounts.requireInterval(start, stop);
    }
  }

  @Override
  public String name() {
    return "ramp-current";
  }

  @Override
  public String about() {
    return "a current that grows linearly";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Stimulus open(Config config, Target target) {
    Amounts.requireCurrent(target);
    Expr since = Expr.T.minus(Expr.symbol("start"));
    return new Formula(
        Expr.symbol("offset").plus(Expr.symbol("slope").times(since)),
        List.of(
            Amounts.constant("offset", "nA", config.offset()),
            Amounts.constant("slope", "nA/ms", config.slope()),
            Amounts.constant("start", "ms", config.start())),
        Amounts.interval(config.start(), config.stop()));
  }
}
