package org.hillock.inputs.spiketrains;

import java.io.IOException;
import java.nio.file.Path;
import org.hillock.tck.ReadmeTable;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theTablesAreThoseOfTheCode() throws IOException {
    ReadmeTable.assertCurrent(
        Path.of("README.md"),
        ReadmeTable.of(SpikeTrain.Config.class),
        ReadmeTable.of(PoissonInput.Config.class));
  }
}
