package org.hillock.pipeline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hillock.api.analyze.Coordinate;
import org.hillock.api.analyze.Population;
import org.hillock.api.input.Stimulus;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.fixture.TestPlan;
import org.hillock.pipeline.plan.SweepPlan;
import org.junit.jupiter.api.Test;

final class PlanPopulationTest {
  private final Population population =
      PlanPopulation.of(
          new TestPlan(2, 500)
              .threshold(-50, -60)
              .sweep(
                  new SweepPlan(
                      2,
                      List.of(
                          new Coordinate("cell.V_th", Unit.parse("mV"), new double[] {-50, -60}))))
              .build(),
          0);

  @Test
  void knowsTheRunsShape() {
    assertThat(population.name()).isEqualTo("cell");
    assertThat(population.size()).isEqualTo(2);
    assertThat(population.points()).isEqualTo(2);
    assertThat(population.coordinates().getFirst().address()).isEqualTo("cell.V_th");
    assertThat(population.step()).isEqualTo(0.1);
    assertThat(population.duration()).isEqualTo(500 * 0.1);
  }

  @Test
  void givesParametersAndInitialValuesByNeuron() {
    assertThat(population.parameter("V_th", 1)).hasValue(-60);
    assertThat(population.parameter("R", 1)).hasValue(100);
    assertThat(population.parameter("v", 0)).isEmpty();
    assertThat(population.initial("v", 1)).hasValue(-70);
    assertThat(population.initial("R", 1)).isEmpty();
  }

  @Test
  void evaluatesAClosedFormWhereItHolds() {
    ClosedForm steady = population.closedForm(ClosedForm.STEADY_POTENTIAL).orElseThrow();
    // E_L + R*I = -70 + 100*0.15 = -55: below the first neuron's threshold, above the second's.
    assertThat(population.evaluate(steady, 0, Map.of("I", 0.15))).hasValue(-70 + 100 * 0.15);
    assertThat(population.evaluate(steady, 1, Map.of("I", 0.15))).isEmpty();
    ClosedForm decay = population.closedForm(ClosedForm.FREE_DECAY).orElseThrow();
    OptionalDouble value = population.evaluate(decay, 0, Map.of("t", 10.0));
    assertThat(value.orElseThrow()).isCloseTo(Math.exp(-1), within(1e-15));
    assertThat(population.closedForm(ClosedForm.RHEOBASE)).isEmpty();
  }

  @Test
  void saysWhichSymbolOfAClosedFormIsMissing() {
    ClosedForm steady = population.closedForm(ClosedForm.STEADY_POTENTIAL).orElseThrow();
    assertThatThrownBy(() -> population.evaluate(steady, 0, Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a value of I");
  }

  /** Closed forms are of the inputs; whatever moves a state besides makes them untrue. */
  @Test
  void thereIsNoClosedFormWhereSpikesMoveAState() {
    List<Stimulus> pulses = List.of(new Stimulus.Pulses(new double[] {1}, new double[] {1}));

    assertThat(closedForm(new TestPlan(1, 500).drive("I", pulses, 0))).isPresent();
    assertThat(closedForm(new TestPlan(1, 500).drive("v", pulses, 0))).isEmpty();
  }

  private static Optional<ClosedForm> closedForm(TestPlan plan) {
    return PlanPopulation.of(plan.build(), 0).closedForm(ClosedForm.STEADY_POTENTIAL);
  }

  @Test
  void anUnknownPortHasNoDrive() {
    assertThat(population.drive("J")).isEmpty();
  }
}
