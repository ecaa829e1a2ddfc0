package org.hillock.report.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
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

  @Property
  void areWithinTheSpanFewAndDistinct(
      @ForAll @DoubleRange(min = -1e9, max = 1e9) double low,
      @ForAll @DoubleRange(min = 0.01, max = 1e9) double width,
      @ForAll @IntRange(min = 3, max = 20) int most) {
    Ticks ticks = Ticks.on(new Span(low, low + width), most, false);
    double slack = 1e-6 * ticks.step() + 4 * Math.ulp(Math.abs(low) + width);
    assertThat(ticks.values())
        .hasSizeBetween(1, most + 1)
        .allMatch(v -> v >= low - slack && v <= low + width + slack);
    assertThat(ticks.values().stream().map(ticks::text)).doesNotHaveDuplicates();
  }
}
