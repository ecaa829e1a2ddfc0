package org.hillock.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;

final class PlatesTest {
  private static final Axis TIME = new Axis("time", Unit.parse("ms"));
  private static final Axis INTERVAL = new Axis("interval", Unit.parse("ms"));
  private static final Axis PLAIN = new Axis("value", Unit.ONE);

  @Test
  void namesFiguresApartOnEverySystem() {
    Plates plates =
        Plates.of(
            List.of(
                over(TIME, "trace", 0, 9), over(TIME, "Trace", 0, 9), over(TIME, "trace", 0, 9)),
            List.of(
                new Plates.Group(
                    "Gain 1", List.of(over(PLAIN, "trace", 0, 1), over(PLAIN, "../x y", 0, 1)))));
    assertThat(plates.all())
        .extracting(Plate::id)
        .containsExactly("trace", "trace-2", "trace-3", "gain-1-trace", "x-y");
  }

  @Test
  void putsFiguresOverTimeOnOneAxis() {
    Plates plates =
        Plates.of(List.of(over(TIME, "a", 100, 900), over(TIME, "b", 0, 1000)), List.of());
    assertThat(plates.standard())
        .allMatch(Plate::onTimeAxis)
        .extracting(Plate::x)
        .containsOnly(new Span(0, 1000));
  }

  @Test
  void leavesADetailInTimeItsOwnAxis() {
    Plates plates =
        Plates.of(
            List.of(over(TIME, "trace", 0, 1000)),
            List.of(
                new Plates.Group(
                    "response",
                    List.of(over(TIME, "detail", 20, 50), over(TIME, "most", 200, 1000)))));
    Plate detail = plates.sections().getFirst().getFirst();
    assertThat(detail.onTimeAxis()).isFalse();
    assertThat(detail.x()).isEqualTo(new Span(20, 50));
    assertThat(plates.sections().getFirst().getLast().x()).isEqualTo(new Span(0, 1000));
  }

  @Test
  void doesNotTakeADurationForTime() {
    assertThat(
            Plates.of(List.of(over(INTERVAL, "a", 0, 9)), List.of())
                .standard()
                .getFirst()
                .onTimeAxis())
        .isFalse();
  }

  @Test
  void startsTimeAtZeroIfTheFirstSpikeIsEarly() {
    Mark early = new Mark.Raster("", new double[] {12, 700}, new int[] {0, 3});
    Plate plate =
        Plates.of(List.of(new Figure("r", "", TIME, PLAIN, List.of(early))), List.of())
            .standard()
            .getFirst();
    assertThat(plate.x()).isEqualTo(new Span(0, 700));
    assertThat(plate.y()).isEqualTo(new Span(-0.5, 3.5));
  }

  @Test
  void drawsNoFigureTwice() {
    Figure figure = over(PLAIN, "gain", 0, 1);
    Figure renamed =
        new Figure("gain-gain", figure.title(), figure.x(), figure.y(), figure.marks());
    Plates plates = Plates.of(List.of(renamed), List.of(new Plates.Group("gain", List.of(figure))));
    assertThat(plates.all()).extracting(Plate::id).containsExactly("gain-gain");
  }

  @Test
  void standsBarsOnTheirAxis() {
    Mark bars = new Mark.Bars("", new double[] {1, 2, 3}, new double[] {4, 8});
    Plate plate =
        Plates.of(List.of(new Figure("h", "", INTERVAL, PLAIN, List.of(bars))), List.of())
            .standard()
            .getFirst();
    assertThat(plate.y().low()).isZero();
    assertThat(plate.y().high()).isBetween(8.1, 9.0);
  }

  @Test
  void givesEveryFigureAnAxisEvenWithoutNumbers() {
    double[] nothing = {Double.NaN, Double.POSITIVE_INFINITY};
    Mark line = new Mark.Line("", Mark.Kind.MEASURED, nothing, nothing);
    Mark constant =
        new Mark.Line("", Mark.Kind.MEASURED, new double[] {5, 5}, new double[] {-70, -70});
    Plates plates =
        Plates.of(
            List.of(
                new Figure("a", "", PLAIN, PLAIN, List.of(line)),
                new Figure("b", "", PLAIN, PLAIN, List.of()),
                new Figure("c", "", PLAIN, PLAIN, List.of(constant))),
            List.of());
    assertThat(plates.standard().get(0).x()).isEqualTo(new Span(0, 1));
    assertThat(plates.standard().get(1).isEmpty()).isTrue();
    assertThat(plates.standard().get(2).y().low()).isLessThan(-70);
    assertThat(plates.standard().get(2).y().high()).isGreaterThan(-70);
  }

  private static Figure over(Axis x, String name, double from, double to) {
    Mark line =
        new Mark.Line("v", Mark.Kind.MEASURED, new double[] {from, to}, new double[] {0, 1});
    return new Figure(name, name, x, PLAIN, List.of(line));
  }
}
