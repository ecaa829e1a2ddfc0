package org.hillock.itest.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hillock.api.Named;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Part;
import org.hillock.app.platform.Platform;
import org.hillock.itest.Assembled;
import org.hillock.pipeline.catalog.Entry;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever is shipped is computed as written: for every model, alone and with every part that fits,
 * by every integrator that takes it, the compiled kernel has the interpreter's bits. What is added
 * to the distribution later is found in its catalog.
 */
class KernelEqualsInterpreterIT {
  /** One neuron, less than any vector, whole vectors, one and a half, many and one more. */
  private static final int[] SIZES = {1, 3, 8, 13, 257};

  @AutoClose private final Platform platform = Assembled.start();

  @TestFactory
  Stream<DynamicTest> everyKernelHasTheInterpretersBits() {
    return all(NeuronModel.class).stream().map(NeuronModel::spec).flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(NeuronSpec model) {
    Strength strength = Strength.of(model);
    return cases(model, strength).stream()
        .map(each -> DynamicTest.dynamicTest(each.toString(), () -> compare(each, strength)));
  }

  private static void compare(KernelCase each, Strength strength) {
    int spikes = 0;
    for (int i = 0; i < SIZES.length; i++) {
      spikes += each.compare(SIZES[i], i);
    }
    assertThat(spikes > 0).as("there are spikes to compare").isEqualTo(strength.fires());
  }

  @Test
  void nothingIsLeftOut() {
    List<KernelCase> cases =
        all(NeuronModel.class).stream()
            .flatMap(model -> cases(model.spec(), new Strength(1, false)).stream())
            .toList();
    assertThat(cases)
        .extracting(each -> each.neuron().model().name())
        .containsAll(names(NeuronModel.class));
    assertThat(cases).extracting(each -> each.integrator().name()).containsAll(stepping());
    assertThat(cases)
        .flatExtracting(each -> each.neuron().parts())
        .extracting(joined -> joined.part().name())
        .containsAll(names(Part.class));
  }

  @Test
  void theLastBitAndEverySpikeAreNoticed() {
    Trace trace = new Trace(Map.of("v", new long[] {1, 2}), List.of(7L));
    assertThat(trace.differenceFrom(trace)).isEmpty();
    assertThat(trace.differenceFrom(new Trace(Map.of("v", new long[] {1, 3}), List.of(7L))))
        .startsWith("v at step 1");
    assertThat(trace.differenceFrom(new Trace(trace.states(), List.of(8L)))).contains("spikes");
    assertThat(trace.differenceFrom(new Trace(Map.of(), List.of(7L)))).contains("2 values and 0");
  }

  private List<KernelCase> cases(NeuronSpec model, Strength strength) {
    List<Neuron> neurons = new ArrayList<>(List.of(Neuron.of(model)));
    all(Part.class).stream()
        .map(part -> Neuron.of(model, part.spec()))
        .flatMap(Optional::stream)
        .forEach(neurons::add);
    List<KernelCase> cases = new ArrayList<>();
    for (Neuron neuron : neurons) {
      Drives drives = new Drives(model, strength.value());
      all(Integrator.class).stream()
          .filter(neuron::fits)
          .map(integrator -> new KernelCase(neuron, integrator, drives))
          .forEach(cases::add);
    }
    return cases;
  }

  /** The integrators that make steps; {@link GridsAgreeIT} has the others. */
  private List<String> stepping() {
    List<Neuron> neurons =
        all(NeuronModel.class).stream().map(model -> Neuron.of(model.spec())).toList();
    return all(Integrator.class).stream()
        .filter(integrator -> neurons.stream().noneMatch(n -> n.isContinuousBy(integrator)))
        .map(Named::name)
        .toList();
  }

  private <T extends Named> List<String> names(Class<T> kind) {
    return all(kind).stream().map(Named::name).toList();
  }

  private <T extends Named> List<T> all(Class<T> kind) {
    return platform.catalog().all(kind).stream().map(Entry::extension).toList();
  }
}
