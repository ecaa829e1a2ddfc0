package org.hillock.inputs.spiketrains;

import java.util.List;
import java.util.Optional;
import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.Require;
import org.hillock.api.Symbols;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.NamedConstant;
import org.hillock.api.input.Stimulus.Poisson;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.osgi.service.component.annotations.Component;

/**
 * Events of a Poisson process, an independent one for each neuron: each adds a weight to a state
 * (for instance a conductance), or delivers a charge into an input (Neuronal Dynamics, sections 7.2
 * and 8.1).
 */
@Component
public final class PoissonInput implements StimulusGenerator<PoissonInput.Config> {
  /**
   * The options.
   *
   * @param rate events per time, an expression of {@code t}
   * @param weight what each event adds to a state
   * @param charge what each event delivers into an input, pC
   * @param start ms
   * @param stop ms
   */
  public record Config(
      @Symbols({"t", "ms"})
          @In("Hz")
          @About("events per time, for instance \"800 Hz\", or an expression of the time t")
          Expr rate,
      @In("port") @About("what each event adds to the state that it is aimed at")
          Optional<Double> weight,
      @In("pC") @About("what each event delivers into the input that it is aimed at")
          Optional<Double> charge,
      @In("ms") @Default("0 ms") @About("when it is switched on") double start,
      @In("ms") @About("when it is switched off; never if left out") Optional<Double> stop) {
    /** Checks the numbers. */
    public Config {
      Require.that(
          weight.isPresent() != charge.isPresent(),
          "each event needs either a weight, for a state, or a charge, for an input");
      weight.ifPresent(value -> Require.finite("weight", value));
      charge.ifPresent(value -> Require.finite("charge", value));
      Require.notNegative("start", start);
      stop.ifPresent(end ->
          Require.that(
              end >= start,
              "stop must not be before start, but they are " + end + " ms and " + start + " ms"));
      if (isConstant(rate)) {
        Require.that(constant(rate) >= 0, "a rate must not be negative");
      }
    }
  }

  @Override
  public String name() {
    return "poisson";
  }

  @Override
  public String about() {
    return "events of a Poisson process, an independent one for each neuron";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Stimulus open(Config config, Target target) {
    Interval active = new Interval(config.start(), config.stop().orElse(Double.POSITIVE_INFINITY));
    return new Poisson(rate(config.rate(), active), amount(config, target));
  }

  /** A constant rate is a named constant, so that a sweep over it runs as lanes. */
  private static Formula rate(Expr rate, Interval active) {
    if (!isConstant(rate)) {
      return new Formula(rate, List.of(), active);
    }
    Quantity value = new Quantity(constant(rate), Unit.parse("Hz"));
    return new Formula(Expr.symbol("rate"), List.of(new NamedConstant("rate", value)), active);
  }

  private static boolean isConstant(Expr rate) {
    return !FreeSymbols.of(rate).contains("t");
  }

  private static double constant(Expr rate) {
    return Evaluator.evaluate(rate, symbol -> symbol.equals("pi") ? Math.PI : 1);
  }

  private static double amount(Config config, Target target) {
    if (target.state()) {
      Require.that(
          config.weight().isPresent(),
          "a state takes a weight in its own unit, not a charge — write \"weight\"");
      double weight = config.weight().orElseThrow();
      return target.unit().toInternal(weight) - target.unit().toInternal(0);
    }
    Require.that(
        config.charge().isPresent(),
        "an input takes a charge, not a weight — write \"charge\", or aim it at a state");
    Require.that(
        target.unit().accepts(Unit.parse("nA")),
        "a charge flows into an input with a current's unit, but the unit here is "
            + target.unit().symbol());
    return config.charge().orElseThrow();
  }
}
