package org.hillock.report.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

final class PngFileTest {
  @Test
  void decodesToTheSamePixels() throws IOException {
    Random random = new Random(5);
    BufferedImage image = new BufferedImage(37, 23, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 23; y++) {
      for (int x = 0; x < 37; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(PngFile.encode(image, 192)));
    assertThat(pixels(read)).isEqualTo(pixels(image));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
