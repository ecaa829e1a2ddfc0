package org.hillock.app.describe.internal;

import java.util.List;
import org.hillock.api.model.SynapseSpec;

/** A synapse as tables. */
final class SynapseBlocks {
  private SynapseBlocks() {}

  static List<Block> of(SynapseSpec spec) {
    return List.of(
        CommonBlocks.parameters("parameters", spec.parameters()),
        CommonBlocks.parameters("of each connection", spec.weights()),
        CommonBlocks.readings(spec.readings()),
        CommonBlocks.states("states of each connection", spec.traces()),
        CommonBlocks.states("states of each receiving neuron", spec.targets()),
        CommonBlocks.equations(List.of(), spec.equations()),
        CommonBlocks.assignments("when a spike arrives", spec.onArrival()),
        CommonBlocks.assignments("when the receiver fires", spec.onFire()),
        CommonBlocks.contributions("drives", spec.drives()));
  }
}
