package org.hillock.itest.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesIT {
  @TempDir Path folder;

  @Test
  void firstSpikesFireAtTheClosedFormsRateWhileTheStepIsOn() {
    ExampleRun run = ExampleRun.of("first-spikes", folder);
    // 1 / (t_ref + tau_m log((E_L + R I - V_r) / (E_L + R I - V_th))) with 10 ms, 100 MOhm, 0.3 nA
    // and 2 ms.
    double interval = 2 + 10 * Math.log(20.0 / 10.0);
    assertThat(run.value("intervals", "firing rate")).isCloseTo(1000 / interval, within(1.0));
    assertThat(run.verdict("intervals", "firing rate")).isEqualTo("agrees");
    List<double[]> spikes = run.rows("tables/spikes-cell.csv");
    assertThat(spikes)
        .hasSizeBetween(85, 95)
        .allSatisfy(spike -> assertThat(spike[0]).isBetween(100.0, 900.0));
    assertThat(run.text("report.html")).contains("First spikes", "firing rate", "agrees");
    assertThat(run.folder().resolve("figures")).isDirectoryContaining("glob:**.png");
  }

  @Test
  void aChargePulseLiftsTheMembraneByChargeOverCapacitance() {
    ExampleRun run = ExampleRun.of("membrane-pulse", folder);
    List<double[]> samples = run.rows("tables/samples-membrane-v.csv");
    double capacitance = 10.0 / 100;
    assertThat(at(samples, 9.9)).isCloseTo(-70, within(1e-9));
    assertThat(at(samples, 10)).isCloseTo(-70 + 1 / capacitance, within(1e-9));
    assertThat(at(samples, 20)).isCloseTo(-70 + 10 * Math.exp(-1), within(1e-9));
    assertThat(run.value("response", "greatest deviation")).isLessThan(1e-9);
    assertThat(run.verdict("response", "greatest deviation")).isEqualTo("agrees");
  }

  @Test
  void anArbitraryCurrentGivesItsConvolutionWithTheImpulseResponse() {
    ExampleRun run = ExampleRun.of("membrane-arbitrary", folder);
    assertThat(run.rows("tables/samples-membrane-v.csv")).hasSize(6001);
    assertThat(run.value("response", "greatest deviation")).isLessThan(1e-9);
    assertThat(run.verdict("response", "greatest deviation")).isEqualTo("agrees");
  }

  @Test
  void theGainFunctionFollowsItsClosedFormAndBeginsAtTheRheobase() {
    ExampleRun run = ExampleRun.of("f-i-curve", folder);
    assertThat(run.verdict("gain", "onset")).isEqualTo("agrees");
    assertThat(run.verdict("gain", "points in agreement")).isEqualTo("agrees");
    List<double[]> rows = run.rows("tables/gain-gain.csv");
    assertThat(rows).hasSize(51);
    for (double[] row : rows) {
      double drive = 100 * row[0];
      double expected = drive > 20 ? 1000 / (2 + 10 * Math.log((drive - 5) / (drive - 20))) : 0;
      assertThat(row[1])
          .as("rate at %s nA", row[0])
          .isCloseTo(expected, within(0.005 * expected + 1e-9));
    }
  }

  @Test
  void theErrorOfEachIntegratorShrinksByThePowerOfItsOrder() {
    ExampleRun run = ExampleRun.of("convergence", folder);
    List<double[]> rows = run.rows("tables/response-runs.csv");
    assertThat(rows).hasSize(12);
    int[] orders = {1, 2, 4};
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i)[0]).isEqualTo(i / 4);
      assertThat(rows.get(i)[1]).as("step").isEqualTo(2 / Math.pow(2, i % 4));
      if (i % 4 > 1) {
        double order = Math.log(rows.get(i - 1)[2] / rows.get(i)[2]) / Math.log(2);
        assertThat(order).isCloseTo(orders[i / 4], within(0.1));
      }
    }
    assertThat(run.text("report.html")).contains("12 runs of 1 lane", "membrane.integrator = rk4");
    assertThat(run.folder().resolve("runs/012/run.log")).exists();
  }

  @Test
  void neuronsUnderTheSameNoiseFallIntoStep() {
    ExampleRun run = ExampleRun.of("frozen-noise", folder);
    List<double[]> spikes = run.rows("tables/spikes-cells.csv");
    assertThat(distinctTimes(spikes, 0, 50)).isGreaterThan(15);
    assertThat(distinctTimes(spikes, 450, 500)).isLessThan(8);
    assertThat(IntStream.range(0, 20))
        .allSatisfy(n -> assertThat(spikes).anyMatch(s -> s[1] == n && s[0] > 450));
  }

  /** How many milliseconds of an interval have a spike. */
  private static long distinctTimes(List<double[]> spikes, double from, double to) {
    return spikes.stream()
        .filter(s -> s[0] >= from && s[0] < to)
        .map(s -> Math.round(s[0]))
        .distinct()
        .count();
  }

  private static double at(List<double[]> samples, double time) {
    return samples.stream()
        .filter(row -> Math.abs(row[0] - time) < 1e-9)
        .findFirst()
        .orElseThrow()[1];
  }
}
