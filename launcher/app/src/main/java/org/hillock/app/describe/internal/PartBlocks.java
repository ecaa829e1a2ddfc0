package org.hillock.app.describe.internal;

import java.util.List;
import org.hillock.api.model.PartSpec;

/** A part as tables. */
final class PartBlocks {
  private PartBlocks() {}

  static List<Block> of(PartSpec spec) {
    return List.of(
        CommonBlocks.parameters("parameters", spec.parameters()),
        CommonBlocks.readings(spec.readings()),
        CommonBlocks.states("states", spec.states()),
        CommonBlocks.equations(spec.definitions(), spec.equations()),
        CommonBlocks.assignments("when the host fires", spec.onSpike()),
        CommonBlocks.contributions("adds", spec.adds()));
  }
}
