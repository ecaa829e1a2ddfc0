package org.hillock.bench.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.Column;

/**
 * The states of a neuron that fires regularly, step by step from one spike to the next. Neurons
 * that start spread over it fire at the same rate in any stretch of time.
 *
 * @param states the names of the states
 * @param points for each step the values of the states; at least one step
 */
record Orbit(List<String> states, List<double[]> points) {
  private static final int SETTLING_STEPS = 300_000;
  private static final int LONGEST = 1_000_000;

  /** Copies the lists. */
  Orbit {
    states = List.copyOf(states);
    points = List.copyOf(points);
  }

  /** Follows one neuron, after it has settled. */
  static Orbit of(SinglePopulation population) {
    SpikeCounter spikes = new SpikeCounter();
    try (Simulation neuron = population.start(1, state -> Column.of(population.resting(state)))) {
      neuron.advance(SETTLING_STEPS, spikes);
      toNextSpike(neuron, population.states(), spikes);
      return new Orbit(population.states(), toNextSpike(neuron, population.states(), spikes));
    }
  }

  private static List<double[]> toNextSpike(
      Simulation neuron, List<String> states, SpikeCounter spikes) {
    List<double[]> points = new ArrayList<>();
    long before = spikes.count();
    while (spikes.count() == before) {
      if (points.size() > LONGEST) {
        throw new IllegalStateException("the neuron does not fire");
      }
      points.add(states.stream().mapToDouble(state -> neuron.state(0, state)[0]).toArray());
      neuron.advance(1, spikes);
    }
    return points;
  }

  /** The steps from a spike to the next. */
  int period() {
    return points.size();
  }

  /** Values of a state for a population whose neurons are spread over the orbit. */
  double[] column(int state, int neurons) {
    double[] values = new double[neurons];
    for (int i = 0; i < neurons; i++) {
      long phase = neurons < period() ? (long) i * period() / neurons : i % period();
      values[i] = points.get((int) phase)[state];
    }
    return values;
  }

  /** Writes the columns of all states, one after the other, as the machine stores doubles. */
  void write(Path file, int neurons) throws IOException {
    ByteBuffer buffer =
        ByteBuffer.allocate(Math.multiplyExact(states.size() * Double.BYTES, neurons))
            .order(ByteOrder.nativeOrder());
    for (int state = 0; state < states.size(); state++) {
      buffer.asDoubleBuffer().put(column(state, neurons));
      buffer.position(buffer.position() + neurons * Double.BYTES);
    }
    Files.write(file, buffer.array());
  }

  /** Reads a state's column from what {@link #write} has written. */
  static double[] read(Path file, int state, int neurons) throws IOException {
    double[] values = new double[neurons];
    ByteBuffer.wrap(Files.readAllBytes(file))
        .order(ByteOrder.nativeOrder())
        .asDoubleBuffer()
        .get(state * neurons, values);
    return values;
  }
}
