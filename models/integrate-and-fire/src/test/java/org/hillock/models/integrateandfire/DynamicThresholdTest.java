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

class DynamicThresholdTest implements NeuronModelContract {
  private static final Map<String, Double> PARAMETERS =
      Map.of("R", 50.0, "E_L", -65.0, "V_r", -65.0, "theta_0", -50.0, "J", 3.0, "tau_theta", 80.0);

  @Override
  public NeuronModel model() {
    return new DynamicThreshold();
  }

  private static List<Double> times(Map<String, Double> parameters, double duration) {
    return new Spiking(
            new DynamicThreshold().spec(), 0.01, parameters, PortValues.NONE, PulseAmounts.NONE)
        .under(0.5)
        .times(duration);
  }

  /**
   * In the stationary state an interval D solves U - (U - V_r) e^{-(D - t_ref)/tau} = theta_0 + J
   * e^{-D/tau_theta} / (1 - e^{-D/tau_theta}): the threshold relaxes also while the neuron is
   * refractory.
   */
  @Test
  void theStationaryIntervalSolvesTheFixedPointEquation() {
    List<Double> times = times(PARAMETERS, 800);
    double interval = times.getLast() - times.get(times.size() - 2);
    double expected = stationaryInterval();

    assertThat(interval - expected).isBetween(-0.01, 0.02);
  }

  private static double stationaryInterval() {
    double low = 2;
    double high = 200;
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      double potential = -40 + -25 * Math.exp(-(middle - 2) / 20);
      double decay = Math.exp(-middle / 80);
      boolean reached = potential >= -50 + 3 * decay / (1 - decay);
      low = reached ? low : middle;
      high = reached ? middle : high;
    }
    return high;
  }

  @Test
  void withoutJumpsItIsALeakyIntegrateAndFireNeuron() {
    Map<String, Double> still =
        Map.of(
            "R", 50.0, "E_L", -65.0, "V_r", -65.0, "theta_0", -50.0, "J", 0.0, "tau_theta", 80.0);
    Map<String, Double> plain = Map.of("R", 50.0, "E_L", -65.0, "V_r", -65.0, "V_th", -50.0);
    List<Double> reference =
        new Spiking(
                new LeakyIntegrateAndFire().spec(), 0.01, plain, PortValues.NONE, PulseAmounts.NONE)
            .under(0.5)
            .times(300);

    assertThat(times(still, 300)).isEqualTo(reference).hasSizeGreaterThan(5);
  }

  @Test
  void intervalsGrowAsTheThresholdRises() {
    List<Double> times = times(PARAMETERS, 200);

    for (int k = 2; k < times.size(); k++) {
      assertThat(times.get(k) - times.get(k - 1))
          .isGreaterThan(times.get(k - 1) - times.get(k - 2));
    }
  }

  /** The threshold stays finite, so a strong current reaches it at once, however far it jumps. */
  @Test
  void theRateUnderAStrongCurrentIsTheSaturationRate() {
    ClosedForm saturation = model().spec().closedForm(ClosedForm.SATURATION_RATE).orElseThrow();
    FakePopulation population = FakePopulation.of(model().spec(), 0.01, 100);
    double expected = population.evaluate(saturation, 0, Map.of()).orElseThrow();
    List<Double> times =
        new Spiking(model().spec(), 0.01, Map.of(), PortValues.NONE, PulseAmounts.NONE)
            .under(1e6)
            .times(100);

    assertThat(expected).isEqualTo(0.5);
    assertThat(1 / (times.getLast() - times.get(times.size() - 2)))
        .as("an interval is longer by one step")
        .isCloseTo(1 / 2.01, within(1e-9));
  }

  @Test
  void partsFindTheMovingThreshold() {
    assertThat(model().spec().roles())
        .containsEntry(Role.MEMBRANE, "v")
        .containsEntry(Role.THRESHOLD, "theta");
  }
}
