package org.hillock.app.staging.internal;

import org.hillock.api.Location;
import org.hillock.api.Problem;

/**
 * Why a file is no plug-in. Checked, so that no check of one file can end the reading of the
 * others.
 */
final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private final String remedy;

  Refused(String message, String remedy) {
    super(message);
    this.remedy = remedy;
  }

  Problem problem(Location where) {
    return Problem.error("not loaded: " + getMessage(), remedy, where);
  }
}
