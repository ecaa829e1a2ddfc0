package org.hillock.engine.internal.run;

import java.util.Arrays;
import org.hillock.engine.internal.compile.FlowCode;
import org.hillock.engine.internal.compile.PopulationCode;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.engine.internal.drive.Edges;
import org.hillock.engine.internal.emit.Kernel;
import org.hillock.engine.internal.flow.SpikeList;
import org.hillock.engine.internal.flow.Stepper;
import org.hillock.engine.plan.Recorder;

/**
 * Moves neurons that have sub-steps of their own across a step, part by part, and collects their
 * spikes. Nothing of a neuron's way depends on the parts.
 */
final class FlowMoves implements Movement {
  private final Kernel kernel;
  private final double[][] columns;
  private final double[] scalars;
  private final Cut cut;
  private final Team team;
  private final Stepper[] steppers;
  private final SpikeList[] fired;
  private final SpikeList all = new SpikeList();
  private final Team.Task plain = part -> move(part, false);
  private final Team.Task withPulses = part -> move(part, true);
  private final boolean arrivesAlways;
  private long step;
  private boolean draws;

  FlowMoves(
      PopulationCode code,
      FlowCode flow,
      double[][] columns,
      double[] scalars,
      Cut cut,
      Team team) {
    this.kernel = code.compiled().kernel();
    this.arrivesAlways = code.program().arrivesAlways();
    this.columns = columns;
    this.scalars = scalars;
    this.cut = cut;
    this.team = team;
    Edges edges = Edges.of(code.plan(), new StepGrid(code.dt()));
    this.steppers = new Stepper[cut.parts()];
    Arrays.setAll(steppers, part -> new Stepper(code, flow, edges, columns));
    this.fired = new SpikeList[cut.parts()];
    Arrays.setAll(fired, part -> new SpikeList());
  }

  @Override
  public int make(long next, boolean draws, boolean pulses) {
    step = next;
    this.draws = draws;
    team.run(cut.parts(), pulses || arrivesAlways ? withPulses : plain);
    all.clear();
    for (SpikeList part : fired) {
      all.addAll(part);
    }
    all.sort();
    return all.size();
  }

  private void move(int part, boolean pulses) {
    fired[part].clear();
    int end = cut.to(part);
    for (int neuron = cut.from(part); neuron < end; neuron++) {
      steppers[part].advance(neuron, step, fired[part]);
    }
    if (draws) {
      kernel.draw(columns, scalars, cut.from(part), end);
    }
    if (arrivesAlways) {
      kernel.count(columns, scalars, cut.from(part), end);
    }
    if (pulses) {
      kernel.arrive(columns, scalars, cut.from(part), end);
    }
    for (int neuron = cut.from(part); neuron < end; neuron++) {
      steppers[part].test(neuron, step, fired[part]);
    }
  }

  @Override
  public int[] spikes() {
    return all.neurons();
  }

  @Override
  public void hand(int population, long end, int count, Recorder recorder) {
    recorder.spike(population, end, all.neurons(), all.times(), count);
  }

  @Override
  public String note() {
    return cut.note();
  }
}
