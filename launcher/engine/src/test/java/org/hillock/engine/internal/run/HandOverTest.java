package org.hillock.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hillock.api.input.Stimulus;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.Plans;
import org.hillock.engine.RandomDrivesTest;
import org.hillock.engine.TestModels;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.compile.PopulationCompiler;
import org.hillock.engine.internal.emit.Kernels;
import org.hillock.engine.internal.emit.Layout;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.hillock.integrators.stochastic.Milstein;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When the vector twin takes over, nobody can tell. */
class HandOverTest {
  private static final int STEPS = 80;

  static Stream<NeuronSpec> models() {
    return TestModels.all().stream();
  }

  @ParameterizedTest
  @MethodSource("models")
  void theStepOfTheHandOverIsInvisible(NeuronSpec model) {
    isInvisible(code(model));
  }

  @Test
  void randomNumbersAreTheSameBeforeAndAfter() {
    isInvisible(
        code(
            Plans.of(RandomDrivesTest.noisy(), 290, new Milstein())
                .drive("I", new Stimulus.Poisson(RandomDrivesTest.rate("40 + 30*sin(t)"), 0.01))
                .drive("v", new Stimulus.Pulses(new double[] {1.5, 3.2}, new double[] {3, -1}))));
  }

  /** Nine blocks, so that each of eight threads has one. */
  @Test
  void anyNumberOfThreadsIsHandedOverTo() {
    PopulationCode code =
        code(
            Plans.of(RandomDrivesTest.noisy(), 8 * Layout.BLOCK + 9, new Milstein())
                .drive("I", new Stimulus.Poisson(RandomDrivesTest.rate("40 + 30*sin(t)"), 0.01)));
    List<Object> never = run(code, STEPS, 1);
    for (int threads : new int[] {1, 2, 3, 8}) {
      assertThat(run(code, 31, threads).equals(never)).as("%d threads", threads).isTrue();
    }
  }

  private static void isInvisible(PopulationCode code) {
    List<Object> never = run(code, STEPS, 1);
    for (int step : new int[] {0, 1, 31, 42}) {
      assertThat(run(code, step, 1)).as("handed over at step %d", step).isEqualTo(never);
      assertThat(run(code, step, 2)).as("at step %d, two threads", step).isEqualTo(never);
    }
  }

  private static PopulationCode code(NeuronSpec model) {
    return code(
        Plans.of(model, 290, new RungeKutta4())
            .initial("v", i -> -72 + 0.08 * i)
            .drive("I", Plans.step(0.8, 0.4, 6.2))
            .drive("v", new Stimulus.Pulses(new double[] {1.5, 3.2, 4}, new double[] {3, -1, 2})));
  }

  private static PopulationCode code(Plans plans) {
    Problems problems = new Problems();
    PopulationCode code =
        new PopulationCompiler(plans.plan(), 0.1, 1, problems).compile().orElseThrow();
    problems.raise();
    assertThat(code.vectors().isTaken()).as(code.vectors().note()).isTrue();
    return code;
  }

  /** Spikes of every step, and the bits of all states at the end. */
  private static List<Object> run(PopulationCode code, int handOver, int parts) {
    try (Team team = new Team(parts)) {
      return run(new PopulationRun(code, new Cut(code.plan().size(), parts, ""), team), handOver);
    }
  }

  private static List<Object> run(PopulationRun run, int handOver) {
    PopulationCode code = run.code();
    Kernels.Twin twin =
        Kernels.vector("test", code.program(), code.compiled(), code.vectors().lanes());
    List<Object> seen = new ArrayList<>();
    for (int step = 0; step < STEPS; step++) {
      if (step == handOver) {
        run.moving().takeOver(twin);
      }
      run.prepare(step);
      int count = run.advance(step);
      seen.add(Arrays.stream(run.spikes(), 0, count).boxed().toList());
    }
    run.close();
    for (String state : run.states()) {
      seen.add(Arrays.stream(run.state(state)).mapToObj(Double::doubleToLongBits).toList());
    }
    return seen;
  }
}
