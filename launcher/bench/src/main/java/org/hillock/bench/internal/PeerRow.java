package org.hillock.bench.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What a kernel costs with some number of neurons.
 *
 * @param kernel the kernel
 * @param neurons how many
 * @param times nanoseconds for a neuron's step, the median of each peer; Hillock's is there
 * @param rates how often a neuron fired in a second, of the same
 */
record PeerRow(PeerCase kernel, int neurons, Map<Peer, Double> times, Map<Peer, Double> rates) {
  /** Copies the maps. */
  PeerRow {
    times = Map.copyOf(times);
    rates = Map.copyOf(rates);
  }

  /**
   * The medians of what was measured.
   *
   * @param measured for each peer at least one measurement
   */
  static PeerRow of(PeerJob job, Map<Peer, List<Measurement>> measured) {
    Map<Peer, Double> times = new EnumMap<>(Peer.class);
    Map<Peer, Double> rates = new EnumMap<>(Peer.class);
    measured.forEach((peer, stretches) -> {
      double neuronSteps = (double) job.steps(peer) * job.neurons();
      double seconds = neuronSteps * job.kernel().population().stepMs() / 1000;
      times.put(peer, median(stretches, Measurement::nanoseconds) / neuronSteps);
      rates.put(peer, median(stretches, Measurement::spikes) / seconds);
    });
    return new PeerRow(job.kernel(), job.neurons(), times, rates);
  }

  private static double median(List<Measurement> stretches, ToDoubleFunction<Measurement> value) {
    return Spread.of(stretches.stream().mapToDouble(value).boxed().toList()).median();
  }

  /** How many times as fast as Brian2's better program Hillock is; below 1 it is slower. */
  OptionalDouble fasterThanBrian() {
    return ratio(Peer.brians());
  }

  /** How many times as long as the faster program by hand Hillock takes. */
  OptionalDouble slowerThanByHand() {
    OptionalDouble faster = ratio(Peer.byHand());
    return faster.isPresent() ? OptionalDouble.of(1 / faster.getAsDouble()) : faster;
  }

  /** The best of some, divided by Hillock. */
  OptionalDouble ratio(List<Peer> peers) {
    double own = Objects.requireNonNull(times.get(Peer.HILLOCK));
    OptionalDouble best =
        peers.stream()
            .flatMap(peer -> Optional.ofNullable(times.get(peer)).stream())
            .mapToDouble(ns -> ns)
            .min();
    return best.isPresent() ? OptionalDouble.of(best.getAsDouble() / own) : best;
  }
}
