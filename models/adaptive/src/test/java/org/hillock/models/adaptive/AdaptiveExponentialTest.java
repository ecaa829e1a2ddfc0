package org.hillock.models.adaptive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.model.ClosedForm;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.tck.Interpreter;
import org.hillock.tck.NeuronModelContract;
import org.hillock.tck.PulseAmounts;
import org.hillock.tck.ReferenceIntegrator;
import org.junit.jupiter.api.Test;

class AdaptiveExponentialTest implements NeuronModelContract {
  private static final double DT = 0.01;

  @Override
  public NeuronModel model() {
    return new AdaptiveExponential();
  }

  private Interpreter cell(Map<String, Double> parameters, double current) {
    return new Interpreter(
        model().spec(),
        new ReferenceIntegrator(),
        DT,
        parameters,
        Map.of(),
        (port, step, fraction) -> current,
        PulseAmounts.NONE);
  }

  private static List<Double> times(Interpreter cell, double duration) {
    List<Double> times = new ArrayList<>();
    for (long n = 1; n <= Math.round(duration / DT); n++) {
      if (cell.advance()) {
        times.add(n * DT);
      }
    }
    return times;
  }

  /**
   * Tonic firing of the book's table 6.1 under 65 pA; times from an adaptive integration of order 8
   * with spikes located as events.
   */
  @Test
  void firesTonicallyWhenAnAdaptiveIntegrationSays() {
    List<Double> times = times(cell(Map.of(), 0.065), 500);
    double[] expected = {
      25.7716721165,
      79.4446826934,
      138.77434887,
      197.928366424,
      257.087747285,
      316.246964262,
      375.406186248,
      434.56540808,
      493.724629918
    };
    assertThat(times).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(times.get(i)).isCloseTo(expected[i], within(0.19));
    }
  }

  /** The published (theta_rh - E_L - Delta_T)/R is 36 pA: below it the cell rests, above fires. */
  @Test
  void firesOnlyAboveItsRheobase() {
    double rheobase = rheobase();
    assertThat(rheobase).isCloseTo(0.036, within(1e-15));
    assertThat(times(cell(Map.of("b", 0.0), 0.99 * rheobase), 1000)).isEmpty();
    assertThat(times(cell(Map.of("b", 0.0), 1.01 * rheobase), 1000)).isNotEmpty();
  }

  private double rheobase() {
    NeuronSpec spec = model().spec();
    ClosedForm form = spec.closedForm(ClosedForm.RHEOBASE).orElseThrow();
    return Evaluator.evaluate(
        form.value(), symbol -> spec.parameter(symbol).orElseThrow().value().value());
  }

  /** Where both equations are zero: w = a (v - E_L), and v solves what is left. */
  @Test
  void restsWhereBothEquationsAreZero() {
    double a = 1e-3;
    Interpreter cell = cell(Map.of("a", a), 0.03);
    assertThat(times(cell, 1000)).isEmpty();
    double v = cell.state("v");
    double w = cell.state("w");
    assertThat(v).isBetween(-70.0, -50.0);
    assertThat(w).isCloseTo(a * (v + 70), within(1e-12));
    assertThat(-(v + 70) + 2 * Math.exp((v + 50) / 2) - 500 * w + 500 * 0.03)
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void theAdaptationCurrentJumpsAtASpikeAndDecaysWhileThePotentialIsClamped() {
    Interpreter cell = cell(Map.of("t_ref", 5.0), 0.065);
    while (!cell.advance()) {
      assertThat(cell.state("w")).isZero();
    }
    assertThat(cell.state("w")).isCloseTo(0.06, within(1e-12));
    for (int n = 0; n < 300; n++) {
      cell.advance();
    }
    assertThat(cell.state("v")).isEqualTo(-55);
    assertThat(cell.state("w")).isCloseTo(0.06 * Math.exp(-3 / 30.0), within(1e-7));
  }
}
