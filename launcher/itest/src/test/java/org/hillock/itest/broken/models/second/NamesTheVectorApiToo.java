package org.hillock.itest.broken.models.second;

import jdk.incubator.vector.DoubleVector;

/** A second file that names the Vector API. */
public final class NamesTheVectorApiToo {
  /** What it should not know. */
  public final DoubleVector known;

  /**
   * It has it.
   *
   * @param known what it should not know
   */
  public NamesTheVectorApiToo(DoubleVector known) {
    this.known = known;
  }
}
