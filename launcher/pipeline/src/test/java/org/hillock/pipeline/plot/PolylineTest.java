package org.hillock.pipeline.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.hillock.api.figure.Mark;
import org.junit.jupiter.api.Test;

final class PolylineTest {
  @Test
  void aShortLineKeepsAllItsPoints() {
    Polyline line = Polyline.within(100, 100, 4000);
    for (int i = 0; i < 100; i++) {
      line.add(i, i * i);
    }
    assertThat(line.line("a").y()).hasSize(100).contains(99.0 * 99);
  }

  @Test
  void aLongLineLosesNoPeak() {
    int n = 1_000_000;
    Random random = new Random(1);
    double[] y = random.doubles(n).toArray();
    int[] peaks = random.ints(200, 0, n).toArray();
    for (int i = 0; i < peaks.length; i++) {
      y[peaks[i]] = i % 2 == 0 ? 100 + i : -100 - i;
    }
    Polyline line = Polyline.within(n * 0.1, n, 4000);
    for (int i = 0; i < n; i++) {
      line.add(i * 0.1, y[i]);
    }
    Mark.Line mark = line.line("a");
    assertThat(mark.x().length).isLessThanOrEqualTo(4000).isGreaterThan(3000);
    assertThat(mark.x()).isSorted();
    assertThat(mark.x()[0]).isZero();
    assertThat(mark.x()[mark.x().length - 1]).isEqualTo((n - 1) * 0.1);
    for (int i = 0; i < mark.x().length; i++) {
      assertThat(mark.y()[i]).isEqualTo(y[(int) Math.round(mark.x()[i] / 0.1)]);
    }
    // Each stretch shows its greatest and least value, so the two envelopes are those of all
    // points.
    int stretches = 4000 / 4 - 1;
    double[] greatest = envelope(y, stretches, n);
    double[] shown = new double[stretches];
    Arrays.fill(shown, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < mark.x().length; i++) {
      int s = (int) (mark.x()[i] / (n * 0.1 / stretches));
      shown[s] = Math.max(shown[s], mark.y()[i]);
    }
    assertThat(shown).isEqualTo(greatest);
  }

  private static double[] envelope(double[] y, int stretches, int n) {
    double[] greatest = new double[stretches];
    Arrays.fill(greatest, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < n; i++) {
      int s = (int) (i * 0.1 / (n * 0.1 / stretches));
      greatest[s] = Math.max(greatest[s], y[i]);
    }
    return greatest;
  }

  @Test
  void aPeakRightAfterTheStartOfAStretchIsKept() {
    Polyline line = Polyline.within(8000, 8000, 4000);
    for (int i = 0; i < 8000; i++) {
      line.add(i, i == 1 ? 5 : i == 0 ? -5 : 0);
    }
    assertThat(line.line("a").y()).contains(5, -5);
  }
}
