package org.hillock.engine.internal.drive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Poisson;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.DrivePlan;

/**
 * Reads one drive of events that arrive at random.
 *
 * @param events the events
 * @param terms what their rate sums up
 */
record EventReader(Events events, List<Term> terms) {
  /** The events of a drive; empty if it holds none. */
  static Optional<EventReader> of(DrivePlan drive, String name, int size, StepGrid grid) {
    List<Stimulus> rates = new ArrayList<>();
    List<Double> amounts = new ArrayList<>();
    int[] moved = new int[drive.stimuli().size()];
    for (int i = 0; i < moved.length; i++) {
      moved[i] = -1;
      if (drive.stimuli().get(i) instanceof Poisson poisson) {
        moved[i] = rates.size();
        rates.add(poisson.rate());
        amounts.add(poisson.amount());
      }
    }
    int[] which = Arrays.stream(drive.which()).map(i -> i < 0 ? -1 : moved[i]).toArray();
    if (Arrays.stream(which).allMatch(i -> i < 0)) {
      return Optional.empty();
    }
    Events events = new Events(name, drive.into(), amount(which, amounts));
    DrivePlan rate = new DrivePlan(drive.name(), events.rate(), rates, which);
    return Optional.of(
        new EventReader(events, new DriveReader(rate, events.rate(), size, grid, false).terms()));
  }

  /** Whom nothing drives has no events, whatever they would add. */
  private static Column amount(int[] which, List<Double> amounts) {
    double first = amounts.getFirst();
    boolean same = amounts.stream().allMatch(amount -> amount.equals(first));
    if (same) {
      return Column.of(first);
    }
    double[] values = new double[which.length];
    Arrays.setAll(values, i -> which[i] < 0 ? 0 : amounts.get(which[i]));
    return new Column(values);
  }
}
