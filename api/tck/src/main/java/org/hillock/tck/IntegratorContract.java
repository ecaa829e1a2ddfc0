package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.ImplicitSteps;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Recommendation;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Ode;
import org.junit.jupiter.api.Test;

/**
 * Rules of an integrator. A test class implements it and says which one it tests.
 *
 * @since 1.0
 */
public interface IntegratorContract extends NamedContract {
  /**
   * The integrator.
   *
   * @return a new one on every call
   */
  Integrator integrator();

  @Override
  default Integrator extension() {
    return integrator();
  }

  /**
   * If this fails, check: names of {@code Let}s that are used twice, a state without {@code Next},
   * random names.
   */
  @Test
  default void required_I1_theSchemeIsPureAndMentionsOnlyWhatIsDeclared() {
    for (IntegrationProblem problem : IntegrationProblems.all()) {
      EquationSystem system = Equations.of(problem.spec(), List.of());
      Scheme scheme = integrator().discretize(system);
      assertThat(integrator().discretize(system)).as("%s", problem).isEqualTo(scheme);
      new SchemeAudit(system).check(scheme);
    }
  }

  /**
   * If this fails, check: the stage times of inputs, the weights, and whether {@code order()}
   * promises too much.
   */
  @Test
  default void required_I2_theObservedOrderIsAtLeastTheDeclaredOne() {
    int accepted = 0;
    for (IntegrationProblem problem : IntegrationProblems.all()) {
      if (integrator().discretize(Equations.of(problem.spec(), List.of()))
          instanceof Scheme.Refused) {
        continue;
      }
      accepted++;
      if (integrator().order() == Integer.MAX_VALUE) {
        exact(problem);
      } else {
        converges(problem);
      }
    }
    assertThat(accepted).as("problems that it accepts").isPositive();
  }

  private void exact(IntegrationProblem problem) {
    if (problem.linearInput()) {
      assertThat(problem.error(integrator(), 10)).as("%s", problem).isLessThan(1e-12);
    } else {
      // The input is linear within a step, so halving the step quarters the error.
      assertThat(order(problem, 80)).as("order on %s", problem).isBetween(1.85, 2.5);
    }
  }

  /** An error near the rounding of doubles proves nothing about the order and is good enough. */
  private void converges(IntegrationProblem problem) {
    double observed = order(problem, 160);
    boolean rounding = problem.error(integrator(), 320) < 1e-13;
    assertThat(rounding || observed > integrator().order() - 0.15)
        .as("order on %s: %s is less than %d", problem, observed, integrator().order())
        .isTrue();
  }

  private double order(IntegrationProblem problem, int steps) {
    return Math.log(problem.error(integrator(), steps) / problem.error(integrator(), 2 * steps))
        / Math.log(2);
  }

  /**
   * If this fails, check: whether the refusal holds the equation's text, and whether noise is
   * ignored silently.
   */
  @Test
  default void required_I3_aRefusalNamesTheEquationAndAReason() {
    NeuronSpec noisy = IntegrationProblems.noisy();
    assertThat(refused(noisy) || mentionsNoise(noisy)).as("noise is not ignored").isTrue();
    refused(IntegrationProblems.nonlinear());
  }

  /** Whether a model is refused, and if so properly. */
  private boolean refused(NeuronSpec spec) {
    Ode ode = spec.equations().getFirst();
    if (integrator().discretize(Equations.of(spec, List.of())) instanceof Scheme.Refused refused) {
      assertThat(refused.equation()).isEqualTo(ode.text());
      assertThat(refused.reason()).isNotBlank();
      assertThat(refused.remedy()).isNotBlank();
      return true;
    }
    return false;
  }

  private boolean mentionsNoise(NeuronSpec spec) {
    List<Statement> statements =
        switch (integrator().discretize(Equations.of(spec, List.of()))) {
          case Scheme.Steps steps -> steps.statements();
          case Scheme.Implicit implicit -> ImplicitSteps.of(implicit);
          case Scheme.Linear ignored -> List.of();
          case Scheme.Continuous ignored -> List.of();
          case Scheme.Refused ignored -> List.of();
        };
    return statements.stream()
        .map(statement ->
            switch (statement) {
              case Statement.Let let -> let.value();
              case Statement.Next next -> next.value();
            })
        .anyMatch(value -> FreeSymbols.of(value).contains(EquationSystem.noise("x")));
  }

  /**
   * If this fails, check: arithmetic on a derivative of zero that does not give the state's own
   * bits.
   */
  @Test
  default void required_I4_aStateWithoutMotionKeepsItsBits() {
    NeuronSpec spec =
        NeuronSpec.named("still")
            .state("x", "1", "0.1", "x")
            .state("y", "1", "0.7", "y")
            .equation("dx/dt = (y - x)/(7 ms)")
            .equation("dy/dt = (x - y)/(3 ms)")
            .spikeWhen("y > 0")
            .reset("x = 0.3")
            .refractory("20 ms", "x")
            .build();
    Interpreter neuron =
        new Interpreter(
            spec, integrator(), 0.1, Map.of(), Map.of(), PortValues.NONE, PulseAmounts.NONE);
    assertThat(neuron.advance()).isTrue();
    for (int n = 0; n < 199; n++) {
      assertThat(neuron.advance()).isFalse();
      assertThat(neuron.state("x")).isEqualTo(0.3);
    }
    assertThat(neuron.state("y")).as("what is not clamped goes on").isCloseTo(0.3, within(0.01));
  }

  /**
   * If this fails, check: the weights of the estimate, the interpolant's polynomials, and the
   * orders that the pair declares.
   */
  @Test
  default void required_I6_theEstimateAndTheInterpolantOfAPairAreAsGoodAsItSays() {
    EquationSystem system = Equations.of(IntegrationProblems.nonlinear(), List.of());
    if (integrator().discretize(system) instanceof Scheme.Continuous continuous) {
      assertThat(continuous.pair().order()).isEqualTo(integrator().order());
      PairOrders orders = new PairOrders(continuous.pair());
      assertThat(orders.compared())
          .as("order of the solution that the pair is compared with")
          .isCloseTo(continuous.pair().errorOrder(), within(0.3));
      for (double fraction : new double[] {0.2, 0.5, 0.7}) {
        assertThat(orders.interpolated(fraction))
            .as("order of the error of one step at %s of it", fraction)
            .isGreaterThan(integrator().order() - 0.3);
      }
    }
  }

  /**
   * If this fails, check: whether a recommendation asks for all that {@code discretize} asks for,
   * such as noise and factors that change with time.
   */
  @Test
  default void required_I5_whatItRecommendsItselfForItTakes() {
    Stream<NeuronSpec> solved = IntegrationProblems.all().stream().map(IntegrationProblem::spec);
    Stream<NeuronSpec> others =
        Stream.of(IntegrationProblems.noisy(), IntegrationProblems.nonlinear());
    for (NeuronSpec spec : Stream.concat(solved, others).toList()) {
      EquationSystem system = Equations.of(spec, List.of());
      Optional<Recommendation> recommendation = integrator().recommendation(system);
      assertThat(integrator().recommendation(system)).as(spec.name()).isEqualTo(recommendation);
      recommendation.ifPresent(given -> {
        assertThat(given.reason()).as(spec.name()).isNotBlank().doesNotEndWith(".");
        assertThat(integrator().discretize(system))
            .as("what it recommends itself for: %s", spec.name())
            .isNotInstanceOf(Scheme.Refused.class);
      });
    }
  }
}
