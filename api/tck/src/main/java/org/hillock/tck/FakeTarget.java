package org.hillock.tck;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.hillock.api.input.Target;
import org.hillock.api.unit.Unit;

/**
 * A target for tests.
 *
 * @param size how many neurons
 * @param unit the unit of the port or state
 * @param state whether it is a state
 * @param step ms
 * @param duration ms
 * @param seed of its random numbers
 * @since 1.0
 */
public record FakeTarget(
    int size, Unit unit, boolean state, double step, double duration, long seed) implements Target {
  /**
   * A current port of one neuron, a step of 0.1 ms and a run of one second.
   *
   * @return the target
   */
  public static FakeTarget current() {
    return new FakeTarget(1, Unit.parse("nA"), false, 0.1, 1000, 1);
  }

  /**
   * A membrane potential of one neuron, a step of 0.1 ms and a run of one second.
   *
   * @return the target
   */
  public static FakeTarget potential() {
    return new FakeTarget(1, Unit.parse("mV"), true, 0.1, 1000, 1);
  }

  @Override
  public RandomGenerator random(long stream) {
    return RandomGeneratorFactory.of("L64X128MixRandom")
        .create(seed * 0x9E3779B97F4A7C15L + stream);
  }
}
