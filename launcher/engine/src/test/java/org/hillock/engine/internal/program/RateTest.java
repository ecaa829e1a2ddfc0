package org.hillock.engine.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RateTest {
  private static Rate of(String text) {
    Program program = Programs.probing(text);
    return Rate.of(program.nodes()).get(program.probes().getFirst().node());
  }

  @Test
  void whatDependsOnNothingIsConstant() {
    assertThat(of("1 + 2")).isEqualTo(Rate.CONSTANT);
  }

  @Test
  void whatAllNeuronsShareChangesFromStepToStep() {
    assertThat(of("exp(s) + 2*t")).isEqualTo(Rate.STEP);
  }

  @Test
  void whatDependsOnParametersChangesFromNeuronToNeuron() {
    assertThat(of("p/q + 1")).isEqualTo(Rate.NEURON);
  }

  @Test
  void statesAndMixturesChangeInBoth() {
    assertThat(of("2*x")).isEqualTo(Rate.BOTH);
    assertThat(of("p*s")).isEqualTo(Rate.BOTH);
  }
}
