package org.hillock.report.internal.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Encodes PNG files of 8-bit RGB. The JDK's writer needs twice the time, for the first image and
 * for every other, because it looks for plug-ins and tries filters.
 */
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int BITS = 8;
  private static final int RGB = 2;

  /** Each byte is the difference from the one above: figures are mostly columns of one colour. */
  private static final byte UP = 2;

  private static final int LEVEL = 3;
  private static final double METER_IN_INCHES = 39.3701;
  private static final int METER = 1;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);

  private PngFile() {}

  /** Encodes an image of type {@link BufferedImage#TYPE_INT_RGB}. */
  static byte[] encode(BufferedImage image, double pixelsPerInch) {
    PngFile file = new PngFile();
    file.out.writeBytes(SIGNATURE);
    int density = (int) Math.round(pixelsPerInch * METER_IN_INCHES);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(image.getWidth()).putInt(image.getHeight());
    file.chunk("IHDR", header.put((byte) BITS).put((byte) RGB).array());
    file.chunk(
        "pHYs", ByteBuffer.allocate(9).putInt(density).putInt(density).put((byte) METER).array());
    file.chunk("IDAT", deflated(filtered(image)));
    file.chunk("IEND", new byte[0]);
    return file.out.toByteArray();
  }

  private void chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    out.writeBytes(name);
    out.writeBytes(data);
    out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] filtered(BufferedImage image) {
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    int width = image.getWidth();
    byte[] raw = new byte[image.getHeight() * (1 + 3 * width)];
    int[] above = new int[width];
    int at = 0;
    for (int row = 0; row < image.getHeight(); row++) {
      raw[at++] = UP;
      for (int column = 0; column < width; column++) {
        int pixel = pixels[row * width + column];
        int before = above[column];
        raw[at++] = (byte) ((pixel >> 16) - (before >> 16));
        raw[at++] = (byte) ((pixel >> 8) - (before >> 8));
        raw[at++] = (byte) (pixel - before);
        above[column] = pixel;
      }
    }
    return raw;
  }

  private static byte[] deflated(byte[] raw) {
    try (Deflater deflater = new Deflater(LEVEL)) {
      deflater.setInput(raw);
      deflater.finish();
      ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 18);
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
      return packed.toByteArray();
    }
  }
}
