package org.hillock.itest.kernel;

import java.util.List;
import org.hillock.api.HillockException;
import org.hillock.api.model.NeuronSpec;
import org.hillock.engine.Compiler;
import org.hillock.engine.Simulation;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.Recorder;
import org.hillock.engine.plan.RunPlan;
import org.hillock.tck.ReferenceIntegrator;

/**
 * How strongly a model has to be driven, found by trying.
 *
 * @param value in the unit of what is driven
 * @param fires whether it makes the model fire
 */
record Strength(double value, boolean fires) {
  private static final double WEAKEST = 0.05;
  private static final double STRONGEST = 100;
  private static final int SPIKES = 5;

  static Strength of(NeuronSpec model) {
    for (double value = WEAKEST; model.spike().isPresent() && value < STRONGEST; value *= 2) {
      if (spikes(model, value) >= SPIKES) {
        return new Strength(value, true);
      }
    }
    return new Strength(10 * WEAKEST, false);
  }

  private static int spikes(NeuronSpec model, double strength) {
    Values values = Values.of(model, 1, 0);
    PopulationPlan population =
        new PopulationPlan(
            "cell",
            1,
            model,
            List.of(),
            new ReferenceIntegrator(),
            values.parameters(),
            values.initial(),
            new Drives(model, strength).plans(1),
            List.of());
    RunPlan run =
        new RunPlan("trial", KernelCase.STEP_MS, KernelCase.STEPS, 1, List.of(population));
    Counter counter = new Counter();
    Simulation simulation = Compiler.compile(run).start();
    try {
      simulation.advance(KernelCase.STEPS, counter);
      return counter.spikes;
    } catch (HillockException e) {
      return 0; // too strong for its numbers
    }
  }

  private static final class Counter implements Recorder {
    private int spikes;

    @Override
    public void spike(int population, long step, int[] neurons, int count) {
      spikes += count;
    }

    @Override
    public void spike(int population, long step, int[] neurons, double[] times, int count) {
      spikes += count;
    }

    @Override
    public void sample(int population, int record, long step, double[] values) {}
  }
}
