package org.hillock.engine.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpikeListTest {
  private record Spike(int neuron, double time) {}

  private static List<Spike> content(SpikeList list) {
    List<Spike> spikes = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      spikes.add(new Spike(list.neurons()[i], list.times()[i]));
    }
    return spikes;
  }

  @Test
  void ordersByTimeThenNeuronWhateverTheSize() {
    Random random = new Random(1);
    SpikeList all = new SpikeList();
    for (int size = 0; size < 200; size++) {
      all.clear();
      SpikeList part = new SpikeList();
      List<Spike> expected = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        Spike spike = new Spike(random.nextInt(50), random.nextInt(20) * 0.1);
        expected.add(spike);
        part.add(spike.neuron(), spike.time());
      }
      all.addAll(part);
      all.sort();
      expected.sort(Comparator.comparingDouble(Spike::time).thenComparingInt(Spike::neuron));
      assertThat(content(all)).isEqualTo(expected);
    }
  }
}
