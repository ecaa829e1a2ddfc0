package org.hillock.engine.internal.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.hillock.engine.internal.program.Program;
import org.hillock.engine.internal.program.Programs;
import org.junit.jupiter.api.Test;

class VectorChoiceTest {
  private static final Program PROGRAM = Programs.probing("exp(x)");
  private static final OptionalInt FOUR = OptionalInt.of(4);

  @Test
  void largePopulationsGetAVectorTwin() {
    VectorChoice choice = VectorChoice.of(PROGRAM, 10_000, FOUR);
    assertThat(choice.isTaken()).isTrue();
    assertThat(choice.lanes()).isEqualTo(4);
    assertThat(choice.note()).contains("vectors of 4 take over");
  }

  @Test
  void smallOnesDoNot() {
    assertThat(VectorChoice.of(PROGRAM, 15, FOUR).isTaken()).isFalse();
    assertThat(VectorChoice.of(PROGRAM, 16, FOUR).isTaken()).isTrue();
  }

  @Test
  void aMachineWithoutTheVectorApiIsToldTheFlag() {
    VectorChoice choice = VectorChoice.of(PROGRAM, 10_000, OptionalInt.empty());
    assertThat(choice.isTaken()).isFalse();
    assertThat(choice.note()).contains("--add-modules jdk.incubator.vector");
  }

  @Test
  void functionsThatBranchStayScalar() {
    VectorChoice choice = VectorChoice.of(Programs.probing("sin(x)"), 10_000, FOUR);
    assertThat(choice.isTaken()).isFalse();
    assertThat(choice.note()).contains("sine");
  }

  @Test
  void thisMachineHasTheVectorApi() {
    assertThat(VectorCode.preferredLanes()).isPresent();
  }
}
