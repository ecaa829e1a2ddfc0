package org.hillock.report.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.hillock.api.figure.Mark;
import org.hillock.report.internal.Span;
import org.junit.jupiter.api.Test;

final class SpikesTest {
  private static final int INK = 0x112233;
  private static final int PAPER = 0xffffff;

  @Test
  void drawEachSpikeAtItsTimeInItsRow() {
    BufferedImage image = draw(new Span(-0.5, 9.5), new double[] {20, 70}, new int[] {0, 7});
    // Ten rows of ten pixels each, the first at the bottom.
    assertThat(color(image, 20, 95)).isEqualTo(INK);
    assertThat(color(image, 70, 25)).isEqualTo(INK);
    assertThat(color(image, 70, 95)).isEqualTo(PAPER);
    assertThat(color(image, 20, 25)).isEqualTo(PAPER);
    assertThat(color(image, 45, 60)).isEqualTo(PAPER);
  }

  @Test
  void leaveRoomBetweenRows() {
    BufferedImage image = draw(new Span(-0.5, 9.5), new double[] {20, 20}, new int[] {0, 1});
    assertThat(color(image, 20, 90)).isEqualTo(PAPER);
    assertThat(count(image)).isEqualTo(2 * 2 * 8);
  }

  @Test
  void areSeenWhereManyRowsShareAPixelAndDarkerTogether() {
    BufferedImage one = draw(new Span(-0.5, 999.5), new double[] {50}, new int[] {500});
    BufferedImage three =
        draw(new Span(-0.5, 999.5), new double[] {50, 50, 50}, new int[] {500, 501, 502});
    assertThat(count(one)).isEqualTo(1);
    assertThat(count(three)).isEqualTo(1);
    assertThat(darkest(three)).isLessThan(darkest(one));
  }

  @Test
  void stayInTheirArea() {
    double[] times = {-30, 0, 100, 130};
    BufferedImage image = new BufferedImage(140, 140, BufferedImage.TYPE_INT_RGB);
    Area area = new Area(20, 20, 120, 120, new Span(0, 100), new Span(-0.5, 1.5));
    new Spikes(image, area).draw(new Mark.Raster("", times, new int[] {0, 1, 0, 1}), INK);
    for (int y = 0; y < 140; y++) {
      for (int x = 0; x < 140; x++) {
        boolean inside = x >= 20 && x < 120 && y >= 20 && y < 120;
        assertThat(inside || color(image, x, y) == 0).as("pixel %d, %d", x, y).isTrue();
      }
    }
    assertThat(color(image, 20, 45)).isEqualTo(INK);
  }

  private static BufferedImage draw(Span rows, double[] times, int[] row) {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 10_000; i++) {
      image.setRGB(i % 100, i / 100, PAPER);
    }
    Area area = new Area(0, 0, 100, 100, new Span(0, 100), rows);
    new Spikes(image, area).draw(new Mark.Raster("", times, row), INK);
    return image;
  }

  private static int color(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) & 0xffffff;
  }

  private static long count(BufferedImage image) {
    return java.util.stream.IntStream.range(0, 10_000)
        .filter(i -> color(image, i % 100, i / 100) != PAPER)
        .count();
  }

  private static int darkest(BufferedImage image) {
    return java.util.stream.IntStream.range(0, 10_000)
        .map(i -> color(image, i % 100, i / 100) & 255)
        .min()
        .orElseThrow();
  }
}
