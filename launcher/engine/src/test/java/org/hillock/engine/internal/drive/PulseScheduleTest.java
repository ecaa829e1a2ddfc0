package org.hillock.engine.internal.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.engine.internal.discretize.StepGrid;
import org.hillock.engine.plan.DrivePlan;
import org.junit.jupiter.api.Test;

class PulseScheduleTest {
  private static final StepGrid GRID = new StepGrid(0.1);

  private static Pulses pulses(double... timesAndAmounts) {
    double[] times = new double[timesAndAmounts.length / 2];
    double[] amounts = new double[times.length];
    for (int i = 0; i < times.length; i++) {
      times[i] = timesAndAmounts[2 * i];
      amounts[i] = timesAndAmounts[2 * i + 1];
    }
    return new Pulses(times, amounts);
  }

  @Test
  void pulsesOfOneInstantAddUp() {
    DrivePlan one =
        new DrivePlan("a", "I", List.of(pulses(0.3, 1, 0.3, 2, 0.3, 4, 0.5, 8)), new int[2]);
    DrivePlan other = new DrivePlan("b", "I", List.of(pulses(0.3, 16)), new int[2]);
    PulseSchedule schedule = PulseSchedule.of("I", List.of(one, other), 2, GRID);
    assertThat(schedule.shared()).isTrue();
    assertThat(schedule.amount(3)).isEqualTo(23);
    assertThat(schedule.amount(5)).isEqualTo(8);
    assertThat(schedule.amount(4)).isZero();
  }

  @Test
  void pulsesOfOneInstantAddUpInDeclaredOrder() {
    List<DrivePlan> drives =
        List.of(
            new DrivePlan("a", "I", List.of(pulses(0.1, 3, 0.3, 1e16)), new int[1]),
            new DrivePlan("b", "I", List.of(pulses(0.2, 5, 0.3, 1)), new int[1]),
            new DrivePlan("c", "I", List.of(pulses(0.3, -1e16, 0.4, 7)), new int[1]));
    PulseSchedule schedule = PulseSchedule.of("I", drives, 1, GRID);
    double[] amounts = new double[1];
    schedule.amounts(3, amounts);
    assertThat(schedule.amount(3)).isEqualTo(1e16 + 1 - 1e16);
    assertThat(amounts).containsExactly(1e16 + 1 - 1e16);
  }

  @Test
  void onlyDueInstantsAreDue() {
    PulseSchedule schedule =
        PulseSchedule.of(
            "I",
            List.of(new DrivePlan("a", "I", List.of(pulses(0, 1, 0.3, 1)), new int[1])),
            1,
            GRID);
    assertThat(schedule.isDue(0)).isTrue();
    assertThat(schedule.isDue(3)).isTrue();
    assertThat(schedule.isDue(1)).isFalse();
  }

  @Test
  void whoIsNotDrivenReceivesNothing() {
    DrivePlan drive =
        new DrivePlan("a", "I", List.of(pulses(0.1, 1), pulses(0.1, 2)), new int[] {1, -1, 0});
    PulseSchedule schedule = PulseSchedule.of("I", List.of(drive), 3, GRID);
    double[] amounts = {9, 9, 9};
    schedule.amounts(1, amounts);
    assertThat(schedule.shared()).isFalse();
    assertThat(amounts).containsExactly(2, 0, 1);
  }
}
