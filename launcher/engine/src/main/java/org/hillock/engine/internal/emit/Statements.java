package org.hillock.engine.internal.emit;

import java.util.Arrays;
import java.util.List;

/**
 * Puts a kernel's frame back into stack traces. Frames of hidden classes are left out of them, so
 * the emitted code catches what is thrown, says which statement it was at, and throws it on.
 *
 * @param model whose kernel it is
 * @param texts the statements by line, from 1
 */
record Statements(String model, List<String> texts) {
  private static final int LONGEST = 200;

  Statements {
    texts = List.copyOf(texts);
  }

  /** The text of a line. */
  String text(int line) {
    String text = line >= 1 && line <= texts.size() ? texts.get(line - 1) : model;
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /**
   * Called by emitted code: adds a frame whose file is the statement, above the frames that called
   * the kernel.
   */
  Throwable located(Throwable thrown, int line) {
    StackTraceElement[] trace = thrown.getStackTrace();
    StackTraceElement[] here = new Throwable().getStackTrace();
    int callers = commonEnd(trace, here);
    StackTraceElement frame = new StackTraceElement("kernel of " + model, "step", text(line), line);
    StackTraceElement[] patched = Arrays.copyOf(trace, trace.length + 1);
    int at = trace.length - callers;
    System.arraycopy(trace, at, patched, at + 1, callers);
    patched[at] = frame;
    thrown.setStackTrace(patched);
    return thrown;
  }

  /**
   * How many outermost frames two traces of one thread share; this method's own frame is not among
   * them.
   */
  private static int commonEnd(StackTraceElement[] one, StackTraceElement[] other) {
    int count = 0;
    while (count < Math.min(one.length, other.length - 1)
        && one[one.length - 1 - count].equals(other[other.length - 1 - count])) {
      count++;
    }
    return count;
  }
}
