package org.hillock.pipeline.log;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/** The numbers of the file format, see docs/run-log.md. */
final class Format {
  /** As in PNG: a byte that is no ASCII, and line ends that a text transfer would change. */
  static final long MAGIC = 0x0A1A_0A0D_4B4C_4889L;

  static final int VERSION = 2;
  static final int PREFIX = 16;
  static final int CHUNK = 0x4B4E_4843;
  static final int CHUNK_HEADER = 40;
  static final int DATA = 1;
  static final int END = 2;

  /** More than any description needs; a damaged length must not ask for memory. */
  static final int LONGEST_DESCRIPTION = 1 << 28;

  private Format() {}

  static ByteBuffer wrap(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  static int checksum(byte[] bytes, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, from, length);
    return (int) crc.getValue();
  }
}
