package org.hillock.pipeline.log;

/**
 * How much of a file may be read by now. The writer tells, readers wait; the writer never waits.
 */
final class Growth {
  private long committed;
  private boolean closed;

  /** A file that does not grow. */
  static Growth finished(long length) {
    Growth growth = new Growth();
    growth.committed = length;
    growth.closed = true;
    return growth;
  }

  synchronized void commit(long length) {
    committed = length;
    notifyAll();
  }

  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized long length() {
    return committed;
  }

  /** Waits until the file is longer than a position, or will not become so; gives its length. */
  synchronized long awaitBeyond(long position) throws InterruptedException {
    while (committed <= position && !closed) {
      wait();
    }
    return committed;
  }
}
