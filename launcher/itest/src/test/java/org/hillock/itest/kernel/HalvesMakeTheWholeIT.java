package org.hillock.itest.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hillock.api.Named;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.app.platform.Platform;
import org.hillock.engine.Compiler;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RunPlan;
import org.hillock.itest.Assembled;
import org.hillock.pipeline.catalog.Entry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Neurons do not see each other: a population of any model, by any integrator that takes it, gives
 * the bits of its two parts, each run by itself with the parameters and drives of its neurons.
 */
class HalvesMakeTheWholeIT {
  private static final int SIZE = 40;

  /** Neither half is made of whole vectors. */
  private static final int MIDDLE = 19;

  private static final int STEPS = 1500;

  @AutoClose private final Platform platform = Assembled.start();

  @TestFactory
  Stream<DynamicTest> theHalvesOfAPopulationMakeTheWhole() {
    return all(NeuronModel.class).stream().map(NeuronModel::spec).flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(NeuronSpec model) {
    Neuron neuron = Neuron.of(model);
    Strength strength = Strength.of(model);
    return all(Integrator.class).stream()
        .filter(integrator -> neuron.fits(integrator) || neuron.isContinuousBy(integrator))
        .map(integrator ->
            DynamicTest.dynamicTest(
                model.name() + " by " + integrator.name(),
                () -> compare(model, integrator, strength)));
  }

  private static void compare(NeuronSpec model, Integrator integrator, Strength strength) {
    Values values = Values.of(model, SIZE, 0);
    List<DrivePlan> drives = new Drives(model, strength.value()).plans(SIZE);
    PopulationPlan whole =
        new PopulationPlan(
            "cell",
            SIZE,
            model,
            List.of(),
            integrator,
            values.parameters(),
            values.initial(),
            drives,
            List.of());
    Ends expected = run(whole);
    Ends first = run(slice(whole, 0, MIDDLE));
    Ends second = run(slice(whole, MIDDLE, SIZE));
    assertThat(expected.spikes().isEmpty()).isEqualTo(!strength.fires());
    for (int i = 0; i < SIZE; i++) {
      assertThat(i < MIDDLE ? first.of(i) : second.of(i - MIDDLE))
          .as("neuron %d", i)
          .isEqualTo(expected.of(i));
    }
    assertThat(IntStream.range(1, SIZE).mapToObj(expected::of)).doesNotContain(expected.of(0));
  }

  private static Ends run(PopulationPlan population) {
    RunPlan plan = new RunPlan("halves", KernelCase.STEP_MS, STEPS, 1, List.of(population));
    return Ends.of(Compiler.compile(plan), STEPS);
  }

  private static PopulationPlan slice(PopulationPlan whole, int from, int to) {
    return new PopulationPlan(
        whole.name(),
        to - from,
        whole.model(),
        whole.parts(),
        whole.integrator(),
        slice(whole.parameters(), from, to),
        slice(whole.initial(), from, to),
        whole.drives().stream().map(drive -> slice(drive, from, to)).toList(),
        List.of());
  }

  private static Map<String, Column> slice(Map<String, Column> columns, int from, int to) {
    Map<String, Column> sliced = new TreeMap<>();
    columns.forEach((name, column) ->
        sliced.put(
            name,
            column.length() == 1
                ? column
                : new Column(IntStream.range(from, to).mapToDouble(column::at).toArray())));
    return sliced;
  }

  private static DrivePlan slice(DrivePlan drive, int from, int to) {
    return new DrivePlan(
        drive.name(), drive.into(), drive.stimuli(), Arrays.copyOfRange(drive.which(), from, to));
  }

  private <T extends Named> List<T> all(Class<T> kind) {
    return platform.catalog().all(kind).stream().map(Entry::extension).toList();
  }
}
