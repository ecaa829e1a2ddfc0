package org.hillock.pipeline.resolve;

import java.util.Optional;
import org.hillock.pipeline.spec.PopulationSpec;

/**
 * A population while it is resolved.
 *
 * @param index its place in the order of the file
 * @param spec what the file says
 * @param neuron its neurons; empty after a problem
 */
record Site(int index, PopulationSpec spec, Optional<Neuron> neuron) {
  String name() {
    return spec.name();
  }

  /** How many neurons one point of a sweep has; empty after a problem. */
  Optional<Integer> size() {
    return spec.size();
  }
}
