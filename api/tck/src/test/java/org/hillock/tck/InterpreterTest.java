package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.NeuronSpecBuilder;
import org.junit.jupiter.api.Test;

class InterpreterTest {
  /** A ramp of slope one per ms. */
  private static NeuronSpecBuilder clock() {
    return NeuronSpec.named("clock")
        .parameter("top", "1", "threshold")
        .state("x", "1", "0", "phase")
        .state("n", "1", "0", "count")
        .equation("dx/dt = 1/(1 ms)");
  }

  private static Interpreter run(NeuronSpec spec, double dt, PulseAmounts pulses) {
    return new Interpreter(
        spec, new ReferenceIntegrator(), dt, Map.of(), Map.of(), PortValues.NONE, pulses);
  }

  private static List<Long> spikes(Interpreter neuron, int steps) {
    List<Long> spikes = new ArrayList<>();
    for (int n = 0; n < steps; n++) {
      if (neuron.advance()) {
        spikes.add(neuron.step());
      }
    }
    return spikes;
  }

  @Test
  void aSpikeIsAtTheEndOfTheStepThatReachesTheThreshold() {
    Interpreter neuron =
        run(clock().spikeWhen("x >= top").reset("x = 0").build(), 0.25, PulseAmounts.NONE);

    assertThat(spikes(neuron, 12)).containsExactly(4L, 8L, 12L);
    assertThat(neuron.state("x")).isZero();
  }

  /** Clamped for R steps after the spike, then the way of four steps begins. */
  @Test
  void refractorinessClampsForItsDurationAndTheRestGoesOn() {
    NeuronSpec spec =
        clock()
            .equation("dn/dt = 1/(1 ms)")
            .spikeWhen("x >= top")
            .reset("x = 0")
            .refractory("0.75 ms", "x")
            .build();
    Interpreter neuron = run(spec, 0.25, PulseAmounts.NONE);

    assertThat(spikes(neuron, 18)).containsExactly(4L, 11L, 18L);
    assertThat(neuron.state("n")).isEqualTo(4.5);
  }

  @Test
  void noSpikeDuringRefractorinessEvenIfTheConditionHolds() {
    NeuronSpec spec =
        clock().spikeWhen("x >= top").reset("x = 2").refractory("0.5 ms", "x").build();

    assertThat(spikes(run(spec, 0.25, PulseAmounts.NONE), 10)).containsExactly(4L, 6L, 8L, 10L);
  }

  @Test
  void withoutResetItFiresOncePerUpwardCrossing() {
    NeuronSpec spec =
        NeuronSpec.named("wave")
            .state("x", "1", "0", "phase")
            .equation("dx/dt = 1/(1 ms)")
            .spikeWhen("sin(x) > 0.5")
            .build();
    Interpreter neuron = run(spec, 0.25, PulseAmounts.NONE);

    assertThat(spikes(neuron, 40)).containsExactly(3L, 28L);
  }

  @Test
  void aNeuronWithoutResetThatStartsAboveHasNotCrossed() {
    NeuronSpec spec =
        NeuronSpec.named("high")
            .state("x", "1", "1", "level")
            .equation("dx/dt = 0/(1 ms)")
            .spikeWhen("x > 0.5")
            .build();

    assertThat(spikes(run(spec, 0.25, PulseAmounts.NONE), 10)).isEmpty();
  }

  @Test
  void resetsReadTheStatesFromBeforeTheSpike() {
    NeuronSpec spec = clock().spikeWhen("x >= top").reset("x = n").reset("n = x").build();
    Interpreter neuron = run(spec, 0.25, PulseAmounts.NONE);
    spikes(neuron, 4);

    assertThat(neuron.state("x")).isZero();
    assertThat(neuron.state("n")).isEqualTo(1);
  }

  @Test
  void aPulseIsAppliedAtItsTimeBeforeTheConditionIsTested() {
    PulseAmounts pulse = (symbol, step) -> symbol.equals("x") && step == 2 ? 0.5 : 0;
    Interpreter neuron = run(clock().spikeWhen("x >= top").reset("x = 0").build(), 0.25, pulse);

    assertThat(neuron.advance()).isFalse();
    assertThat(neuron.state("x")).isEqualTo(0.25);
    assertThat(neuron.advance()).isTrue();
  }

  @Test
  void aPulseAtTimeZeroIsThereAtTheStart() {
    Interpreter neuron =
        run(clock().build(), 0.25, (symbol, step) -> symbol.equals("x") && step == 0 ? 3 : 0);

    assertThat(neuron.state("x")).isEqualTo(3);
  }

  @Test
  void aChargeMovesEachStateByTheSlopeOfItsEquation() {
    NeuronSpec spec =
        NeuronSpec.named("charged")
            .parameter("C", "0.2 nF", "capacitance")
            .input("I", "nA", "current")
            .state("v", "mV", "-70 mV", "potential")
            .equation("dv/dt = I/C")
            .build();
    Interpreter neuron = run(spec, 0.25, (symbol, step) -> symbol.equals("I") && step == 1 ? 3 : 0);
    neuron.advance();

    assertThat(neuron.state("v")).isCloseTo(-55, within(1e-12));
  }

  @Test
  void jumpsOfClampedStatesAreDiscarded() {
    NeuronSpec spec =
        clock().spikeWhen("x >= top").reset("x = 0").refractory("0.75 ms", "x").build();
    Interpreter neuron = run(spec, 0.25, (symbol, step) -> step == 5 ? 0.5 : 0);
    spikes(neuron, 5);

    assertThat(neuron.state("x")).isZero();
    assertThat(neuron.state("n")).isEqualTo(0.5);
  }

  @Test
  void refusesChargesWhereTheInputIsNotLinear() {
    NeuronSpec spec =
        NeuronSpec.named("square")
            .input("I", "1", "I")
            .state("x", "1", "0", "x")
            .equation("dx/dt = I*I/(1 ms)")
            .build();

    assertThatThrownBy(() -> run(spec, 0.25, (symbol, step) -> symbol.equals("I") ? 1 : 0))
        .hasMessageContaining("takes no charges");
  }

  @Test
  void refusesAStepThatDoesNotDivideTheRefractoryPeriod() {
    NeuronSpec spec =
        clock().spikeWhen("x >= top").reset("x = 0").refractory("0.7 ms", "x").build();

    assertThatThrownBy(() -> run(spec, 0.25, PulseAmounts.NONE))
        .hasMessageContaining("does not divide");
  }

  @Test
  void definitionsAreReadInEquationsAndConditions() {
    NeuronSpec spec =
        clock()
            .definition("half = top/2")
            .definition("quarter = half/2")
            .spikeWhen("x >= quarter")
            .reset("x = 0")
            .build();

    assertThat(spikes(run(spec, 0.25, PulseAmounts.NONE), 3)).containsExactly(1L, 2L, 3L);
  }
}
