package org.hillock.integrators.rungekutta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Recommendation;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Equations;
import org.hillock.tck.Interpreter;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;
import org.junit.jupiter.api.Test;

class ExplicitRungeKuttaTest {
  private static final NeuronSpec GROWTH =
      NeuronSpec.named("growth").state("x", "1", "1", "x").equation("dx/dt = x/(1 ms)").build();

  private static final NeuronSpec NOISY =
      NeuronSpec.named("noisy")
          .state("x", "1", "0", "x")
          .equation("dx/dt = -x/(1 ms) + 0.1/sqrt(1 ms)*xi")
          .build();

  private static double oneStep(Integrator integrator) {
    Interpreter neuron =
        new Interpreter(
            GROWTH, integrator, 0.5, Map.of(), Map.of(), PortValues.NONE, PulseAmounts.NONE);
    neuron.advance();
    return neuron.state("x");
  }

  /**
   * On x' = x a method of order p with p stages is the Taylor polynomial of degree p; a step of 1/2
   * is exact in binary.
   */
  @Test
  void oneStepIsTheTaylorPolynomial() {
    assertThat(oneStep(new Euler())).isEqualTo(1.5);
    assertThat(oneStep(new Midpoint())).isEqualTo(1.625);
    assertThat(oneStep(new Heun())).isEqualTo(1.625);
    assertThat(oneStep(new RungeKutta4()))
        .isCloseTo(1 + 1 / 2.0 + 1 / 8.0 + 1 / 48.0 + 1 / 384.0, within(1e-15));
  }

  @Test
  void refusesNoiseBecauseItHasNone() {
    Stream.of(new Euler(), new Midpoint(), new Heun(), new RungeKutta4())
        .forEach(integrator ->
            assertThat(integrator.discretize(Equations.of(NOISY, List.of())))
                .isInstanceOfSatisfying(
                    Scheme.Refused.class,
                    refused -> {
                      assertThat(refused.equation())
                          .isEqualTo("dx/dt = -x/(1 ms) + 0.1/sqrt(1 ms)*xi");
                      assertThat(refused.reason())
                          .contains("\"" + integrator.name() + "\"", "noise xi");
                    }));
  }

  @Test
  void aStateThatDoesNotMoveCostsNothing() {
    EquationSystem still = Equations.of(GROWTH, List.of("x"));

    assertThat(new RungeKutta4().discretize(still))
        .isEqualTo(new Scheme.Steps(List.of(new Statement.Next("x", Expr.symbol("x")))));
  }

  @Test
  void aTableauWithWeightsThatDoNotSumToOneIsRefused() {
    assertThatThrownBy(
            () -> new Tableau("wrong", "", 1, List.of(0.0), List.of(List.of()), List.of(0.9)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sum to 1");
    assertThatThrownBy(() ->
            new Tableau(
                "wrong",
                "",
                1,
                List.of(0.0, 0.5),
                List.of(List.of(), List.of(0.4)),
                List.of(0.0, 1.0)))
        .hasMessageContaining("row 1");
  }

  @Test
  void onlyTheClassicMethodRecommendsItselfAndNotForNoise() {
    EquationSystem growth = Equations.of(GROWTH, List.of());
    EquationSystem noisy = Equations.of(NOISY, List.of());

    assertThat(new RungeKutta4().recommendation(growth))
        .contains(
            new Recommendation(
                Recommendation.GENERAL, "a general method of order 4 for smooth equations"));
    assertThat(new RungeKutta4().recommendation(noisy)).isEmpty();
    Stream.of(new Euler(), new Midpoint(), new Heun(), new Ralston(), new RungeKutta3())
        .forEach(integrator -> assertThat(integrator.recommendation(growth)).isEmpty());
  }
}
