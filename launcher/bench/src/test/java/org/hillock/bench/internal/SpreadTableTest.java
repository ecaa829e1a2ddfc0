package org.hillock.bench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SpreadTableTest {
  @Test
  void hasALineForEachTitle() {
    assertThat(SpreadTable.of("ms, 3 runs", Map.of("list", List.of(3.0, 1.0, 2.0))))
        .isEqualToNormalizingNewlines(
            """

            | ms, 3 runs | min | median | max |
            | --- | ---: | ---: | ---: |
            | list | 1 | 2 | 3 |
            """);
  }
}
