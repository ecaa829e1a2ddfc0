package org.hillock.pipeline.resolve;

import java.util.List;
import java.util.Optional;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.bind.Option;
import org.hillock.pipeline.spec.InputSpec;

/**
 * An input while it is resolved.
 *
 * @param spec what the file says
 * @param generator what makes its stimuli; empty after a problem
 * @param options the generator's options; empty after a problem
 * @param target what it drives; empty after a problem
 */
record InputSite(
    InputSpec spec,
    Optional<StimulusGenerator<?>> generator,
    Optional<List<Option>> options,
    Optional<Driven> target) {

  String name() {
    return spec.name();
  }

  /**
   * What an input drives.
   *
   * @param site the population
   * @param symbol the port or state
   * @param unit its unit
   * @param state whether it is a state
   * @param from the first neuron of each point
   * @param to the neuron after the last
   */
  record Driven(Site site, String symbol, Unit unit, boolean state, int from, int to) {}
}
