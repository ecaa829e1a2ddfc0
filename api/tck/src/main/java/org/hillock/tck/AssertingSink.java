package org.hillock.tck;

import java.io.IOException;
import org.hillock.api.sink.Frame;
import org.hillock.api.sink.Sink;

/**
 * Wraps a sink and checks how it is called: from one thread, not after it was closed; frames can be
 * read during the call only.
 *
 * @since 1.0
 */
public final class AssertingSink implements Sink {
  private final Sink sink;
  private long thread = -1;
  private boolean closed;

  /**
   * Wraps a sink.
   *
   * @param sink any
   */
  public AssertingSink(Sink sink) {
    this.sink = sink;
  }

  @Override
  public void write(Frame frame) throws IOException {
    long caller = Thread.currentThread().threadId();
    check(!closed, "a frame after close");
    check(thread == -1 || thread == caller, "frames from two threads");
    thread = caller;
    Lent lent = new Lent(frame);
    sink.write(lent);
    lent.valid = false;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    sink.close();
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("a sink is used wrongly: " + what);
    }
  }

  private static final class Lent implements Frame {
    private final Frame frame;
    private boolean valid = true;

    Lent(Frame frame) {
      this.frame = frame;
    }

    @Override
    public int rows() {
      check(valid, "a frame was kept");
      return frame.rows();
    }

    @Override
    public double value(int row, int column) {
      check(valid, "a frame was kept");
      return frame.value(row, column);
    }
  }
}
