package org.hillock.app.platform;

import org.apache.felix.framework.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the framework has to say to SLF4J instead of the standard output. Failures are
 * reported by the platform itself, in words, so that all this is for {@code -v} only.
 */
final class FelixLog extends Logger {
  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger("org.hillock.osgi");

  FelixLog() {
    setLogLevel(LOG_WARNING);
  }

  @Override
  protected void doLog(int level, String message, Throwable cause) {
    if (level <= LOG_WARNING) {
      LOG.debug(message, cause);
    } else {
      LOG.trace(message, cause);
    }
  }
}
