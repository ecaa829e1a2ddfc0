package org.hillock.app.platform;

import java.util.Hashtable;
import org.hillock.api.sink.SinkFactory;
import org.hillock.pipeline.result.CsvSinkFactory;
import org.osgi.framework.BundleContext;

/**
 * What the host itself offers. As services of the system bundle its extensions are found, and may
 * lose to a namesake, like those of every plug-in.
 */
final class HostExtensions {
  private HostExtensions() {}

  static void register(BundleContext systemBundle) {
    systemBundle.registerService(
        SinkFactory.class.getName(), new CsvSinkFactory(), new Hashtable<>());
  }
}
