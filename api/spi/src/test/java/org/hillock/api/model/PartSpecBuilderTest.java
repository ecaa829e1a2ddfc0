package org.hillock.api.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hillock.api.HillockException;
import org.hillock.api.expr.Parser;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;

class PartSpecBuilderTest {
  private static PartSpecBuilder current() {
    return PartSpec.named("m-current")
        .parameter("g", "0.1 uS", "maximal conductance")
        .atLeast("0 uS")
        .parameter("E_K", "-90 mV", "reversal potential")
        .parameter("tau", "100 ms", "time constant")
        .above("0 ms")
        .parameter("b", "0.1", "jump at a spike")
        .reads("v", Role.MEMBRANE, "mV")
        .state("w", "1", "0", "activation")
        .definition("w_inf = 1/(1 + exp(-(v + 35 mV)/(10 mV)))")
        .equation("dw/dt = (w_inf - w)/tau")
        .onSpike("w += b");
  }

  @Test
  void readsEveryPiece() {
    PartSpec spec = current().adds(Role.CURRENT, "g*w*(E_K - v)").build();

    assertThat(spec.readings()).containsExactly(new Reading("v", Role.MEMBRANE, Unit.parse("mV")));
    assertThat(spec.onSpike())
        .containsExactly(new Assignment("w", Parser.parse("w + b").expr().orElseThrow()));
    assertThat(spec.adds())
        .containsExactly(
            new Contribution(
                Role.CURRENT,
                Parser.parse("g*w*(E_K - v)").expr().orElseThrow(),
                Unit.parse("nA")));
  }

  @Test
  void aTermHasTheUnitOfItsRole() {
    assertThatThrownBy(() -> current().adds(Role.CURRENT, "g*w").adds(Role.THRESHOLD, "g").build())
        .isInstanceOfSatisfying(HillockException.class, e -> assertThat(e.problems()).hasSize(2));
  }

  @Test
  void nothingIsAddedToTheMembraneItself() {
    assertThatThrownBy(() -> current().adds(Role.MEMBRANE, "v").build())
        .hasMessageContaining("membrane potential itself");
  }

  @Test
  void aPartAddsSomething() {
    assertThatThrownBy(() -> current().build()).hasMessageContaining("nothing is added");
  }

  @Test
  void aSpikeChangesThePartsOwnStatesOnly() {
    assertThatThrownBy(() -> current().adds(Role.CURRENT, "g*v").onSpike("v = E_K").build())
        .hasMessageContaining("\"v\" cannot be changed here");
  }
}
