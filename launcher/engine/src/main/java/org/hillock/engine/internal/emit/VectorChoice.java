package org.hillock.engine.internal.emit;

import java.util.OptionalInt;
import org.hillock.engine.internal.program.Lowering;
import org.hillock.engine.internal.program.Program;

/**
 * Whether a population gets a vector twin: the one place that decides.
 *
 * @param lanes neurons in a vector; 0 if there is to be no twin
 * @param note what was decided, and why
 */
public record VectorChoice(int lanes, String note) {
  /** Below this, vectors gain nothing. */
  static final int FEWEST = 16;

  /**
   * Decides.
   *
   * @param program after all passes
   * @param size how many neurons there are
   */
  public static VectorChoice of(Program program, int size) {
    return of(program, size, VectorCode.preferredLanes());
  }

  /** A population whose neurons have sub-steps of their own. */
  public static VectorChoice subSteps() {
    return none("one neuron after the other: each has sub-steps of its own, so vectors do not fit");
  }

  static VectorChoice of(Program program, int size, OptionalInt preferred) {
    if (size < FEWEST) {
      return none("one neuron after the other: fewer than " + FEWEST + " gain nothing by vectors");
    }
    if (preferred.isEmpty()) {
      return none(
          "one neuron after the other: this Java runs without the Vector API; started with"
              + " --add-modules jdk.incubator.vector it gives the same results faster");
    }
    if (!Lowering.admits(program)) {
      return none("one neuron after the other: a sine, cosine or tangent differs between neurons");
    }
    int lanes = preferred.getAsInt();
    return new VectorChoice(
        lanes,
        "one neuron after the other at first; vectors of "
            + lanes
            + " take over, with the same bits, once they are compiled");
  }

  /** Whether there is to be a vector twin. */
  public boolean isTaken() {
    return lanes > 0;
  }

  private static VectorChoice none(String note) {
    return new VectorChoice(0, note);
  }
}
