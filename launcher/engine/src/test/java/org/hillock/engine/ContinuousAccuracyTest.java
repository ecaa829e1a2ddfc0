package org.hillock.engine;

import static java.lang.Math.exp;
import static java.lang.Math.pow;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.hillock.engine.TinySteps.Equations;
import org.hillock.integrators.adaptive.DormandPrince;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spike times of sub-steps against tiny steps, for models without closed form. */
class ContinuousAccuracyTest {
  private static final Offset<Double> PRECISE = within(1e-9);

  private static double[] times(Plans plans, double dt, double duration) {
    return Recording.of(plans.run(dt, Math.round(duration / dt))).times(0, 0);
  }

  private static void agree(double[] found, List<Double> expected) {
    assertThat(found).hasSize(expected.size());
    for (int n = 0; n < found.length; n++) {
      assertThat(found[n]).as("spike %d", n).isCloseTo(expected.get(n), PRECISE);
    }
  }

  private static double adaptation(double v, double w) {
    return (0.002 * (v + 70) - w) / 100;
  }

  private static void exponential(double[] y, double[] slopes) {
    double spike = 0.01 * 2 * exp(Math.min((y[0] + 50) / 2, 20));
    slopes[0] = (-0.01 * (y[0] + 70) + spike - y[1] + 0.8) / 0.2;
    slopes[1] = adaptation(y[0], y[1]);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 1})
  void theAdaptiveExponentialNeuron(double dt) {
    double duration = 150;
    Equations clamped = (y, slopes) -> slopes[1] = adaptation(y[0], y[1]);
    TinySteps oracle = new TinySteps(ContinuousAccuracyTest::exponential, -70, 0);
    List<Double> expected =
        oracle.crossings(
            duration,
            1.0 / 2048,
            -46,
            0,
            states -> {
              states[0] = -58;
              states[1] += 0.05;
              oracle.pass(clamped, 0.5);
            });
    assertThat(expected).hasSizeGreaterThan(8);
    agree(
        times(
            Plans.of(TestModels.adaptiveExponential(), 1, new DormandPrince())
                .drive("I", Plans.constant(0.8)),
            dt,
            duration),
        expected);
  }

  private static double rate(double x) {
    return x == 0 ? 1 : x / (exp(x) - 1);
  }

  private static void squid(double[] y, double[] slopes) {
    double u = y[0];
    slopes[0] =
        (1.2 * pow(y[1], 3) * y[2] * (50 - u)
                + 0.36 * pow(y[3], 4) * (-77 - u)
                + 0.003 * (-54.4 - u)
                + 0.1)
            / 0.01;
    slopes[1] = rate(-(u + 40) / 10) * (1 - y[1]) - 4 * exp(-(u + 65) / 18) * y[1];
    slopes[2] = 0.07 * exp(-(u + 65) / 20) * (1 - y[2]) - y[2] / (1 + exp(-(u + 35) / 10));
    slopes[3] = 0.1 * rate(-(u + 55) / 10) * (1 - y[3]) - 0.125 * exp(-(u + 65) / 80) * y[3];
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 1})
  void theHodgkinHuxleyNeuron(double dt) {
    TinySteps oracle = new TinySteps(ContinuousAccuracyTest::squid, -65, 0.053, 0.596, 0.318);
    List<Double> expected = oracle.crossings(80, 1.0 / 8192, -1, 0, states -> {});
    assertThat(expected).hasSizeGreaterThan(4);
    agree(
        times(
            Plans.of(TestModels.hodgkinHuxley(), 1, new DormandPrince())
                .drive("I", Plans.constant(0.1)),
            dt,
            80),
        expected);
  }
}
