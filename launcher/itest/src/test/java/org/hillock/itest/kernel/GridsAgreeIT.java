package org.hillock.itest.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hillock.api.Named;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Part;
import org.hillock.app.platform.Platform;
import org.hillock.engine.Compiler;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.Recorder;
import org.hillock.engine.plan.RunPlan;
import org.hillock.itest.Assembled;
import org.hillock.pipeline.catalog.Entry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is shipped and has no grid does not depend on one: for every model, alone and with every
 * part that fits, by every integrator that answers with sub-steps, a fine and a coarse grid give
 * the same spike times.
 */
class GridsAgreeIT {
  /** Some of each kind of drive, parameter and initial value. */
  private static final int SIZE = 13;

  private static final double FINE_MS = 0.01;

  /** The charges lie on it. */
  private static final int STEPS_IN_ONE = 97;

  private static final int STEPS = 20;

  @AutoClose private final Platform platform = Assembled.start();

  @TestFactory
  Stream<DynamicTest> twoGridsGiveTheSameSpikeTimes() {
    List<DynamicTest> tests = new ArrayList<>();
    for (NeuronModel model : all(NeuronModel.class)) {
      Strength strength = Strength.of(model.spec());
      for (Neuron neuron : neurons(model.spec())) {
        all(Integrator.class).stream()
            .filter(neuron::isContinuousBy)
            .map(integrator ->
                DynamicTest.dynamicTest(
                    neuron + " by " + integrator.name(),
                    () -> compare(neuron, integrator, strength)))
            .forEach(tests::add);
      }
    }
    assertThat(tests).isNotEmpty();
    return tests.stream();
  }

  private List<Neuron> neurons(NeuronSpec model) {
    List<Neuron> neurons = new ArrayList<>(List.of(Neuron.of(model)));
    all(Part.class).stream()
        .map(part -> Neuron.of(model, part.spec()))
        .flatMap(Optional::stream)
        .forEach(neurons::add);
    return neurons;
  }

  private static void compare(Neuron neuron, Integrator integrator, Strength strength) {
    Map<Integer, List<Double>> fine =
        spikes(neuron, integrator, strength, FINE_MS, (long) STEPS * STEPS_IN_ONE);
    Map<Integer, List<Double>> coarse =
        spikes(neuron, integrator, strength, STEPS_IN_ONE * FINE_MS, STEPS);
    assertThat(!fine.isEmpty()).as("there are spikes").isEqualTo(strength.fires());
    assertThat(coarse.keySet()).isEqualTo(fine.keySet());
    fine.forEach((i, times) -> {
      assertThat(coarse.get(i)).as("neuron %d", i).hasSameSizeAs(times);
      for (int n = 0; n < times.size(); n++) {
        assertThat(coarse.get(i).get(n))
            .as("spike %d of neuron %d", n, i)
            .isCloseTo(times.get(n), within(1e-9));
      }
    });
  }

  private static Map<Integer, List<Double>> spikes(
      Neuron neuron, Integrator integrator, Strength strength, double step, long steps) {
    Values values = Values.of(neuron.assembled(), SIZE, 1);
    PopulationPlan population =
        new PopulationPlan(
            "cell",
            SIZE,
            neuron.model(),
            neuron.parts(),
            integrator,
            values.parameters(),
            values.initial(),
            new Drives(neuron.model(), strength.value()).plans(SIZE),
            List.of());
    Times times = new Times();
    try (Simulation simulation =
        Compiler.compile(new RunPlan("grid", step, steps, 1, List.of(population))).start()) {
      simulation.advance(steps, times);
    }
    return times.byNeuron;
  }

  private <T extends Named> List<T> all(Class<T> kind) {
    return platform.catalog().all(kind).stream().map(Entry::extension).toList();
  }

  private static final class Times implements Recorder {
    private final Map<Integer, List<Double>> byNeuron = new TreeMap<>();

    @Override
    public void spike(int population, long step, int[] neurons, int count) {
      throw new AssertionError("spikes on the grid");
    }

    @Override
    public void spike(int population, long step, int[] neurons, double[] times, int count) {
      for (int i = 0; i < count; i++) {
        byNeuron.computeIfAbsent(neurons[i], ignored -> new ArrayList<>()).add(times[i]);
      }
    }

    @Override
    public void sample(int population, int record, long step, double[] values) {}
  }
}
