package org.hillock.engine.internal.run;

import java.util.Arrays;
import org.hillock.engine.internal.emit.Kernel;
import org.hillock.engine.internal.emit.Layout;
import org.hillock.engine.plan.Recorder;

/**
 * Moves the neurons of a population by one step, part by part, and collects who fired. Every part
 * has scratch columns and spikes of its own; neurons do not see each other, so the bits do not
 * depend on the parts.
 */
final class Moves implements Movement {
  private final HandOver moving;
  private final Kernel kernel;
  private final double[][] columns;
  private final double[] scalars;
  private final Cut cut;
  private final Team team;

  /** Who fired, by part; the first part's array has room for all. */
  private final int[][] spikes;

  private final int[] counts;
  private final Team.Task plain = this::step;
  private final Team.Task withPulses = this::stepWithPulses;

  /** Who makes the present step; set before the parts begin. */
  private HandOver.Mover mover;

  /** Whether the present step draws random numbers; likewise. */
  private boolean draws;

  Moves(HandOver moving, Kernel kernel, double[][] columns, double[] scalars, Cut cut, Team team) {
    this.moving = moving;
    this.kernel = kernel;
    this.columns = columns;
    this.scalars = scalars;
    this.cut = cut;
    this.team = team;
    this.counts = new int[cut.parts()];
    this.spikes = new int[cut.parts()][];
    Arrays.setAll(spikes, part -> new int[part == 0 ? cut.size() : cut.to(part) - cut.from(part)]);
    this.mover = moving.now();
  }

  @Override
  public int make(long step, boolean draws, boolean pulses) {
    mover = moving.now();
    this.draws = draws;
    team.run(cut.parts(), pulses ? withPulses : plain);
    int count = counts[0];
    for (int part = 1; part < counts.length; part++) {
      System.arraycopy(spikes[part], 0, spikes[0], count, counts[part]);
      count += counts[part];
    }
    return count;
  }

  private void step(int part) {
    int count = 0;
    for (int from = cut.from(part); from < cut.to(part); from += Layout.BLOCK) {
      int to = Math.min(from + Layout.BLOCK, cut.to(part));
      draw(part, from, to);
      count = mover.kernel().step(mover.columns()[part], scalars, from, to, spikes[part], count);
    }
    counts[part] = count;
  }

  private void draw(int part, int from, int to) {
    if (draws) {
      mover.kernel().draw(mover.columns()[part], scalars, from, to);
    }
    mover.kernel().count(mover.columns()[part], scalars, from, to);
  }

  private void stepWithPulses(int part) {
    int end = cut.to(part);
    for (int from = cut.from(part); from < end; from += Layout.BLOCK) {
      int to = Math.min(from + Layout.BLOCK, end);
      draw(part, from, to);
      mover.kernel().integrate(mover.columns()[part], scalars, from, to);
    }
    kernel.arrive(columns, scalars, cut.from(part), end);
    counts[part] = kernel.fire(columns, scalars, cut.from(part), end, spikes[part], 0);
  }

  @Override
  public String note() {
    return cut.note();
  }

  @Override
  public int[] spikes() {
    return spikes[0];
  }

  @Override
  public void hand(int population, long end, int count, Recorder recorder) {
    recorder.spike(population, end, spikes[0], count);
  }
}
