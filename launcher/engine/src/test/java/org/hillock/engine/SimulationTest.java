package org.hillock.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.input.Stimulus.Series;
import org.hillock.engine.plan.RunPlan;
import org.hillock.integrators.exact.Exact;
import org.hillock.integrators.rungekutta.RungeKutta4;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulationTest {
  private static final double DT = 0.1;

  /** Neurons with parameters of their own under drives of every kind. */
  private static Plans busy(String name, int size, int offset) {
    Series series =
        new Series(
            new double[] {0, 33.3, 70}, new double[] {0.1, 0.3, 0}, Interpolation.LINEAR, 0, 0.2);
    Pulses pulses = new Pulses(new double[] {0, 10, 20.1}, new double[] {1, 2, 3});
    List<Stimulus> steps = new ArrayList<>();
    IntStream.range(0, size)
        .forEach(i -> steps.add(Plans.step(0.3 + 0.02 * (i + offset), 5.03, 90)));
    return Plans.named(name, TestModels.dynamicThreshold(), size, new Exact())
        .parameter("tau_m", i -> 10 + i + offset)
        .initial("v", i -> -70 + 0.5 * (i + offset))
        .drive("I", steps, IntStream.range(0, size).toArray())
        .drive("I", series)
        .drive("I", pulses)
        .record("v", 7)
        .record("drive", 10);
  }

  private static List<Object> everything(Recording recording, int population, int neuron) {
    return List.of(
        recording.spikes(population, neuron),
        Arrays.stream(recording.trace(population, 0, neuron)).boxed().toList(),
        Arrays.stream(recording.trace(population, 1, neuron)).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 7, 64, 999, 1000, 5000})
  void aRunInPiecesIsTheSameRun(long piece) {
    RunPlan plan = busy("cell", 9, 0).run(DT, 1000);
    Recording whole = Recording.of(plan);
    Recording pieces = new Recording();
    Simulation simulation = Compiler.compile(plan).start();
    while (!simulation.done()) {
      simulation.advance(piece, pieces);
      simulation.advance(0, pieces);
    }
    assertThat(pieces.spikes()).isEqualTo(whole.spikes()).isNotEmpty();
    for (int neuron = 0; neuron < 9; neuron++) {
      assertThat(everything(pieces, 0, neuron)).isEqualTo(everything(whole, 0, neuron));
    }
  }

  @Test
  void lanesOfOnePopulationAreSeparateRuns() {
    Recording lanes = Recording.of(busy("cell", 9, 0).run(DT, 1000));
    for (int i = 0; i < 9; i++) {
      Recording alone = Recording.of(busy("cell", 1, i).run(DT, 1000));
      assertThat(everything(lanes, 0, i)).isEqualTo(everything(alone, 0, 0));
    }
  }

  @Test
  void aPopulationInPartsIsTheSamePopulation() {
    Recording whole = Recording.of(busy("cell", 8, 0).run(DT, 1000));
    RunPlan parts =
        new RunPlan("parts", DT, 1000, 1, List.of(busy("a", 3, 0).plan(), busy("b", 5, 3).plan()));
    Recording recording = Recording.of(parts);
    for (int i = 0; i < 8; i++) {
      assertThat(everything(recording, i < 3 ? 0 : 1, i < 3 ? i : i - 3))
          .isEqualTo(everything(whole, 0, i));
    }
  }

  @Test
  void twoRunsOfOneCompilationAreEqualAndDoNotSeeEachOther() {
    CompiledRun run = Compiler.compile(busy("cell", 4, 0).run(DT, 500));
    Recording one = new Recording();
    Recording other = new Recording();
    Simulation first = run.start();
    first.advance(250, one);
    Simulation second = run.start();
    second.advance(500, other);
    first.advance(250, one);
    assertThat(one.spikes()).isEqualTo(other.spikes()).isNotEmpty();
  }

  @Test
  void recordsAreTakenAtTheStartOfStepsAndOnceMoreAtTheEnd() {
    Plans plans =
        Plans.of(TestModels.passive(), 2, new Exact())
            .drive("I", Plans.step(0.1, 0.2, 0.5))
            .record("v", 1)
            .record("I", 3, 1);
    Recording recording = Recording.of(plans.run(DT, 6));
    assertThat(recording.samples(0, 0).keySet()).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(recording.samples(0, 0).get(0L)).containsExactly(-70, -70);
    assertThat(recording.samples(0, 1).keySet()).containsExactly(0L, 3L, 6L);
    assertThat(recording.trace(0, 1, 0)).containsExactly(0, 0.1, 0);
  }

  @Test
  void aPortIsItsLimitFromTheRight() {
    Plans plans =
        Plans.of(TestModels.passive(), 1, new Exact())
            .drive("I", Plans.step(0.1, 0.2, 0.4))
            .record("I", 1);
    assertThat(Recording.of(plans.run(DT, 5)).trace(0, 0, 0)).containsExactly(0, 0, 0.1, 0.1, 0, 0);
  }

  @Test
  void definitionsParametersAndSymbolsOfPartsAreRecorded() {
    Plans plans =
        Plans.of(TestModels.dynamicThreshold(), 2, new RungeKutta4())
            .with("c", TestModels.constantCurrent())
            .parameter("c.I_0", i -> 0.1 + i)
            .record("drive", 1, 1)
            .record("c.current", 1)
            .record("c.I_0", 1)
            .record("tau_m", 1, 0);
    Recording recording = Recording.of(plans.run(DT, 1));
    assertThat(recording.trace(0, 0, 0)).containsExactly(100 * 1.1, 100 * 1.1);
    assertThat(recording.samples(0, 1).get(0L)).containsExactly(0.1, 1.1);
    assertThat(recording.samples(0, 2).get(1L)).containsExactly(0.1, 1.1);
    assertThat(recording.trace(0, 3, 0)).containsExactly(20, 20);
  }

  @Test
  void aPulseAtTimeZeroComesBeforeTheFirstRecord() {
    Plans plans =
        Plans.of(TestModels.passive(), 1, new Exact())
            .drive("v", new Pulses(new double[] {0}, new double[] {7}))
            .record("v", 1);
    assertThat(Recording.of(plans.run(DT, 1)).trace(0, 0, 0)[0]).isEqualTo(-63);
  }

  @Test
  void aPulseAtTheEndIsInTheLastRecord() {
    Plans plans =
        Plans.of(TestModels.passive(), 1, new Exact())
            .drive("v", new Pulses(new double[] {0.3, 9}, new double[] {7, 9}))
            .record("v", 1);
    assertThat(Recording.of(plans.run(DT, 3)).trace(0, 0, 0)).containsExactly(-70, -70, -70, -63);
  }

  @Test
  void whomADriveLeavesOutKeepsTheSumOfTheOthersToTheBit() {
    int[] second = {-1, 0, -1, 0};
    Plans plans =
        Plans.of(TestModels.passive(), 4, new Exact())
            .drive("I", List.of(Plans.constant(0.1)), new int[] {-1, -1, 0, 0})
            .drive("I", List.of(Plans.constant(-0.0)), second)
            .record("I", 1);
    double[] values = Recording.of(plans.run(DT, 1)).samples(0, 0).get(0L);
    assertThat(values).containsExactly(0.0, -0.0, 0.1, 0.1);
    assertThat(Double.doubleToRawLongBits(values[0])).isZero();
    assertThat(Double.doubleToRawLongBits(values[1])).isEqualTo(Long.MIN_VALUE);
  }

  @Test
  void aCurrentIsFilledOncePerStepOfTheRunWithZeros() {
    List<Long> asked = new ArrayList<>();
    Stimulus.Current current =
        (window, start, end) -> {
          assertThat(start).hasSize(2).containsOnly(0);
          assertThat(end).hasSize(2).containsOnly(0);
          asked.add(window.step());
          Arrays.fill(start, window.step());
          Arrays.fill(end, window.step() + 0.5);
        };
    Plans plans =
        Plans.of(TestModels.passive(), 3, new Exact())
            .drive("I", List.of(current), new int[] {0, -1, 0})
            .record("I", 1);
    Recording recording = Recording.of(plans.run(DT, 3));
    assertThat(asked).containsExactly(0L, 1L, 2L);
    assertThat(recording.trace(0, 0, 2)).containsExactly(0, 1, 2, 2.5);
    assertThat(recording.trace(0, 0, 1)).containsExactly(0, 0, 0, 0);
  }

  @Test
  void anotherSizeOfThePopulationChangesNoBitOfANeuron() {
    for (int size : new int[] {1, 2, 7, 8, 9, 16, 300}) {
      Recording recording = Recording.of(busy("cell", size, 0).run(DT, 300));
      assertThat(everything(recording, 0, 0))
          .isEqualTo(everything(Recording.of(busy("cell", 1, 0).run(DT, 300)), 0, 0));
    }
  }

  @Test
  void onlyNeuronsOfThePopulationFire() {
    Recording recording =
        Recording.of(
            Plans.of(TestModels.lif(), 5, new Exact()).drive("I", Plans.constant(2)).run(DT, 300));
    assertThat(recording.spikes()).isNotEmpty().allMatch(spike -> spike.neuron() < 5);
  }

  @Test
  void knowsItsStatesAndRefusesOthers() {
    Simulation simulation = Compiler.compile(busy("cell", 2, 0).run(DT, 5)).start();
    assertThat(simulation.state(0, "v")).hasSize(2);
    assertThat(simulation.step()).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> simulation.state(0, "w"))
        .withMessageContaining("no state \"w\"");
    assertThatIllegalArgumentException().isThrownBy(() -> simulation.advance(-1, new Recording()));
  }
}
