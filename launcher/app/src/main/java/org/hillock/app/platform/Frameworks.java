package org.hillock.app.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.felix.framework.Felix;
import org.hillock.api.HillockException;
import org.hillock.api.HillockException.Category;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** Makes, starts and stops a framework. */
final class Frameworks {
  private static final long STOP_MS = 2000;

  private Frameworks() {}

  /** A started framework without bundles. */
  static Framework create(Path storage) {
    Framework framework = new Felix(settings(storage));
    try {
      framework.start();
      return framework;
    } catch (BundleException e) {
      throw failed("the OSGi framework does not start: " + e.getMessage(), e);
    }
  }

  /** Stops it, and waits for that, but not for ever. */
  static void stop(Framework framework) {
    try {
      framework.stop();
      framework.waitForStop(STOP_MS);
    } catch (BundleException e) {
      throw failed("the OSGi framework does not stop: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static HillockException failed(String message, Exception cause) {
    Problem problem =
        Problem.error(message, "unpack or build the distribution again", Location.NOWHERE);
    return new HillockException(Category.ENGINE, List.of(problem), cause);
  }

  static Path directory(Path path) {
    try {
      return Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + path, e);
    }
  }

  private static Map<String, Object> settings(Path storage) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(Constants.FRAMEWORK_STORAGE, storage.toString());
    settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
    settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, HostPackages.clauses());
    settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "");
    settings.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MANAGED);
    // Nobody needs bundle: URLs, and their handlers would be a static of the JVM that all platforms
    // share.
    settings.put("felix.service.urlhandlers", "false");
    settings.put("felix.cache.locking", "false");
    settings.put("felix.log.logger", new FelixLog());
    // Declarative Services print to the standard output; what fails is asked for instead, see
    // ComponentFailures.
    settings.put("ds.log.enabled", "false");
    return settings;
  }
}
