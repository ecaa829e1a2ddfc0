package org.hillock.engine.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Stream;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.engine.Plans;
import org.hillock.engine.TestModels;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.compile.PopulationCompiler;
import org.hillock.engine.internal.emit.Kernel;
import org.hillock.engine.internal.emit.Kernels;
import org.hillock.integrators.exact.Exact;
import org.junit.jupiter.api.Test;

/** What goes wrong in a part of a step comes out on the caller's thread. */
class MovesTest {
  private static final int SIZE = 600;

  /** A kernel that finds no columns from a neuron on, as if their arrays were too short. */
  private record Short(Kernel kernel, int neuron) implements Kernel {
    private double[][] cut(double[][] columns, int from) {
      return from < neuron ? columns : new double[columns.length][0];
    }

    @Override
    public void draw(double[][] columns, double[] scalars, int from, int to) {
      kernel.draw(cut(columns, from), scalars, from, to);
    }

    @Override
    public void count(double[][] columns, double[] scalars, int from, int to) {
      kernel.count(cut(columns, from), scalars, from, to);
    }

    @Override
    public int step(
        double[][] columns, double[] scalars, int from, int to, int[] spikes, int count) {
      return kernel.step(cut(columns, from), scalars, from, to, spikes, count);
    }

    @Override
    public void integrate(double[][] columns, double[] scalars, int from, int to) {
      kernel.integrate(cut(columns, from), scalars, from, to);
    }

    @Override
    public void arrive(double[][] columns, double[] scalars, int from, int to) {
      kernel.arrive(columns, scalars, from, to);
    }

    @Override
    public int fire(
        double[][] columns, double[] scalars, int from, int to, int[] spikes, int count) {
      return kernel.fire(columns, scalars, from, to, spikes, count);
    }

    @Override
    public void probe(
        int record, double[][] columns, double[] scalars, int[] neurons, double[] values) {
      kernel.probe(record, columns, scalars, neurons, values);
    }
  }

  private static PopulationCode code() {
    Problems problems = new Problems();
    Plans plans =
        Plans.of(TestModels.resonator(), SIZE, new Exact())
            .drive("v", new Pulses(new double[] {0.2}, new double[] {100}));
    PopulationCode code =
        new PopulationCompiler(plans.plan(), 0.1, 1, problems).compile().orElseThrow();
    problems.raise();
    return code;
  }

  /** Step 1 is the one with pulses. */
  private static Throwable thrown(long step) {
    PopulationCode code = code();
    try (Team team = new Team(3)) {
      PopulationRun run = new PopulationRun(code, new Cut(SIZE, 3, ""), team);
      Kernel kernel = new Short(code.compiled().kernel(), 512);
      run.moving().takeOver(new Kernels.Twin(kernel, code.compiled().layout(), new byte[0]));
      run.prepare(step);
      Throwable thrown = catchThrowable(() -> run.advance(step));
      run.close();
      return thrown;
    }
  }

  @Test
  void theFailureOfAKernelOnAnyThreadNamesItsEquation() {
    for (long step : new long[] {0, 1}) {
      Throwable thrown = thrown(step);
      assertThat(thrown).isInstanceOf(ArrayIndexOutOfBoundsException.class);
      List<StackTraceElement> trace = Stream.of(thrown.getStackTrace()).toList();
      assertThat(trace)
          .anySatisfy(frame -> {
            assertThat(frame.getClassName()).isEqualTo("kernel of resonator");
            assertThat(frame.getFileName()).contains("dv/dt");
          })
          .anyMatch(frame -> frame.getClassName().equals(Worker.class.getName()));
    }
  }

  @Test
  void spikesOfAllPartsAscend() {
    PopulationCode code = code();
    try (Team team = new Team(3)) {
      PopulationRun run = new PopulationRun(code, new Cut(SIZE, 3, ""), team);
      run.prepare(1);
      assertThat(run.advance(1)).isEqualTo(SIZE);
      assertThat(run.spikes()).isSorted().doesNotHaveDuplicates();
      run.close();
    }
  }
}
