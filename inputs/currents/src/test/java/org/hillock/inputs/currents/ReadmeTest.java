package org.hillock.inputs.currents;

import java.io.IOException;
import java.nio.file.Path;
import org.hillock.tck.ReadmeTable;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theTablesAreThoseOfTheCode() throws IOException {
    ReadmeTable.assertCurrent(
        Path.of("README.md"),
        ReadmeTable.of(ConstantCurrent.Config.class),
        ReadmeTable.of(StepCurrent.Config.class),
        ReadmeTable.of(RampCurrent.Config.class),
        ReadmeTable.of(SineCurrent.Config.class),
        ReadmeTable.of(ExpressionCurrent.Config.class),
        ReadmeTable.of(PiecewiseCurrent.Config.class),
        ReadmeTable.of(SampledCurrent.Config.class),
        ReadmeTable.of(PulseCharge.Config.class),
        ReadmeTable.of(new ConstantCurrentPart().spec()));
  }
}
