package org.hillock.engine.internal.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgramTextTest {
  @Test
  void sharedValuesArePrintedOnceAndHoistedOnesFirst() {
    Program program =
        new Programs()
            .phase(Phase.FREE, "x", "x + (x - y)*exp(s) + (x - y)")
            .phase(Phase.CONDITION, "fires", "x > 3")
            .phase(Phase.RESET, "x", "0.5")
            .program();
    assertThat(ProgramText.of(program))
        .isEqualTo(
            """
            once per step
              %4 = exp({s})
            integrate
              %2 = (x - y)
              x = (%2 + (x + (%2 * %4)))
            spike when
              fires = (x > 3.0)
            at a spike
              x = 0.5
            """);
  }
}
