package org.hillock.pipeline.log;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Frames payloads as chunks, each written with one call. */
final class ChunkOutput {
  private final OutputStream out;
  private byte[] bytes = new byte[1 << 12];
  private long position;

  ChunkOutput(OutputStream out) {
    this.out = out;
  }

  /** How many bytes were written. */
  long position() {
    return position;
  }

  void write(byte[] all) throws IOException {
    out.write(all);
    position += all.length;
  }

  /** Where the payload of the next chunk goes. */
  ByteBuffer payload(int length) {
    int needed = Math.addExact(Format.CHUNK_HEADER, length);
    if (bytes.length < needed) {
      bytes = new byte[needed];
    }
    return Format.wrap(bytes).position(Format.CHUNK_HEADER).slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Writes the payload that was put there. */
  void chunk(int kind, int subject, int length, long from, long to) throws IOException {
    ByteBuffer header = Format.wrap(bytes);
    header
        .putInt(Format.CHUNK)
        .putInt(kind)
        .putInt(subject)
        .putInt(length)
        .putLong(from)
        .putLong(to);
    header.putInt(Format.checksum(bytes, Format.CHUNK_HEADER, length));
    header.putInt(Format.checksum(bytes, 0, header.position()));
    out.write(bytes, 0, Format.CHUNK_HEADER + length);
    position += Format.CHUNK_HEADER + length;
  }
}
