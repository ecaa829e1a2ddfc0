package org.hillock.inputs.currents;

import java.util.List;
import org.hillock.api.About;
import org.hillock.api.In;
import org.hillock.api.Require;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.osgi.service.component.annotations.Component;

/** A current that does not change. */
@Component
public final class ConstantCurrent implements StimulusGenerator<ConstantCurrent.Config> {
  /**
   * The options.
   *
   * @param amplitude the current
   */
  public record Config(@In("port") @About("the current") double amplitude) {
    /** Checks the numbers. */
    public Config {
      Require.finite("amplitude", amplitude);
    }
  }

  @Override
  public String name() {
    return "constant-current";
  }

  @Override
  public String about() {
    return "a current that does not change";
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
        Interval.ALWAYS);
  }
}
