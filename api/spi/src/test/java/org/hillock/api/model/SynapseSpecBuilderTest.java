package org.hillock.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hillock.api.expr.Parser;
import org.junit.jupiter.api.Test;

class SynapseSpecBuilderTest {
  private static SynapseSpecBuilder plastic() {
    return SynapseSpec.named("plastic")
        .parameter("tau_s", "5 ms", "decay of the current")
        .above("0 ms")
        .parameter("tau_p", "20 ms", "decay of the trace")
        .above("0 ms")
        .parameter("w_max", "1 nA", "greatest weight")
        .weight("w", "0.1 nA", "current step per spike")
        .atLeast("0 nA")
        .trace("a", "1", "0", "memory of arrivals")
        .target("I_s", "nA", "summed current")
        .equation("dI_s/dt = -I_s/tau_s")
        .equation("da/dt = -a/tau_p")
        .onArrival("I_s += w")
        .onArrival("a += 1")
        .onFire("w = clip(w + a*w_max/100, 0 nA, w_max)")
        .drives(Role.CURRENT, "I_s");
  }

  @Test
  void aTargetMayHaveAnyUnit() {
    for (String unit : List.of("1", "1/ms", "mS/cm^2", "%")) {
      State target =
          SynapseSpec.named("any")
              .target("s", unit, "summed")
              .drives(Role.CURRENT, "1 nA")
              .build()
              .targets()
              .getFirst();
      assertThat(target.unit().symbol()).isEqualTo(unit);
      assertThat(target.initial()).isEqualTo(Parser.parse("0").expr().orElseThrow());
    }
  }

  @Test
  void readsEveryPiece() {
    SynapseSpec spec = plastic().build();

    assertThat(spec.weights()).extracting(Parameter::name).containsExactly("w");
    assertThat(spec.weights().getFirst().range().least()).isZero();
    assertThat(spec.targets().getFirst().initial())
        .isEqualTo(Parser.parse("0").expr().orElseThrow());
    assertThat(spec.onArrival()).extracting(Assignment::state).containsExactly("I_s", "a");
    assertThat(spec.equations()).extracting(Ode::state).containsExactly("I_s", "a");
  }

  @Test
  void whatIsSharedByAllConnectionsKnowsNothingOfOne() {
    assertThatThrownBy(() -> plastic().target("x", "nA", "").equation("dx/dt = w/tau_s").build())
        .hasMessageContaining("w is a weight");
    assertThatThrownBy(() -> plastic().drives(Role.CURRENT, "w").build())
        .hasMessageContaining("w is a weight");
  }

  @Test
  void aTraceIsSolvedBetweenEventsSoItDoesNotReadTheNeuron() {
    assertThatThrownBy(() ->
            plastic()
                .reads("v", Role.MEMBRANE, "mV")
                .trace("b", "mV", "0 mV", "")
                .equation("db/dt = v/tau_p")
                .build())
        .hasMessageContaining("v is read from the host");
  }

  @Test
  void aSpikeOfTheReceiverChangesConnectionsOnly() {
    assertThatThrownBy(() -> plastic().onFire("I_s = 0 nA").build())
        .hasMessageContaining("\"I_s\" cannot be changed here");
  }
}
