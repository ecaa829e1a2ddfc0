package org.hillock.engine.internal.discretize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.HillockException;
import org.hillock.api.HillockException.Category;
import org.hillock.api.Location;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.ImplicitSteps;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.PropagatorSteps;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement.Let;
import org.hillock.api.integrate.Statement.Next;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.TestModels;
import org.hillock.engine.internal.assemble.Assembler;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.plan.Column;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.junit.jupiter.api.Test;

class DiscretizerTest {
  /** An integrator that answers what a test wants. */
  private record Answering(Scheme scheme) implements Integrator {
    @Override
    public String name() {
      return "answering";
    }

    @Override
    public Scheme discretize(EquationSystem system) {
      return scheme;
    }

    @Override
    public int order() {
      return 1;
    }
  }

  private final List<String> notes = new ArrayList<>();

  private Optional<Stepping> discretize(
      NeuronSpec spec, Integrator integrator, Map<String, Column> given, String... clamped) {
    Problems problems = new Problems();
    Map<String, Column> parameters = new HashMap<>();
    spec.parameters().forEach(p -> parameters.put(p.name(), Column.of(p.value().value())));
    parameters.putAll(given);
    ParameterValues values = new ParameterValues(4, 0.1, parameters);
    var assembly = Assembler.assemble(spec, List.of(), problems).orElseThrow();
    Optional<Stepping> stepping =
        new Discretizer(assembly, integrator, values, problems, notes).discretize(List.of(clamped));
    problems.raise();
    return stepping;
  }

  private Stepping stepping(NeuronSpec spec, Integrator integrator, String... clamped) {
    return discretize(spec, integrator, Map.of(), clamped).orElseThrow();
  }

  private HillockException refusal(NeuronSpec spec, Integrator integrator) {
    return catchThrowableOfType(HillockException.class, () -> stepping(spec, integrator));
  }

  @Test
  void definitionsAreSubstituted() {
    assertThat(
            stepping(TestModels.dynamicThreshold(), new RungeKutta4())
                .system()
                .equations()
                .getFirst()
                .derivative())
        .hasToString("(E_L - v + R * I) / tau_m");
  }

  @Test
  void clampedStatesStandStillAndTheOthersGoOn() {
    Stepping still = stepping(TestModels.dynamicThreshold(), new RungeKutta4(), "v");
    assertThat(still.system().equations().get(0).derivative()).isEqualTo(Expr.constant(0));
    assertThat(still.system().equations().get(1).derivative())
        .hasToString("(theta_0 - theta) / tau_theta");
    assertThat(still.statements()).contains(new Next("v", Expr.symbol("v")));
  }

  @Test
  void aLinearSystemGetsAPropagator() {
    Stepping stepping = stepping(TestModels.passive(), new Exact());
    double decay = stepping.coefficients().get(PropagatorSteps.state("v", "v")).at(0);
    assertThat(decay).isCloseTo(Math.exp(-0.1 / 20), org.assertj.core.data.Offset.offset(1e-15));
    assertThat(stepping.coefficients().values()).allMatch(column -> column.length() == 1);
  }

  @Test
  void aSystemToSolveBecomesTheStatementsOfItsElimination() {
    Scheme.Implicit scheme =
        new Scheme.Implicit(
            List.of("v"),
            List.of(List.of(Expr.constant(1).plus(Expr.DT.over(Expr.symbol("tau_m"))))),
            List.of(Expr.symbol("I@1.0")));
    assertThat(stepping(TestModels.passive(), new Answering(scheme)).statements())
        .isEqualTo(ImplicitSteps.of(scheme))
        .endsWith(new Next("v", Expr.symbol("v").plus(Expr.symbol("d@v"))));
  }

  @Test
  void aSystemForOtherStatesIsTheIntegratorsMistake() {
    Scheme scheme =
        new Scheme.Implicit(
            List.of("w"), List.of(List.of(Expr.constant(1))), List.of(Expr.constant(1)));
    HillockException mistake = refusal(TestModels.passive(), new Answering(scheme));
    assertThat(mistake.category()).isEqualTo(Category.PLUGIN);
    assertThat(mistake).hasMessageContaining("for the states [w] instead of [v]");
  }

  @Test
  void equalParametersShareOnePropagator() {
    Column taus = new Column(new double[] {20, 10, 20, 10});
    Stepping stepping =
        discretize(TestModels.passive(), new Exact(), Map.of("tau_m", taus)).orElseThrow();
    Column decays = stepping.coefficients().get(PropagatorSteps.state("v", "v"));
    assertThat(decays.length()).isEqualTo(4);
    assertThat(decays.at(0)).isEqualTo(decays.at(2)).isNotEqualTo(decays.at(1));
    assertThat(notes).containsExactly("the equations are linear: 2 propagator(s) computed once");
  }

  @Test
  void parametersOutsideTheMatrixDoNotMultiplyPropagators() {
    Column potentials = new Column(new double[] {-70, -71, -72, -73});
    Stepping stepping =
        discretize(TestModels.passive(), new Exact(), Map.of("E_L", potentials)).orElseThrow();
    assertThat(stepping.coefficients().values()).allMatch(column -> column.length() == 1);
  }

  @Test
  void aRefusalNamesEquationReasonAndRemedy() {
    HillockException refusal = refusal(TestModels.adaptiveExponential(), new Exact());
    assertThat(refusal.category()).isEqualTo(Category.USER);
    assertThat(refusal.problems().getFirst().where()).isInstanceOf(Location.InEquation.class);
    assertThat(refusal)
        .hasMessageContaining("\"exact\" refuses")
        .hasMessageContaining("not linear")
        .hasMessageContaining("dv/dt =");
    assertThat(refusal.problems().getFirst().remedy()).contains("rk4");
  }

  @Test
  void aFactorThatResetsMoveIsNoConstant() {
    NeuronSpec spec =
        NeuronSpec.named("gain")
            .parameter("tau", "10 ms", "time constant")
            .state("x", "1", "0", "a number")
            .state("g", "1", "1", "moved by resets")
            .equation("dx/dt = (1 - g*x)/tau")
            .spikeWhen("x > 0.5")
            .reset("x = 0")
            .reset("g = 2*g")
            .build();
    assertThat(refusal(spec, new Exact())).hasMessageContaining("depends on g");
  }

  @Test
  void mistakesOfAnIntegratorAreItsOwnAndAreAllNamed() {
    Scheme wrong =
        new Scheme.Steps(
            List.of(
                new Let("k", Expr.symbol("nonsense")),
                new Let("k", Expr.symbol("I@0.5")),
                new Let("tau_m", Expr.symbol("I@2")),
                new Next("w", Expr.symbol("v"))));
    HillockException refusal = refusal(TestModels.passive(), new Answering(wrong));
    assertThat(refusal.category()).isEqualTo(Category.PLUGIN);
    assertThat(refusal.problems()).hasSize(6);
    assertThat(refusal)
        .hasMessageContaining("uses \"nonsense\" in k")
        .hasMessageContaining("names a local value \"k\"")
        .hasMessageContaining("uses \"I@2\" in tau_m")
        .hasMessageContaining("names a local value \"tau_m\"")
        .hasMessageContaining("moves w")
        .hasMessageContaining("does not move the state v");
  }

  @Test
  void anIntegratorThatThrowsIsNamed() {
    Integrator throwing =
        new Integrator() {
          @Override
          public String name() {
            return "throwing";
          }

          @Override
          public Scheme discretize(EquationSystem system) {
            throw new IllegalStateException("no idea");
          }

          @Override
          public int order() {
            return 1;
          }
        };
    HillockException refusal = refusal(TestModels.passive(), throwing);
    assertThat(refusal.category()).isEqualTo(Category.PLUGIN);
    assertThat(refusal).hasMessageContaining("\"throwing\"").hasMessageContaining("no idea");
  }

  @Test
  void aMatrixForOtherStatesIsAMistake() {
    Scheme wrong =
        new Scheme.Linear(
            List.of("w"), List.of(List.of(Expr.constant(-1))), List.of(Expr.constant(0)));
    assertThat(refusal(TestModels.passive(), new Answering(wrong)))
        .hasMessageContaining("[w] instead of [v]");
  }

  @Test
  void aPropagatorThatOverflowsIsRefused() {
    Column tiny = Column.of(1e-310);
    HillockException refusal =
        catchThrowableOfType(
            HillockException.class,
            () -> discretize(TestModels.passive(), new Exact(), Map.of("tau_m", tiny)));
    assertThat(refusal).hasMessageContaining("has no propagator for a step of 0.1 ms");
  }
}
