package org.hillock.engine.internal.drive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.engine.plan.DrivePlan;

/**
 * All pulses into one port or state.
 *
 * @param target the port or state
 * @param trains in declared order of their drives; every one has a pulse
 * @param shared whether every train reaches every neuron, so that one amount does for all
 */
public record PulseSchedule(String target, List<Train> trains, boolean shared) {
  /** Copies the list. */
  public PulseSchedule {
    trains = List.copyOf(trains);
  }

  /**
   * The pulses of one stimulus.
   *
   * @param steps the grid points, ascending
   * @param amounts one for each
   * @param neurons who receives them
   */
  record Train(long[] steps, double[] amounts, int[] neurons) {}

  /** The name of the slot that holds the amounts of a step. */
  public String slot() {
    return "pulse " + target;
  }

  /** Collects the pulses of drives, all of which aim at one target. */
  static PulseSchedule of(String target, List<DrivePlan> drives, int size, StepGrid grid) {
    List<Train> trains = new ArrayList<>();
    for (DrivePlan drive : drives) {
      int[][] lanes = Lanes.of(drive.which(), drive.stimuli().size());
      for (int k = 0; k < lanes.length; k++) {
        if (drive.stimuli().get(k) instanceof Pulses pulses
            && lanes[k].length > 0
            && pulses.times().length > 0) {
          long[] steps =
              Arrays.stream(pulses.times()).mapToLong(time -> (long) grid.steps(time)).toArray();
          trains.add(new Train(steps, pulses.amounts(), lanes[k]));
        }
      }
    }
    return new PulseSchedule(
        target, trains, trains.stream().allMatch(train -> train.neurons().length == size));
  }

  boolean isEmpty() {
    return trains.isEmpty();
  }

  /** Whether anything arrives at a grid point. */
  boolean isDue(long step) {
    for (Train train : trains) {
      if (Arrays.binarySearch(train.steps(), step) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The amount that everyone receives at a grid point. */
  double amount(long step) {
    double[] sum = new double[1];
    trains.forEach(train -> add(train, step, sum, new int[] {0}));
    return sum[0];
  }

  /** Writes the amounts of a grid point, one per neuron. */
  void amounts(long step, double[] amounts) {
    Arrays.fill(amounts, 0);
    for (Train train : trains) {
      add(train, step, amounts, train.neurons());
    }
  }

  /** Pulses of one instant add up in declared order. */
  private static void add(Train train, long step, double[] amounts, int[] neurons) {
    int found = Arrays.binarySearch(train.steps(), step);
    if (found < 0) {
      return;
    }
    int first = found;
    while (first > 0 && train.steps()[first - 1] == step) {
      first--;
    }
    for (int i = first; i < train.steps().length && train.steps()[i] == step; i++) {
      for (int neuron : neurons) {
        amounts[neuron] += train.amounts()[i];
      }
    }
  }
}
