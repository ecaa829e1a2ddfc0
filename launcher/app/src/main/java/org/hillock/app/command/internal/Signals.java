package org.hillock.app.command.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles the signals of the operating system. By reflection, because the JDK's only interface for
 * that, {@code sun.misc.Signal}, is supported but not official; where it is missing, signals keep
 * their usual meaning.
 */
final class Signals {
  private static final Logger LOG = LoggerFactory.getLogger(Signals.class);

  private Signals() {}

  /** Runs an action at each signal of that name, for instance {@code "INT"}. */
  static void handle(String name, Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object bridge =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> answer(proxy, method.getName(), arguments, action));
      Object wanted = signal.getConstructor(String.class).newInstance(name);
      signal.getMethod("handle", signal, handler).invoke(null, wanted, bridge);
    } catch (InvocationTargetException e) {
      // Unknown on this system (HUP on Windows), or kept by the virtual machine (-Xrs).
      LOG.debug("signal {} is not handled: {}", name, String.valueOf(e.getCause()));
    } catch (ReflectiveOperationException e) {
      LOG.debug("signals are not handled", e);
    }
  }

  @SuppressWarnings("NullAway") // a void method of a proxy answers with null
  private static Object answer(Object proxy, String method, Object[] arguments, Runnable action) {
    return switch (method) {
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> proxy == arguments[0];
      case "toString" -> "handler of Hillock";
      default -> {
        action.run();
        yield null;
      }
    };
  }
}
