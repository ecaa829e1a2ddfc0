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

/** A current that is switched on, and off again: on for {@code start <= t < stop}. */
@Component
public final class StepCurrent implements StimulusGenerator<StepCurrent.Config> {
  /**
   * The options.
   *
   * @param amplitude the current while it is on
   * @param start ms
   * @param stop ms
   */
  public record Config(
      @In("port") @About("the current while it is on") double amplitude,
      @In("ms") @Default("0 ms") @About("when it is switched on") double start,
      @In("ms") @About("when it is switched off; never if left out") Optional<Double> stop) {
    /** Checks the numbers. */
    public Config {
      Require.finite("amplitude", amplitude);
      Amounts.requireInterval(start, stop);
    }
  }

  @Override
  public String name() {
    return "step-current";
  }

  @Override
  public String about() {
    return "a current that is switched on, and off again";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Stimulus open(Config config, Target target) {
    Amounts.requirePort(target);
    return new Formula(
        Expr.symbol("amplitude"),
        List.of(Amounts.constant("amplitude", target, config.amplitude())),
        Amounts.interval(config.start(), config.stop()));
  }
}
