package org.hillock.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FirstStepTest {
  @Test
  void makesTheStepOfAModelThatNobodyHasInstalled(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("m.json"), new NewModel(7).pipeline());
    assertThat(FirstStep.milliseconds(file)).isPositive();
  }

  @Test
  void hasOtherEquationsInEachVariant() {
    assertThat(new NewModel(7).pipeline()).isNotEqualTo(new NewModel(8).pipeline());
  }
}
