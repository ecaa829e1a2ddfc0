package org.hillock.models.hodgkinhuxley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hillock.api.model.NeuronModel;
import org.hillock.tck.Interpreter;
import org.hillock.tck.NeuronModelContract;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;
import org.hillock.tck.ReferenceIntegrator;
import org.junit.jupiter.api.Test;

class HodgkinHuxleyTest implements NeuronModelContract {
  private static final double DT = 0.01;

  @Override
  public NeuronModel model() {
    return new HodgkinHuxley();
  }

  private Interpreter axon(Map<String, Double> initial, PortValues ports) {
    return new Interpreter(
        model().spec(), new ReferenceIntegrator(), DT, Map.of(), initial, ports, PulseAmounts.NONE);
  }

  /** The resting state, from Newton's method on the steady current, is -64.9963793 mV. */
  @Test
  void restsWhereTheSteadyCurrentVanishes() {
    Interpreter axon = axon(Map.of(), PortValues.NONE);
    for (int n = 0; n < 20_000; n++) {
      assertThat(axon.advance()).isFalse();
    }
    assertThat(axon.state("v")).isCloseTo(-64.9963793312, within(1e-6));
    assertThat(axon.state("m")).isCloseTo(0.052955086813, within(1e-8));
    assertThat(axon.state("h")).isCloseTo(0.59599412474, within(1e-8));
    assertThat(axon.state("n")).isCloseTo(0.317732399761, within(1e-8));
  }

  /**
   * Times from an adaptive integration of order 8 with spikes located as events: 10 uA/cm^2 from 5
   * ms on; here 0.2 nA into 2000 um^2. A spike is counted at the end of its step of 0.01 ms; the
   * rest, 0.01 ms, is for the start at -65 mV instead of the exact rest.
   */
  @Test
  void firesUnderAStepWhenAnAdaptiveIntegrationSays() {
    Interpreter axon = axon(Map.of(), (port, step, fraction) -> step >= 500 ? 0.2 : 0);
    List<Double> times = new ArrayList<>();
    for (int n = 1; n <= 5500; n++) {
      if (axon.advance()) {
        times.add(n * DT);
      }
    }
    assertThat(times).hasSize(4);
    double[] expected = {6.90123154106, 21.8226518905, 36.4718875177, 51.1090618175};
    for (int i = 0; i < expected.length; i++) {
      assertThat(times.get(i)).isCloseTo(expected[i], within(0.02));
    }
  }

  /** At -40 and -55 mV a quotient of the rates is 0/0 unless it is written with exprel. */
  @Test
  void itsRatesAreSmoothWhereTheirQuotientsVanish() {
    for (double potential : new double[] {-40, -55}) {
      double at = afterOneStep(potential);
      double beside = (afterOneStep(potential - 1e-6) + afterOneStep(potential + 1e-6)) / 2;
      assertThat(at).isCloseTo(beside, within(1e-10));
    }
  }

  private double afterOneStep(double potential) {
    Interpreter axon = axon(Map.of("v", potential), PortValues.NONE);
    axon.advance();
    return axon.state("m") + axon.state("n");
  }
}
