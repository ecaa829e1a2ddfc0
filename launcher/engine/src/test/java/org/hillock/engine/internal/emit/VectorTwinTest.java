package org.hillock.engine.internal.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.Plans;
import org.hillock.engine.TestModels;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.internal.compile.Names;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.compile.PopulationCompiler;
import org.hillock.engine.internal.program.Phase;
import org.hillock.engine.internal.program.Program;
import org.hillock.engine.internal.program.Programs;
import org.hillock.engine.plan.Column;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.rungekutta.Euler;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Vector twins give the bits of their scalar twins: spikes and every column, at every step. */
class VectorTwinTest {
  private static final double DT = 0.1;
  private static final int NEURONS = 301;

  static Stream<Arguments> models() {
    List<Integrator> general = List.of(new Euler(), new RungeKutta4());
    Stream<Arguments> linear =
        TestModels.linear().stream().map(model -> Arguments.of(model, new Exact()));
    Stream<Arguments> others =
        TestModels.all().stream()
            .flatMap(model -> general.stream().map(method -> Arguments.of(model, method)));
    return Stream.concat(linear, others)
        .flatMap(pair ->
            IntStream.of(1, 2, 4, 8)
                .boxed()
                .flatMap(lanes ->
                    IntStream.of(400, Kernels.VECTOR_LIMIT, Integer.MAX_VALUE)
                        .mapToObj(
                            limit -> Arguments.of(pair.get()[0], pair.get()[1], lanes, limit))));
  }

  @ParameterizedTest(name = "{0} {1} lanes {2} limit {3}")
  @MethodSource("models")
  void modelsMoveAndFireAsTheirScalarTwinsDo(
      NeuronSpec model, Integrator integrator, int lanes, int limit) {
    PopulationCode code = code(model, integrator);
    Kernels.Twin twin = Kernels.vector("test", code.program(), code.compiled(), lanes, limit);
    Steps scalar = new Steps(code, code.compiled().kernel(), code.compiled().layout());
    Steps vector = new Steps(code, twin.kernel(), twin.layout());
    int fired = 0;
    for (int step = 0; step < 60; step++) {
      List<Integer> expected = scalar.step(step);
      assertThat(vector.step(step)).as("spikes of step %d", step).isEqualTo(expected);
      assertThat(vector.bits()).as("columns after step %d", step).isEqualTo(scalar.bits());
      fired += expected.size();
    }
    if (model.spike().isPresent()) {
      assertThat(fired).as("somebody fired").isPositive();
    }
  }

  private static PopulationCode code(NeuronSpec model, Integrator integrator) {
    Plans plans = Plans.of(model, NEURONS, integrator).drive("I", Plans.step(0.9, 0.5, 5.3));
    plans.initial("v", i -> -75 + 0.09 * i);
    model.parameters().stream()
        .filter(parameter -> parameter.name().equals("R") || parameter.name().equals("C"))
        .forEach(parameter ->
            plans.parameter(parameter.name(), i -> parameter.value().value() * (1 + 0.001 * i)));
    Problems problems = new Problems();
    PopulationCode code =
        new PopulationCompiler(plans.plan(), DT, 1, problems).compile().orElseThrow();
    problems.raise();
    return code;
  }

  /** A kernel with its own columns. */
  private static final class Steps {
    private final PopulationCode code;
    private final Kernel kernel;
    private final Layout layout;
    private final double[][] columns;
    private final double[] scalars;
    private final int[] spikes = new int[NEURONS];

    Steps(PopulationCode code, Kernel kernel, Layout layout) {
      this.code = code;
      this.kernel = kernel;
      this.layout = layout;
      List<double[]> arrays = new ArrayList<>();
      layout.columns().forEach(name -> arrays.add(start(name)));
      layout.scratch().forEach(ignored -> arrays.add(new double[Layout.BLOCK]));
      this.columns = arrays.toArray(double[][]::new);
      this.scalars = new double[layout.scalars().size()];
    }

    private double[] start(String name) {
      Column none = Column.of(name.equals(Names.ARMED) ? 1 : 0);
      Column initial = code.plan().initial().getOrDefault(name, none);
      Column values = code.fixed().getOrDefault(name, initial);
      double[] padded = new double[(NEURONS + 7) / 8 * 8];
      Arrays.setAll(padded, i -> values.at(Math.min(i, NEURONS - 1)));
      return padded;
    }

    List<Integer> step(int step) {
      set(Names.TIME, step * DT);
      set(Names.TIME_END, (step + 1) * DT);
      set(Names.STEP, step);
      set(Names.STEP_END, step + 1);
      int count = kernel.step(columns, scalars, 0, 256, spikes, 0);
      count = kernel.step(columns, scalars, 256, NEURONS, spikes, count);
      return Arrays.stream(spikes, 0, count).boxed().toList();
    }

    private void set(String scalar, double value) {
      if (layout.hasScalar(scalar)) {
        scalars[layout.scalar(scalar)] = value;
      }
    }

    /** The bits of the population's neurons; a NaN is any NaN. */
    List<List<Long>> bits() {
      return Arrays.stream(columns, 0, layout.columns().size())
          .map(column ->
              Arrays.stream(column, 0, NEURONS).mapToObj(Double::doubleToLongBits).toList())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("lanes")
  void aTruthValueThatCrossesACutSurvives(int lanes) {
    Program program =
        new Programs()
            .phase(Phase.FREE, "x", "if(x > y and y > 0.2, exp(x*y) - 1, tanh(y))/3")
            .phase(Phase.FREE, "y", "if(x > y and y > 0.2, x^y, log(2 + y*y))/3")
            .program();
    Layout layout = Layout.of(program, List.of("x", "y"), List.of());
    Kernels.Compiled scalar = Kernels.compile("test", program, layout);
    Kernels.Twin twin = Kernels.vector("test", program, scalar, lanes, 1);
    double[][] expected = start(scalar.layout());
    double[][] got = start(twin.layout());
    for (int i = 0; i < 20; i++) {
      scalar.kernel().step(expected, new double[0], 0, 64, new int[64], 0);
      twin.kernel().step(got, new double[0], 0, 64, new int[64], 0);
    }
    assertThat(got[0]).isEqualTo(expected[0]);
    assertThat(got[1]).isEqualTo(expected[1]);
  }

  static IntStream lanes() {
    return IntStream.of(1, 2, 4, 8);
  }

  private static double[][] start(Layout layout) {
    double[][] columns =
        new double[layout.columns().size() + layout.scratch().size()][Layout.BLOCK];
    Arrays.setAll(columns[0], i -> 0.02 * i - 0.4);
    Arrays.setAll(columns[1], i -> 0.9 - 0.015 * i);
    return columns;
  }
}
