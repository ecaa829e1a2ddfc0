package org.hillock.models.integrateandfire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.Role;
import org.hillock.tck.FakePopulation;
import org.hillock.tck.NeuronModelContract;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;
import org.junit.jupiter.api.Test;

class LeakyIntegrateAndFireTest implements NeuronModelContract {
  @Override
  public NeuronModel model() {
    return new LeakyIntegrateAndFire();
  }

  private static Spiking neuron(Map<String, Double> parameters, double current) {
    return new Spiking(
            new LeakyIntegrateAndFire().spec(),
            0.01,
            parameters,
            PortValues.NONE,
            PulseAmounts.NONE)
        .under(current);
  }

  /**
   * A spike is detected at the end of its step and the next interval starts there: each is late by
   * less than a step.
   */
  @Test
  void firesAtTheTimesOfTheClosedForm() {
    List<Double> times = neuron(Map.of(), 0.3).times(100);
    double first = 20 * Math.log(30.0 / 10);
    double interval = 2 + 20 * Math.log(20.0 / 10);

    for (int k = 0; k < times.size(); k++) {
      assertThat(times.get(k) - (first + k * interval))
          .as("spike %d", k)
          .isBetween(-1e-6, 0.01 * (k + 1));
    }
    assertThat(times).hasSize(5);
  }

  @Test
  void theClosedFormOfTheRateMatchesTheSimulatedOne() {
    for (double current : new double[] {0.15, 0.21, 0.3, 0.5, 1, 3}) {
      List<Double> times = neuron(Map.of("t_ref", 3.0), current).times(500);
      double expected = rate(Map.of("t_ref", 3.0), current);
      if (expected == 0) {
        assertThat(times).isEmpty();
      } else {
        double interval = (times.getLast() - times.getFirst()) / (times.size() - 1);
        assertThat(interval)
            .as("at %s nA", current)
            .isBetween(1 / expected - 1e-6, 1 / expected + 0.01);
      }
    }
  }

  @Test
  void thereIsNoRefractorinessWithoutAPeriod() {
    List<Double> times = neuron(Map.of("t_ref", 0.0), 1).times(100);
    double interval = 20 * Math.log((100.0 - 10) / (100 - 20));

    assertThat(times.get(1) - times.get(0)).isBetween(interval - 1e-6, interval + 0.01);
  }

  @Test
  void rheobaseAndSaturationFollowFromTheParameters() {
    FakePopulation population = FakePopulation.of(model().spec(), 0.1, 100);

    assertThat(value(population, ClosedForm.RHEOBASE, Map.of())).isCloseTo(0.2, within(1e-15));
    assertThat(value(population, ClosedForm.SATURATION_RATE, Map.of()))
        .isCloseTo(0.5, within(1e-15));
    assertThat(rate(Map.of(), 0.2)).isZero();
    assertThat(rate(Map.of(), 1e6)).isCloseTo(0.5, within(1e-4));
    assertThat(population.with("t_ref", 0).evaluate(form(ClosedForm.SATURATION_RATE), 0, Map.of()))
        .isEmpty();
    assertThat(population.evaluate(form(ClosedForm.STEADY_POTENTIAL), 0, Map.of("I", 0.5)))
        .isEmpty();
  }

  @Test
  void aResetAboveThresholdHasNoClosedForm() {
    FakePopulation population = FakePopulation.of(model().spec(), 0.1, 100).with("V_r", -45);

    assertThat(population.evaluate(form(ClosedForm.FIRING_RATE), 0, Map.of("I", 0.3))).isEmpty();
  }

  @Test
  void partsFindTheMembraneTheCurrentAndTheThreshold() {
    assertThat(model().spec().roles())
        .isEqualTo(Map.of(Role.MEMBRANE, "v", Role.CURRENT, "I", Role.THRESHOLD, "V_th"));
  }

  private static double rate(Map<String, Double> parameters, double current) {
    FakePopulation population = FakePopulation.of(new LeakyIntegrateAndFire().spec(), 0.1, 100);
    for (Map.Entry<String, Double> entry : parameters.entrySet()) {
      population = population.with(entry.getKey(), entry.getValue());
    }
    return value(population, ClosedForm.FIRING_RATE, Map.of("I", current));
  }

  private static ClosedForm form(String kind) {
    return new LeakyIntegrateAndFire().spec().closedForm(kind).orElseThrow();
  }

  private static double value(FakePopulation population, String kind, Map<String, Double> others) {
    return population.evaluate(form(kind), 0, others).orElseThrow();
  }
}
