package org.hillock.itest.broken.models.first;

import org.hillock.itest.broken.models.second.Neighbour;

/** A plug-in that sees another family. */
public final class SeesAnotherFamily {
  /** What it should not know. */
  public final Neighbour known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public SeesAnotherFamily(Neighbour known) {
    this.known = known;
  }
}
