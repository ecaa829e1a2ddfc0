package org.hillock.app.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/**
 * The bundles of the distribution. They are known to fit together: anything that fails means a
 * damaged distribution.
 */
final class ShippedBundles {
  private ShippedBundles() {}

  static List<Bundle> start(Framework framework, List<Path> jars) {
    BundleContext context = framework.getBundleContext();
    List<Bundle> bundles = new ArrayList<>();
    for (Path jar : jars) {
      try {
        bundles.add(context.installBundle(location(jar)));
      } catch (BundleException e) {
        throw Frameworks.failed(
            "the distribution is damaged: " + jar + " cannot be installed: " + e.getMessage(), e);
      }
    }
    bundles.forEach(ShippedBundles::start);
    return bundles;
  }

  /** Run in place: a copy of each jar would cost start-up time. */
  static String location(Path jar) {
    return "reference:" + jar.toUri().toString().replaceFirst("^file:///", "file:/");
  }

  private static void start(Bundle bundle) {
    try {
      bundle.start(Bundle.START_TRANSIENT);
    } catch (BundleException e) {
      String message =
          "the distribution is damaged: "
              + bundle.getSymbolicName()
              + " does not start: "
              + e.getMessage();
      throw Frameworks.failed(message, e);
    }
  }
}
