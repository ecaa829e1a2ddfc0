package org.hillock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hillock.api.analyze.Drive;
import org.hillock.api.expr.Expr;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Formula;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Interval;
import org.hillock.api.input.Stimulus.Pulses;
import org.hillock.api.input.Stimulus.Series;
import org.hillock.integrators.exact.Exact;
import org.junit.jupiter.api.Test;

class PortDriveTest {
  private static Plans plans(int size) {
    return Plans.of(TestModels.passive(), size, new Exact());
  }

  private static Drive drive(Plans plans) {
    return PortDrive.of(plans.plan(), "I").orElseThrow();
  }

  @Test
  void theSumOfEverythingThatIsOn() {
    Drive drive =
        drive(
            plans(2)
                .drive("I", Plans.step(1, 10, 20))
                .drive("I", List.of(Plans.constant(0.25), Plans.constant(0.5)), new int[] {0, 1})
                .drive(
                    "I",
                    new Series(
                        new double[] {0, 100}, new double[] {0, 10}, Interpolation.LINEAR, 0, 0)));
    assertThat(drive.at(0, 5)).isEqualTo(0.25 + 0.5);
    assertThat(drive.at(1, 10)).isEqualTo(1 + 0.5 + 1);
    assertThat(drive.at(1, 20)).isEqualTo(0.5 + 2);
  }

  @Test
  void whoIsNotDrivenSeesNothing() {
    Drive drive = drive(plans(2).drive("I", List.of(Plans.constant(1)), new int[] {-1, 0}));
    assertThat(drive.at(0, 1)).isZero();
    assertThat(drive.constant(0, 0, 10)).hasValue(0);
  }

  @Test
  void aDriveIsConstantBetweenItsEdges() {
    Drive drive = drive(plans(1).drive("I", Plans.step(1, 10, 20)).drive("I", Plans.constant(0.5)));
    assertThat(drive.constant(0, 0, 10)).hasValue(0.5);
    assertThat(drive.constant(0, 10, 20)).hasValue(1.5);
    assertThat(drive.constant(0, 5, 15)).isEmpty();
    assertThat(drive.breakpoints(0)).containsExactly(10, 20);
  }

  @Test
  void aFormulaOfTimeIsNotConstantWhereItIsOn() {
    Drive drive = drive(plans(1).drive("I", new Formula(Expr.T, List.of(), new Interval(10, 20))));
    assertThat(drive.constant(0, 10, 20)).isEmpty();
    assertThat(drive.constant(0, 20, 30)).hasValue(0);
    assertThat(drive.at(0, 15)).isEqualTo(15);
  }

  @Test
  void aSeriesIsConstantWhereItsSamplesAreEqual() {
    Series series =
        new Series(
            new double[] {0, 5, 10, 15}, new double[] {1, 1, 1, 2}, Interpolation.LINEAR, 0, 2);
    Drive drive = drive(plans(1).drive("I", series));
    assertThat(drive.constant(0, 0, 10)).hasValue(1);
    assertThat(drive.constant(0, 5, 12)).isEmpty();
    assertThat(drive.constant(0, 15, 99)).hasValue(2);
    assertThat(drive.breakpoints(0)).containsExactly(0, 5, 10, 15);
  }

  @Test
  void pulsesAreMergedByTime() {
    Drive drive =
        drive(
            plans(1)
                .drive("I", new Pulses(new double[] {1, 5}, new double[] {10, 20}))
                .drive("I", new Pulses(new double[] {3, 5}, new double[] {1, 2})));
    assertThat(drive.pulseTimes(0)).containsExactly(1, 3, 5);
    assertThat(drive.pulseAmounts(0)).containsExactly(10, 1, 22);
    assertThat(drive.constant(0, 1.5, 2.5)).hasValue(0);
    assertThat(drive.constant(0, 2, 4)).isEmpty();
    assertThat(drive.constant(0, 3, 4)).isEmpty();
    assertThat(drive.constant(0, 2, 3)).isEmpty();
    assertThat(drive.constant(0, 5.5, 99)).hasValue(0);
  }

  @Test
  void thereIsNoneForWhatIsKnownOnlyStepByStep() {
    Stimulus.Current current = (window, start, end) -> {};
    assertThat(PortDrive.of(plans(1).drive("I", current).plan(), "I")).isEmpty();
  }

  @Test
  void thereIsNoneForAPortThatDoesNotExist() {
    assertThat(PortDrive.of(plans(1).plan(), "J")).isEmpty();
    assertThat(PortDrive.of(plans(1).plan(), "I")).isPresent();
  }
}
