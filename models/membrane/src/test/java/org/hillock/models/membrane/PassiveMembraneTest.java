package org.hillock.models.membrane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronModel;
import org.hillock.tck.FakePopulation;
import org.hillock.tck.Interpreter;
import org.hillock.tck.NeuronModelContract;
import org.hillock.tck.PortValues;
import org.hillock.tck.PulseAmounts;
import org.hillock.tck.ReferenceIntegrator;
import org.junit.jupiter.api.Test;

class PassiveMembraneTest implements NeuronModelContract {
  private static final double DT = 0.01;

  @Override
  public NeuronModel model() {
    return new PassiveMembrane();
  }

  private Interpreter membrane(Map<String, Double> initial, PortValues ports, PulseAmounts pulses) {
    return new Interpreter(
        model().spec(), new ReferenceIntegrator(), DT, Map.of(), initial, ports, pulses);
  }

  private static double after(Interpreter membrane, double time) {
    while (membrane.step() * DT < time - DT / 2) {
      membrane.advance();
    }
    return membrane.state("v");
  }

  /** The midpoint method's error here is about V dt² / (6 tau²), 1e-6 mV. */
  @Test
  void relaxesExponentiallyToRestPlusResistanceTimesCurrent() {
    Interpreter membrane = membrane(Map.of(), (port, step, fraction) -> 0.1, PulseAmounts.NONE);

    assertThat(after(membrane, 30)).isCloseTo(-70 + 10 * (1 - Math.exp(-30 / 20.0)), within(1e-6));
  }

  @Test
  void aChargeMovesThePotentialByChargeOverCapacitance() {
    PulseAmounts charge = (symbol, step) -> symbol.equals("I") && step == 1000 ? 1 : 0;
    Interpreter membrane = membrane(Map.of("v", -65.0), PortValues.NONE, charge);

    double before = after(membrane, 10 - DT);
    double capacitance = 20.0 / 100;
    assertThat(after(membrane, 10))
        .isCloseTo(-70 + (before + 70) * Math.exp(-DT / 20) + 1 / capacitance, within(1e-9));
  }

  @Test
  void itsClosedFormsAreThatOfAResistorAndACapacitor() {
    FakePopulation population =
        FakePopulation.of(model().spec(), DT, 100).with("tau_m", 10).with("R", 50);

    assertThat(value(population, ClosedForm.STEADY_POTENTIAL, Map.of("I", 0.2)))
        .isCloseTo(-60, within(1e-12));
    assertThat(value(population, ClosedForm.FREE_DECAY, Map.of("t", 10.0)))
        .isCloseTo(Math.exp(-1), within(1e-15));
    assertThat(value(population, ClosedForm.IMPULSE_RESPONSE, Map.of("t", 0.0)))
        .isCloseTo(5, within(1e-14));
  }

  private static double value(FakePopulation population, String kind, Map<String, Double> others) {
    return population.evaluate(population.closedForm(kind).orElseThrow(), 0, others).orElseThrow();
  }
}
