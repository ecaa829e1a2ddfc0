package org.hillock.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hillock.api.analyze.Analyzer;
import org.hillock.api.analyze.Batch;
import org.hillock.api.analyze.Restorable;
import org.hillock.api.analyze.ResultReader;

/**
 * Wraps any analyzer and checks how it is called: serially, with adjacent batches, not after it was
 * closed, restored before anything else. It has the capabilities of what it wraps. So tests of a
 * host that runs wrapped analyzers check the host.
 *
 * @since 1.0
 */
public final class AssertingAnalyzer {
  private final Analyzer analyzer;
  private final AtomicBoolean busy = new AtomicBoolean();
  private double end = Double.NaN;
  private boolean used;
  private boolean closed;

  private AssertingAnalyzer(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * Wraps an analyzer.
   *
   * @param analyzer any
   * @return the same with checks; an {@link AssertionError} says which rule was broken
   */
  public static Analyzer wrap(Analyzer analyzer) {
    List<Class<?>> kinds = new ArrayList<>(List.of(Analyzer.class));
    if (analyzer instanceof Restorable) {
      kinds.add(Restorable.class);
    }
    if (analyzer instanceof ResultReader) {
      kinds.add(ResultReader.class);
    }
    AssertingAnalyzer checks = new AssertingAnalyzer(analyzer);
    ClassLoader loader = AssertingAnalyzer.class.getClassLoader();
    return (Analyzer)
        Proxy.newProxyInstance(
            loader,
            kinds.toArray(Class[]::new),
            (proxy, method, arguments) -> checks.call(method, arguments));
  }

  @SuppressWarnings(
      "NullAway") // a proxy's handler gets null for no arguments, and returns null for void
  private Object call(Method method, Object[] arguments) throws Throwable {
    check(busy.compareAndSet(false, true), "two calls at once");
    try {
      switch (method.getName()) {
        case "accept" -> accept((Batch) arguments[0]);
        case "restore" -> check(!used, "restored after it was used");
        case "close" -> closed = true;
        case "result", "save", "read" -> check(!closed, method.getName() + " after close");
        default -> {}
      }
      used = true;
      return method.invoke(analyzer, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    } finally {
      busy.set(false);
    }
  }

  private void accept(Batch batch) {
    check(!closed, "a batch after close");
    check(
        Double.isNaN(end) || batch.from() == end,
        "a batch from " + batch.from() + " ms after one to " + end + " ms");
    check(batch.to() >= batch.from(), "a batch that ends before it begins");
    double last = batch.from();
    for (int i = 0; i < batch.spikes().size(); i++) {
      double time = batch.spikes().time(i);
      check(
          time >= last && time <= batch.to(),
          "a spike at " + time + " ms out of order or out of its batch");
      last = time;
    }
    end = batch.to();
  }

  private static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("an analyzer is called wrongly: " + what);
    }
  }
}
