package org.hillock.inputs.currents;

import java.util.List;
import java.util.Optional;
import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.Require;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Function;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.osgi.service.component.annotations.Component;

/**
 * A sine current: {@code offset + amplitude sin(2 pi frequency (t - start) + phase)} for {@code
 * start <= t < stop}.
 */
@Component
public final class SineCurrent implements StimulusGenerator<SineCurrent.Config> {
  /**
   * The options.
   *
   * @param amplitude of the oscillation
   * @param frequency kHz, that is 1/ms
   * @param phase rad
   * @param offset the mean
   * @param start ms
   * @param stop ms
   */
  public record Config(
      @In("port") @About("amplitude of the oscillation") double amplitude,
      @In("1/ms") @About("frequency, for instance \"50 Hz\"") double frequency,
      @In("rad") @Default("0 rad") @About("phase at the start") double phase,
      @In("port") @Default("0 nA") @About("the mean current") double offset,
      @In("ms") @Default("0 ms") @About("when it is switched on") double start,
      @In("ms") @About("when it is switched off; never if left out") Optional<Double> stop) {
    /** Checks the numbers. */
    public Config {
      Require.finite("amplitude", amplitude);
      Require.positive("frequency", frequency);
      Require.finite("phase", phase);
      Require.finite("offset", offset);
      Amounts.requireInterval(start, stop);
    }
  }

  @Override
  public String name() {
    return "sine-current";
  }

  @Override
  public String about() {
    return "a current that oscillates as a sine";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Stimulus open(Config config, Target target) {
    Amounts.requireCurrent(target);
    Expr since = Expr.T.minus(Expr.symbol("start"));
    Expr turns = Expr.symbol("frequency").times(since);
    Expr angle = Expr.constant(2 * Math.PI).times(turns).plus(Expr.symbol("phase"));
    return new Formula(
        Expr.symbol("offset").plus(Expr.symbol("amplitude").times(Expr.call(Function.SIN, angle))),
        List.of(
            Amounts.constant("offset", target, config.offset()),
            Amounts.constant("amplitude", target, config.amplitude()),
            Amounts.constant("frequency", "1/ms", config.frequency()),
            Amounts.constant("start", "ms", config.start()),
            Amounts.constant("phase", "rad", config.phase())),
        Amounts.interval(config.start(), config.stop()));
  }
}
