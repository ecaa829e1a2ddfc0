package org.hillock.engine.internal.discretize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StepGridTest {
  private final StepGrid grid = new StepGrid(0.1);

  @Test
  void roundingErrorsAreNoPositions() {
    assertThat(grid.steps(0.3)).isEqualTo(3);
    assertThat(grid.steps(0.1 + 0.2)).isEqualTo(3);
    assertThat(grid.steps(1e6 * 0.1)).isEqualTo(1e6);
  }

  @Test
  void whatLiesBetweenStaysBetween() {
    assertThat(grid.steps(0.35)).isEqualTo(0.35 / 0.1);
    assertThat(grid.isOn(0.35)).isFalse();
    assertThat(grid.isOn(0.3 + 1e-8)).isFalse();
  }

  @Test
  void infinityIsAPositionButNotOnTheGrid() {
    assertThat(grid.steps(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(grid.isOn(Double.POSITIVE_INFINITY)).isFalse();
    assertThat(grid.isOn(Double.NaN)).isFalse();
  }

  @Test
  void remediesAreReadable() {
    assertThat(grid.nearest(0.35)).isEqualTo("0.3 ms or 0.4 ms");
    assertThat(grid.dividing(0.35)).isEqualTo("0.05 ms");
    assertThat(grid.dividing(0.25)).isEqualTo("0.05 ms");
    assertThat(grid.dividing(0.31)).isEqualTo("0.01 ms");
    assertThat(grid.dividing(Math.PI / 10)).isEqualTo("0.0785398163397 ms");
  }
}
