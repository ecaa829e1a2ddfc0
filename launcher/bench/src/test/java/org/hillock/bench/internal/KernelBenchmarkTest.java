package org.hillock.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** That what is timed is the work that it is taken for. */
final class KernelBenchmarkTest {
  @ParameterizedTest
  @EnumSource
  void firesIfItHasAThreshold(KernelCase kernel) {
    KernelBenchmark benchmark = new KernelBenchmark();
    benchmark.kernel = kernel;
    benchmark.neurons = 1000;
    benchmark.start();
    long spikes = benchmark.step();
    switch (kernel) {
      case MEMBRANE_EXACT, MEMBRANE_RK4 -> assertThat(spikes).isZero();
      // 100 ms under twice the rheobase: an interval is 2 ms + 20 ms * ln(30/20) = 10.1 ms
      case LIF_EXACT -> assertThat(spikes).isBetween(9_000L, 11_000L);
      // the threshold rises, so fewer
      case DYNAMIC_THRESHOLD_EXACT -> assertThat(spikes).isBetween(3_000L, 8_000L);
    }
  }
}
