package org.hillock.pipeline.resolve;

import java.util.random.RandomGenerator;
import org.hillock.api.input.Target;
import org.hillock.api.unit.Unit;
import org.hillock.engine.random.Philox;

/**
 * What an input drives, as its generator sees it.
 *
 * @param input the input's name, which keys its randomness
 * @param seed the run's seed
 * @param size how many neurons of one point are driven
 * @param unit the unit of the port or state
 * @param state whether it is a state
 * @param step ms
 * @param duration ms
 */
record RunTarget(
    String input, long seed, int size, Unit unit, boolean state, double step, double duration)
    implements Target {
  @Override
  public RandomGenerator random(long stream) {
    return Philox.keyed(seed, input, stream);
  }
}
