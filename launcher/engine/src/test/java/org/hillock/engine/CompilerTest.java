package org.hillock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.HillockException.Category;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Function;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RunPlan;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.rungekutta.Euler;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.junit.jupiter.api.Test;

class CompilerTest {
  private static HillockException refusal(RunPlan plan) {
    return catchThrowableOfType(HillockException.class, () -> Compiler.compile(plan));
  }

  private static CompiledPopulation compiled(Plans plans) {
    return Compiler.compile(plans.run(0.1, 10)).populations().getFirst();
  }

  @Test
  void everyProblemOfEveryPopulationIsReportedAtOnce() {
    Pulses off = new Pulses(new double[] {1.23}, new double[] {1});
    PopulationPlan first =
        Plans.named("a", TestModels.lif(), 1, new Exact())
            .drive("I", off)
            .drive("J", Plans.constant(1))
            .record("w", 1)
            .plan();
    PopulationPlan second =
        Plans.named("b", TestModels.lif(), 1, new Exact())
            .parameter("t_ref", 0.25)
            .parameter("tau_m", Double.NaN)
            .plan();
    HillockException refusal = refusal(new RunPlan("run", 0.1, 10, 1, List.of(first, second)));
    assertThat(refusal.category()).isEqualTo(Category.USER);
    assertThat(refusal.problems()).hasSize(4);
    assertThat(refusal)
        .hasMessageContaining("a pulse at 1.23 ms, which lies between steps of 0.1 ms")
        .hasMessageContaining("take 1.2 ms or 1.3 ms")
        .hasMessageContaining("drives J of \"a\"")
        .hasMessageContaining("named \"w\"")
        .hasMessageContaining("tau_m of \"b\" is NaN");
  }

  @Test
  void aRefractoryPeriodBetweenStepsIsRefused() {
    assertThat(
            refusal(
                Plans.of(TestModels.lif(), 1, new Exact()).parameter("t_ref", 0.25).run(0.1, 10)))
        .hasMessageContaining("0.25 ms, which is no whole number of steps of 0.1 ms")
        .hasMessageContaining("take 0.2 ms or 0.3 ms");
  }

  @Test
  void aStateTakesPulsesOnly() {
    assertThat(
            refusal(
                Plans.of(TestModels.lif(), 1, new Exact())
                    .drive("v", Plans.constant(1))
                    .run(0.1, 10)))
        .hasMessageContaining("drives the state v of \"cell\" with something else than pulses");
  }

  @Test
  void aModelThatIsNotLinearInItsInputTakesNoCharges() {
    NeuronSpec square =
        NeuronSpec.named("square")
            .parameter("k", "1 mV/ms/nA^2", "gain")
            .input("I", "nA", "current")
            .state("v", "mV", "0 mV", "potential")
            .equation("dv/dt = k*I*I")
            .build();
    Plans plans =
        Plans.of(square, 1, new Euler()).drive("I", new Pulses(new double[] {1}, new double[] {1}));
    assertThat(refusal(plans.run(0.1, 10)))
        .hasMessageContaining("the jump of v would depend on the input I")
        .hasMessageContaining("dv/dt = k*I*I");
  }

  @Test
  void anIntegratorsRefusalStopsTheRun() {
    assertThat(refusal(Plans.of(TestModels.adaptiveExponential(), 1, new Exact()).run(0.1, 10)))
        .hasMessageContaining("\"exact\" refuses");
  }

  @Test
  void aFormulaWithUnknownSymbolsIsItsInputsMistake() {
    Formula formula = new Formula(Expr.symbol("amplitude"), List.of(), Interval.ALWAYS);
    HillockException refusal =
        refusal(Plans.of(TestModels.lif(), 1, new Exact()).drive("I", formula).run(0.1, 10));
    assertThat(refusal.category()).isEqualTo(Category.PLUGIN);
    assertThat(refusal).hasMessageContaining("uses [amplitude]");
  }

  @Test
  void everyLayerPrints() {
    CompiledPopulation population =
        compiled(
            Plans.of(TestModels.lif(), 3, new Exact())
                .parameter("E_L", i -> -70 + i)
                .drive("I", Plans.constant(1)));
    assertThat(population.equations())
        .contains(
            "dv/dt = (E_L - v + R * I) / tau_m",
            "one step",
            "P@v,v = 0.995",
            "spike when\n  v >= V_th");
    assertThat(population.program())
        .contains("refractory when", "spike when", "at a spike\n  v = -60.0");
    assertThat(population.bytecode()).contains("step([[D[DII[II)I", "daload");
    assertThat(population.notes())
        .anyMatch(note -> note.contains("propagator"))
        .anyMatch(note -> note.contains("bytes of bytecode"));
  }

  @Test
  void whatNeuronsShareIsAConstantOfTheProgram() {
    assertThat(compiled(Plans.of(TestModels.passive(), 3, new RungeKutta4())).program())
        .doesNotContain("tau_m");
    assertThat(
            compiled(
                    Plans.of(TestModels.passive(), 3, new RungeKutta4())
                        .parameter("tau_m", i -> 10 + i))
                .program())
        .contains("precomputed");
  }

  @Test
  void whatDependsOnTimeOnlyIsComputedOncePerStep() {
    Formula sine = new Formula(Expr.call(Function.SIN, Expr.T), List.of(), Interval.ALWAYS);
    String program =
        compiled(Plans.of(TestModels.passive(), 3, new RungeKutta4()).drive("I", sine)).program();
    String loop = program.substring(program.indexOf("integrate\n"));
    assertThat(program).startsWith("once per step\n").contains("sin({t})");
    assertThat(loop).doesNotContain("sin(");
  }

  @Test
  void aPlanChecksItsLengths() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            Plans.of(TestModels.lif(), 2, new Exact())
                .drive("I", List.of(Plans.constant(1)), new int[1])
                .plan())
        .withMessageContaining("for each of 2 neurons");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Plans.of(TestModels.lif(), 2, new Exact()).record("v", 1, 2).plan())
        .withMessageContaining("no neuron 2 of 2");
  }
}
