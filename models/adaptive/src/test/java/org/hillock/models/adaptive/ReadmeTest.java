package org.hillock.models.adaptive;

import java.io.IOException;
import java.nio.file.Path;
import org.hillock.tck.ReadmeTable;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  @Test
  void theTableIsThatOfTheCode() throws IOException {
    ReadmeTable.assertCurrent(
        Path.of("README.md"), ReadmeTable.of(new AdaptiveExponential().spec()));
  }
}
