package org.hillock.app.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterruptionTest {
  @Test
  void endsTheSimulationFirstAndTheWaitingNext() {
    Interruption interruption = new Interruption();
    assertThat(interruption.requested()).isFalse();

    interruption.request();
    assertThat(interruption.requested()).isTrue();
    assertThat(interruption.impatient()).isFalse();

    interruption.request();
    assertThat(interruption.impatient()).isTrue();
  }
}
