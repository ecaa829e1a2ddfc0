package org.hillock.report.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.hillock.report.Cases;
import org.hillock.report.internal.Span;
import org.junit.jupiter.api.Test;

final class TicksTest {
  @Test
  void standAtNiceNumbers() {
    Ticks ticks = Ticks.on(new Span(-71, -49), 6, false);
    assertThat(ticks.values().stream().map(ticks::text))
        .containsExactly("−70", "−65", "−60", "−55", "−50");
  }

  @Test
  void standAtWholeNumbersIfAsked() {
    assertThat(Ticks.on(new Span(-0.5, 1.5), 9, true).values()).containsExactly(0.0, 1.0);
  }

  @Test
  void leaveThePowerOfTenToTheAxis() {
    Ticks ticks = Ticks.on(new Span(0, 5e-7), 5, false);
    assertThat(ticks.power()).isEqualTo(-7);
    assertThat(ticks.values().stream().map(ticks::text))
        .containsExactly("0", "1", "2", "3", "4", "5");
  }

  @Test
  void areWithinTheSpanFewAndDistinct() {
    Cases.forAll(cases -> {
      double low = cases.number(-1e9, 1e9);
      double width = cases.number(0.01, 1e9);
      int most = cases.whole(3, 20);
      Ticks ticks = Ticks.on(new Span(low, low + width), most, false);
      double slack = 1e-6 * ticks.step() + 4 * Math.ulp(Math.abs(low) + width);
      assertThat(ticks.values())
          .hasSizeBetween(1, most + 1)
          .allMatch(v -> v >= low - slack && v <= low + width + slack);
      assertThat(ticks.values().stream().map(ticks::text)).doesNotHaveDuplicates();
    });
  }
}
