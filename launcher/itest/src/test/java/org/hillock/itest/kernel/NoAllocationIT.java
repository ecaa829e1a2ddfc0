package org.hillock.itest.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hillock.api.Named;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.NeuronModel;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.unit.Quantity;
import org.hillock.app.platform.Platform;
import org.hillock.engine.CompiledRun;
import org.hillock.engine.Compiler;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.DrivePlan;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RunPlan;
import org.hillock.itest.Assembled;
import org.hillock.pipeline.catalog.Entry;
import org.hillock.tck.Equations;
import org.hillock.tck.ReferenceIntegrator;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No kernel allocates per step: neither the scalar twin nor what makes sub-steps, of the largest
 * model that is shipped, by any integrator that takes it; and the vector twin no more than a vector
 * here and there. The largest is the one with the longest program.
 */
class NoAllocationIT {
  /** Too few for vectors. */
  private static final int SCALAR_SIZE = 15;

  /** Whole vectors, and a remainder. */
  private static final int VECTOR_SIZE = 29;

  private static final int WINDOW = 1000;

  /** A twin that is compiled later is not waited for. */
  private static final long PATIENCE_NS = TimeUnit.SECONDS.toNanos(20);

  /** Less than an object for each step of a window. */
  private static final long SLACK_BYTES = 8 * WINDOW;

  /**
   * Of some kernels the JIT leaves vectors, of 80 bytes each, on the heap for a block of neurons;
   * these are one block, and four were the most. Code that is not compiled leaves one for each
   * operation.
   */
  private static final long CUT_BYTES = 400;

  private static final int WINDOWS = 50;
  private static final long END = 1_000_000_000_000L;

  @AutoClose private final Platform platform = Assembled.start();
  private final NeuronSpec model = largest();
  private final Neuron neuron = Neuron.of(model);
  private final double strength = Strength.of(model).value();

  @TestFactory
  Stream<DynamicTest> aStepAllocatesNothing() {
    return all(Integrator.class).stream()
        .filter(this::takes)
        .map(integrator ->
            DynamicTest.dynamicTest(
                model.name() + " by " + integrator.name(), () -> scalar(integrator)));
  }

  private void scalar(Integrator integrator) {
    try (Simulation simulation = start(integrator, SCALAR_SIZE, true)) {
      Allocation allocation = new Allocation(simulation);
      assertThat(allocation.settled(WINDOW, SLACK_BYTES, WINDOWS)).isLessThan(SLACK_BYTES);
      assertThat(simulation.news()).isEmpty();
      assertThat(allocation.spikes()).isPositive();
    }
  }

  /** One after the other, because they are compiled beside each other on few cores. */
  @TestFactory
  Stream<DynamicTest> aStepByVectorsAllocatesNextToNothing() {
    return all(Integrator.class).stream()
        .filter(neuron::fits)
        .map(integrator ->
            DynamicTest.dynamicTest(
                model.name() + " by " + integrator.name(), () -> vectors(integrator)));
  }

  private void vectors(Integrator integrator) throws InterruptedException {
    try (Simulation simulation = start(integrator, VECTOR_SIZE, false)) {
      long begin = System.nanoTime();
      while (simulation.news().isEmpty() && System.nanoTime() - begin < PATIENCE_NS) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      // On a machine that is so busy, nothing can be said.
      assumeThat(simulation.news()).anyMatch(news -> news.contains("have taken over"));
      Allocation allocation = new Allocation(simulation);
      assertThat(allocation.settled(WINDOW, SLACK_BYTES, WINDOWS)).isLessThan(CUT_BYTES * WINDOW);
      assertThat(allocation.spikes()).isPositive();
    }
  }

  @Test
  void everyIntegratorThatTakesTheModelIsTried() {
    assertThat(all(Integrator.class).stream().filter(this::takes)).hasSizeGreaterThan(10);
    assertThat(all(Integrator.class)).anyMatch(neuron::isContinuousBy);
  }

  @Test
  void anAllocationIsNoticed() {
    try (Simulation simulation = start(new ReferenceIntegrator(), SCALAR_SIZE, false)) {
      List<Object> kept = new ArrayList<>();
      Allocation allocation = new Allocation(simulation);
      assertThat(allocation.bytes(() -> kept.add(new double[WINDOW]))).isGreaterThan(SLACK_BYTES);
    }
  }

  private boolean takes(Integrator integrator) {
    return !(integrator.discretize(Equations.of(model, List.of())) instanceof Scheme.Refused);
  }

  private Simulation start(Integrator integrator, int size, boolean random) {
    return compile(model, integrator, size, drives(size, random)).start();
  }

  /** A constant current, and perhaps charges at random. */
  private List<DrivePlan> drives(int size, boolean random) {
    String port = model.ports().getFirst().name();
    Quantity a = new Quantity(strength, model.ports().getFirst().unit());
    Stimulus constant =
        new Stimulus.Formula(
            Expr.symbol("a"),
            List.of(new Stimulus.NamedConstant("a", a)),
            Stimulus.Interval.ALWAYS);
    Stimulus events =
        new Stimulus.Poisson(
            new Stimulus.Formula(Expr.constant(1), List.of(), Stimulus.Interval.ALWAYS),
            0.01 * strength);
    DrivePlan drive = new DrivePlan("constant", port, List.of(constant), new int[size]);
    return random
        ? List.of(drive, new DrivePlan("events", port, List.of(events), new int[size]))
        : List.of(drive);
  }

  private static CompiledRun compile(
      NeuronSpec model, Integrator integrator, int size, List<DrivePlan> drives) {
    Values values = Values.of(model, size, 0);
    PopulationPlan population =
        new PopulationPlan(
            "cell",
            size,
            model,
            List.of(),
            integrator,
            values.parameters(),
            values.initial(),
            drives,
            List.of());
    return Compiler.compile(
        new RunPlan("allocation", KernelCase.STEP_MS, END, 1, List.of(population)));
  }

  private NeuronSpec largest() {
    return all(NeuronModel.class).stream()
        .map(NeuronModel::spec)
        .max(Comparator.comparingLong(NoAllocationIT::programLines))
        .orElseThrow();
  }

  private static long programLines(NeuronSpec model) {
    return compile(model, new ReferenceIntegrator(), 1, List.of())
        .populations()
        .getFirst()
        .program()
        .lines()
        .count();
  }

  private <T extends Named> List<T> all(Class<T> kind) {
    return platform.catalog().all(kind).stream().map(Entry::extension).toList();
  }
}
