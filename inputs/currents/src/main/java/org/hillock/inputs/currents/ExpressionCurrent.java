package org.hillock.inputs.currents;

import java.util.List;
import java.util.Optional;
import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.Symbols;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.osgi.service.component.annotations.Component;

/** A current given by an expression of time. */
@Component
public final class ExpressionCurrent implements StimulusGenerator<ExpressionCurrent.Config> {
  /**
   * The options.
   *
   * @param value an expression of {@code t}
   * @param start ms
   * @param stop ms
   */
  public record Config(
      @Symbols({"t", "ms"})
          @In("port")
          @About("an expression of the time t, for instance \"0.2 nA * exp(-t/(50 ms))\"")
          Expr value,
      @In("ms") @Default("0 ms") @About("when it is switched on") double start,
      @In("ms") @About("when it is switched off; never if left out") Optional<Double> stop) {
    /** Checks the numbers. */
    public Config {
      Amounts.requireInterval(start, stop);
    }
  }

  @Override
  public String name() {
    return "expression-current";
  }

  @Override
  public String about() {
    return "a current given by an expression of time";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Stimulus open(Config config, Target target) {
    Amounts.requirePort(target);
    return new Formula(config.value(), List.of(), Amounts.interval(config.start(), config.stop()));
  }
}
