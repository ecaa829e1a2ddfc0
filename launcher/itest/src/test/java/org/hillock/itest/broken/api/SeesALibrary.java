package org.hillock.itest.broken.api;

import com.google.gson.Gson;

/** An API that needs a library. */
public final class SeesALibrary {
  /** What it should not know. */
  public final Gson known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public SeesALibrary(Gson known) {
    this.known = known;
  }
}
