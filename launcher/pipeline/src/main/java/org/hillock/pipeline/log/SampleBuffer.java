package org.hillock.pipeline.log;

import java.nio.ByteBuffer;

/** Samples of one recording that are not yet in the file. */
final class SampleBuffer {
  private final int columns;
  private final Ints steps = new Ints();
  private final Doubles values = new Doubles();

  SampleBuffer(int columns) {
    this.columns = columns;
  }

  void add(int step, double[] row) {
    steps.add(step);
    values.add(row, columns);
  }

  long bytes() {
    return bytes(steps.size());
  }

  private long bytes(int rows) {
    return rows * (Integer.BYTES + (long) Double.BYTES * columns);
  }

  int rowsUpTo(long step) {
    return steps.atMost(step);
  }

  long bytesUpTo(long step) {
    return bytes(rowsUpTo(step));
  }

  /** Forgets the rows after a step. */
  void forgetAfter(long step) {
    int rows = rowsUpTo(step);
    steps.truncate(rows);
    values.truncate(rows * columns);
  }

  /** Moves the rows up to a step, and counts steps from there. */
  void drain(int step, ByteBuffer out) {
    int rows = rowsUpTo(step);
    out.asIntBuffer().put(steps.array(), 0, rows);
    out.position(out.position() + rows * Integer.BYTES);
    out.asDoubleBuffer().put(values.array(), 0, rows * columns);
    out.position(out.position() + rows * columns * Double.BYTES);
    steps.drop(rows, step);
    values.drop(rows * columns);
  }
}
