package org.hillock.report.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hillock.api.figure.Axis;
import org.hillock.api.figure.Figure;
import org.hillock.api.figure.Mark;
import org.hillock.api.unit.Unit;
import org.hillock.report.internal.Plate;
import org.hillock.report.internal.Plates;
import org.junit.jupiter.api.Test;

/** Looks at pixels by their colours; where the drawing area lies is not assumed. */
final class PictureTest {
  private static final int MEASURED = Look.color("measured1").getRGB();
  private static final int SECOND = Look.color("measured2").getRGB();
  private static final int THEORY = Look.color("theory1").getRGB();
  private static final int PAPER = Look.PAPER.getRGB();

  /** Marks without a label leave no legend, whose samples have the colours of the marks. */
  private static final int BELOW_TITLE = 50 * Picture.SCALE;

  @Test
  void isTwiceAsFineAsItsSize() {
    BufferedImage image = draw(line("", Mark.Kind.MEASURED, 0, 1));
    assertThat(image.getWidth()).isEqualTo(2400);
    assertThat(image.getHeight()).isEqualTo(1200);
  }

  @Test
  void hasTitleLegendAxesAndLabels() {
    BufferedImage image = draw(line("v", Mark.Kind.MEASURED, 0, 1));
    assertThat(inked(image, 0, 0, 600, 80)).as("title").isPositive();
    assertThat(inked(image, 0, 90, 200, 130)).as("legend").isPositive();
    assertThat(inked(image, 0, 300, 60, 900)).as("label of the vertical axis").isPositive();
    assertThat(inked(image, 600, 1140, 1800, 1200)).as("label of the horizontal axis").isPositive();
    assertThat(inked(image, 2380, 0, 2400, 1000)).as("right margin").isZero();
  }

  @Test
  void drawsMeasurementSolidAndTheoryDashed() {
    BufferedImage image =
        draw(line("", Mark.Kind.MEASURED, 2, 2), rule(3, false), line("", Mark.Kind.THEORY, 1, 1));
    assertThat(runs(image, rowOf(image, MEASURED), MEASURED)).hasSize(1);
    int first = rowOf(image, THEORY);
    List<Integer> dashes = runs(image, first, THEORY);
    assertThat(dashes).hasSizeGreaterThan(20);
    assertThat(dashes.subList(1, dashes.size() - 1))
        .allSatisfy(d -> assertThat(d).isCloseTo(20, within(3)));
  }

  @Test
  void letsTheMeasurementShowBetweenTheDashesOfTheoryOverIt() {
    // In this order: theory is drawn last, whatever the figure says.
    BufferedImage image =
        draw(line("", Mark.Kind.THEORY, 2, 2), line("", Mark.Kind.MEASURED, 2, 2), rule(1, false));
    int row = rowOf(image, MEASURED);
    assertThat(runs(image, row, MEASURED)).hasSizeGreaterThan(20);
    assertThat(runs(image, row, THEORY)).hasSizeGreaterThan(20);
  }

  @Test
  void interruptsALineWhereThereIsNoNumber() {
    double[] x = IntStream.rangeClosed(0, 100).asDoubleStream().toArray();
    double[] y = x.clone();
    for (int i = 0; i < x.length; i++) {
      y[i] = i > 40 && i < 60 ? Double.NaN : 1;
    }
    BufferedImage image = draw(new Mark.Line("", Mark.Kind.MEASURED, x, y));
    List<Integer> runs = runs(image, rowOf(image, MEASURED), MEASURED);
    assertThat(runs).hasSize(2);
    assertThat(runs.getFirst()).isCloseTo(runs.getLast(), within(4));
  }

  @Test
  void drawsBarsInProportionAndTheRuleAtItsValue() {
    Mark bars = new Mark.Bars("", new double[] {0, 1, 2, 3, 4}, new double[] {10, 20, 0, 5});
    BufferedImage image = draw(bars, rule(2.5, true));
    int color = Marks.bars(Look.color("measured1")).getRGB();
    int theory = columnOf(image, THEORY);
    // The columns of the first, the second and the fourth bar; the third has no height.
    List<Integer> filled = columns(image, color);
    int width = filled.size() / 3;
    int first = height(image, color, filled.get(width / 2));
    assertThat(height(image, color, filled.get(width + width / 2))).isCloseTo(2 * first, within(4));
    int middleOfThird = (filled.get(2 * width - 2) + filled.get(2 * width + 2)) / 2;
    assertThat(theory).isCloseTo(middleOfThird, within(6));
  }

  @Test
  void drawsSpikesOfTwoPopulationsInTheirRowsAndColours() {
    Mark excitatory = new Mark.Raster("", new double[] {100, 200, 400}, new int[] {0, 0, 0});
    Mark inhibitory = new Mark.Raster("", new double[] {0, 500}, new int[] {1, 1});
    BufferedImage image = draw(excitatory, inhibitory);
    List<Integer> starts = starts(image, rowOf(image, MEASURED), MEASURED);
    assertThat(starts).hasSize(3);
    assertThat(starts.get(2) - starts.get(1))
        .isCloseTo(2 * (starts.get(1) - starts.get(0)), within(2));
    assertThat(rowOf(image, SECOND)).isLessThan(rowOf(image, MEASURED));
  }

  @Test
  void drawsPointsFilledIfMeasuredAndOpenIfExpected() {
    double[] x = {1, 2, 3};
    Mark measured = new Mark.Points("", Mark.Kind.MEASURED, x, new double[] {1, 1, 1});
    Mark expected = new Mark.Points("", Mark.Kind.THEORY, x, new double[] {2, 2, 2});
    BufferedImage image = draw(measured, expected);
    assertThat(runs(image, middleRow(image, MEASURED), MEASURED)).hasSize(3).allMatch(w -> w >= 12);
    assertThat(runs(image, middleRow(image, THEORY), THEORY))
        .hasSizeBetween(3, 6)
        .allMatch(w -> w <= 4);
  }

  @Test
  void outlastsNumbersThatCannotBeDrawn() {
    double[] odd = {Double.NaN, Double.NEGATIVE_INFINITY, 1e308, -1e308, 0};
    Mark line = new Mark.Line("", Mark.Kind.MEASURED, new double[] {0, 1, 2, 3, 4}, odd);
    BufferedImage image =
        draw(line, rule(Double.NaN, true), new Mark.Points("", Mark.Kind.THEORY, odd, odd));
    assertThat(image.getWidth()).isEqualTo(2400);
    assertThat(inked(draw(), 1000, 500, 1500, 700)).as("nothing to show").isPositive();
  }

  private static BufferedImage draw(Mark... marks) {
    Axis x = new Axis("time", Unit.parse("ms"));
    Figure figure =
        new Figure(
            "f", "A title", x, new Axis("membrane potential", Unit.parse("mV")), List.of(marks));
    Plate plate = Plates.of(List.of(figure), List.of()).standard().getFirst();
    return Picture.of(plate);
  }

  private static Mark line(String label, Mark.Kind kind, double from, double to) {
    return new Mark.Line(label, kind, new double[] {0, 100}, new double[] {from, to});
  }

  private static Mark rule(double at, boolean vertical) {
    return new Mark.Rule("", Mark.Kind.THEORY, vertical, at);
  }

  private static long inked(BufferedImage image, int left, int top, int right, int bottom) {
    return IntStream.range(top, bottom)
        .flatMap(y -> IntStream.range(left, right).map(x -> image.getRGB(x, y)))
        .filter(rgb -> rgb != PAPER)
        .count();
  }

  private static int rowOf(BufferedImage image, int color) {
    return best(BELOW_TITLE, image.getHeight(), y -> countInRow(image, y, color));
  }

  /** The middle of the rows that have the colour. */
  private static int middleRow(BufferedImage image, int color) {
    int[] rows =
        IntStream.range(BELOW_TITLE, image.getHeight())
            .filter(y -> countInRow(image, y, color) > 0)
            .toArray();
    return (rows[0] + rows[rows.length - 1]) / 2;
  }

  private static int columnOf(BufferedImage image, int color) {
    return best(0, image.getWidth(), x -> height(image, color, x));
  }

  private static int best(int from, int to, java.util.function.IntUnaryOperator count) {
    return IntStream.range(from, to)
        .reduce((a, b) -> count.applyAsInt(b) > count.applyAsInt(a) ? b : a)
        .orElseThrow();
  }

  private static List<Integer> columns(BufferedImage image, int color) {
    return IntStream.range(0, image.getWidth())
        .filter(x -> height(image, color, x) > 20)
        .boxed()
        .toList();
  }

  private static int height(BufferedImage image, int color, int x) {
    return (int)
        IntStream.range(BELOW_TITLE, image.getHeight())
            .filter(y -> image.getRGB(x, y) == color)
            .count();
  }

  private static int countInRow(BufferedImage image, int y, int color) {
    return (int)
        IntStream.range(0, image.getWidth()).filter(x -> image.getRGB(x, y) == color).count();
  }

  private static List<Integer> runs(BufferedImage image, int y, int color) {
    List<Integer> starts = starts(image, y, color);
    List<Integer> lengths = new ArrayList<>();
    for (int start : starts) {
      int end = start;
      while (end < image.getWidth() && image.getRGB(end, y) == color) {
        end++;
      }
      lengths.add(end - start);
    }
    return lengths;
  }

  private static List<Integer> starts(BufferedImage image, int y, int color) {
    IntPredicate is = x -> image.getRGB(x, y) == color;
    return IntStream.range(1, image.getWidth())
        .filter(x -> is.test(x) && !is.test(x - 1))
        .boxed()
        .toList();
  }
}
