package org.hillock.itest.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.hillock.api.Named;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.app.platform.Platform;
import org.hillock.itest.Assembled;
import org.hillock.tck.Interpreter;
import org.hillock.tck.PulseAmounts;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The implicit integrators on an axon that fires: they tend to what rk4 gives, with their order.
 */
class ImplicitOrderIT {
  private static final double CURRENT = 0.2;
  private static final double DURATION = 12;

  /** Of the reference; its error is far below those that are measured. */
  private static final double FINE = 0.00125;

  @AutoClose private final Platform platform = Assembled.start();

  @ParameterizedTest
  @CsvSource({"backward-euler, 1", "crank-nicolson, 2"})
  void halvingAStepOfAHundredthDividesTheErrorAsTheOrderSays(String name, int order) {
    double[] reference = potentials("rk4", FINE);
    double coarse = error(potentials(name, 0.01), reference);
    double fine = error(potentials(name, 0.005), reference);
    assertThat(coarse).as("the step of 0.01 ms").isBetween(1e-4, order == 1 ? 12.0 : 0.2);
    assertThat(Math.log(coarse / fine) / Math.log(2)).as("order").isCloseTo(order, within(0.15));
  }

  /** Near the rheobase a step of a tenth is far longer than the upstroke lasts. */
  @ParameterizedTest
  @CsvSource({"backward-euler", "crank-nicolson"})
  void upstrokesThatTheStepDoesNotResolveStillFire(String integrator) {
    int expected = spikes("adex", "rk4", 0.005, 0.8);
    assertThat(expected).isGreaterThan(5);
    for (double step : new double[] {0.05, 0.1, 0.2}) {
      assertThat(spikes("adex", integrator, step, 0.8))
          .as("spikes with a step of %s ms", step)
          .isCloseTo(expected, within(1 + expected / 20));
    }
  }

  /** With open channels the membrane is some four times faster than this step, too fast for rk4. */
  @ParameterizedTest
  @CsvSource({"backward-euler", "crank-nicolson"})
  void aTenthOfAMillisecondDoesForAnAxon(String integrator) {
    int expected = spikes("hodgkin-huxley", "rk4", 0.01, CURRENT);
    assertThat(expected).isGreaterThan(20);
    assertThat(spikes("hodgkin-huxley", integrator, 0.1, CURRENT)).isEqualTo(expected);
  }

  private int spikes(String model, String integrator, double step, double current) {
    NeuronSpec neuron = installed(NeuronModel.class, model).spec();
    Interpreter run =
        new Interpreter(
            neuron,
            installed(Integrator.class, integrator),
            step,
            Map.of(),
            Map.of(),
            (port, n, fraction) -> current,
            PulseAmounts.NONE);
    int spikes = 0;
    for (int n = 0; n < Math.round(400 / step); n++) {
      spikes += run.advance() ? 1 : 0;
    }
    return spikes;
  }

  @Test
  void theReferenceFires() {
    double[] reference = potentials("rk4", FINE);
    double highest = Double.NEGATIVE_INFINITY;
    for (double v : reference) {
      highest = Math.max(highest, v);
    }
    assertThat(highest).isGreaterThan(20);
  }

  private static double error(double[] potentials, double[] reference) {
    double error = 0;
    for (int i = 0; i < potentials.length; i++) {
      error = Math.max(error, Math.abs(potentials[i] - reference[i]));
    }
    return error;
  }

  /** The potential at every hundredth of a millisecond. */
  private double[] potentials(String integrator, double step) {
    NeuronSpec axon = installed(NeuronModel.class, "hodgkin-huxley").spec();
    Interpreter run =
        new Interpreter(
            axon,
            installed(Integrator.class, integrator),
            step,
            Map.of(),
            Map.of(),
            (port, n, fraction) -> CURRENT,
            PulseAmounts.NONE);
    int every = (int) Math.round(0.01 / step);
    double[] potentials = new double[(int) Math.round(DURATION / 0.01)];
    for (int i = 0; i < potentials.length; i++) {
      for (int n = 0; n < every; n++) {
        run.advance();
      }
      potentials[i] = run.state("v");
    }
    return potentials;
  }

  private <T extends Named> T installed(Class<T> kind, String name) {
    return platform.catalog().find(kind, name).orElseThrow().extension();
  }
}
