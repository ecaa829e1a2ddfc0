package org.hillock.itest.broken.models.first;

import jdk.incubator.vector.DoubleVector;

/** A plug-in that names the Vector API. */
public final class NamesTheVectorApi {
  /** What it should not know. */
  public final DoubleVector known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public NamesTheVectorApi(DoubleVector known) {
    this.known = known;
  }
}
