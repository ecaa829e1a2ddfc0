package org.hillock.engine.internal.drive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.engine.plan.DrivePlan;

/**
 * All pulses into one port or state, by time: what is due at a grid point is found at once, however
 * many stimuli there are.
 */
public final class PulseSchedule {
  private final String target;
  private final boolean shared;
  private final long[] steps;
  private final List<Pulse> pulses;

  /**
   * One pulse.
   *
   * @param step its grid point
   * @param amount how much
   * @param neurons who receives it
   */
  private record Pulse(long step, double amount, int[] neurons) {}

  /**
   * Sorts pulses.
   *
   * @param pulses in declared order of their drives
   */
  private PulseSchedule(String target, List<Pulse> pulses, int size) {
    this.target = target;
    // Stable, so that pulses of one instant add up in declared order.
    this.pulses = pulses.stream().sorted(Comparator.comparingLong(Pulse::step)).toList();
    this.steps = this.pulses.stream().mapToLong(Pulse::step).toArray();
    this.shared = pulses.stream().allMatch(pulse -> pulse.neurons().length == size);
  }

  /** Collects the pulses of drives, all of which aim at one target. */
  static PulseSchedule of(String target, List<DrivePlan> drives, int size, StepGrid grid) {
    List<Pulse> collected = new ArrayList<>();
    for (DrivePlan drive : drives) {
      int[][] lanes = Lanes.of(drive.which(), drive.stimuli().size());
      for (int k = 0; k < lanes.length; k++) {
        if (drive.stimuli().get(k) instanceof Pulses train && lanes[k].length > 0) {
          double[] times = train.times();
          double[] amounts = train.amounts();
          for (int i = 0; i < times.length; i++) {
            collected.add(new Pulse((long) grid.steps(times[i]), amounts[i], lanes[k]));
          }
        }
      }
    }
    return new PulseSchedule(target, collected, size);
  }

  /** The port or state. */
  public String target() {
    return target;
  }

  /** Whether every pulse reaches every neuron, so that one amount does for all. */
  public boolean shared() {
    return shared;
  }

  /** The name of the slot that holds the amounts of a step. */
  public String slot() {
    return "pulse " + target;
  }

  boolean isEmpty() {
    return pulses.isEmpty();
  }

  /** Whether anything arrives at a grid point. */
  boolean isDue(long step) {
    return Arrays.binarySearch(steps, step) >= 0;
  }

  /** The amount that everyone receives at a grid point. */
  double amount(long step) {
    double sum = 0;
    for (int i = first(step); i < steps.length && steps[i] == step; i++) {
      sum += pulses.get(i).amount();
    }
    return sum;
  }

  /** Writes the amounts of a grid point, one per neuron. */
  void amounts(long step, double[] amounts) {
    Arrays.fill(amounts, 0);
    for (int i = first(step); i < steps.length && steps[i] == step; i++) {
      Pulse pulse = pulses.get(i);
      for (int neuron : pulse.neurons()) {
        amounts[neuron] += pulse.amount();
      }
    }
  }

  /** The first pulse at a grid point, if there is one. */
  private int first(long step) {
    int first = Arrays.binarySearch(steps, step);
    while (first > 0 && steps[first - 1] == step) {
      first--;
    }
    return first < 0 ? steps.length : first;
  }
}
