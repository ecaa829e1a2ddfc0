package org.hillock.inputs.spiketrains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Poisson;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.tck.FakeTarget;
import org.hillock.tck.StimulusGeneratorContract;
import org.junit.jupiter.api.Test;

class PoissonInputTest implements StimulusGeneratorContract<PoissonInput.Config> {
  private static final Optional<Double> NONE = Optional.empty();

  @Override
  public StimulusGenerator<PoissonInput.Config> generator() {
    return new PoissonInput();
  }

  @Override
  public PoissonInput.Config options() {
    return config(Expr.constant(0.8), Optional.of(2.5), NONE);
  }

  @Override
  public FakeTarget target() {
    return FakeTarget.potential();
  }

  private static PoissonInput.Config config(
      Expr rate, Optional<Double> weight, Optional<Double> charge) {
    return new PoissonInput.Config(rate, weight, charge, 5, Optional.of(30.0));
  }

  @Test
  void aConstantRateIsANamedConstant() {
    Stimulus stimulus = generator().open(options(), target());
    assertThat(stimulus)
        .isInstanceOfSatisfying(
            Poisson.class,
            poisson -> {
              assertThat(poisson.amount()).isEqualTo(2.5);
              assertThat(poisson.rate().constants().getFirst().value().value()).isEqualTo(0.8);
              assertThat(poisson.rate().active()).isEqualTo(new Interval(5, 30));
            });
  }

  @Test
  void aRateThatChangesIsAFormula() {
    Expr rate = Expr.T.times(Expr.constant(0.1));
    Stimulus stimulus =
        generator().open(config(rate, NONE, Optional.of(0.3)), FakeTarget.current());
    assertThat(stimulus)
        .isInstanceOfSatisfying(
            Poisson.class,
            poisson -> {
              assertThat(poisson.amount()).isEqualTo(0.3);
              assertThat(poisson.rate().value()).isEqualTo(rate);
            });
  }

  @Test
  void refusesAWeightIntoAnInputAndAChargeIntoAState() {
    assertThatThrownBy(() -> generator().open(options(), FakeTarget.current()))
        .hasMessageContaining("charge");
    PoissonInput.Config charge = config(Expr.constant(1), NONE, Optional.of(1.0));
    assertThatThrownBy(() -> generator().open(charge, target())).hasMessageContaining("weight");
  }

  @Test
  void refusesBothNeitherAndRatesBelowZero() {
    assertThatThrownBy(() -> config(Expr.constant(1), NONE, NONE)).hasMessageContaining("either");
    assertThatThrownBy(() -> config(Expr.constant(1), Optional.of(1.0), Optional.of(1.0)))
        .hasMessageContaining("either");
    assertThatThrownBy(() -> config(Expr.constant(-1), Optional.of(1.0), NONE))
        .hasMessageContaining("rate");
  }
}
