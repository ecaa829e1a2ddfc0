package org.hillock.inputs.currents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.hillock.api.expr.Parser;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.tck.StimulusDrive;
import org.hillock.tck.StimulusGeneratorContract;
import org.junit.jupiter.api.Test;

class ExpressionCurrentTest implements StimulusGeneratorContract<ExpressionCurrent.Config> {
  @Override
  public StimulusGenerator<ExpressionCurrent.Config> generator() {
    return new ExpressionCurrent();
  }

  @Override
  public ExpressionCurrent.Config options() {
    return new ExpressionCurrent.Config(
        Parser.parse("0.2 nA * exp(-t/(50 ms))").expr().orElseThrow(), 10, Optional.of(90.0));
  }

  private StimulusDrive drive(ExpressionCurrent.Config config) {
    return new StimulusDrive(List.of(generator().open(config, target())), target().step());
  }

  @Test
  void isTheExpressionOfTheRunsTime() {
    StimulusDrive drive = drive(options());

    assertThat(drive.at(0, 60)).isCloseTo(0.2 * Math.exp(-60 / 50.0), within(1e-15));
    assertThat(drive.at(0, 9)).isZero();
    assertThat(drive.at(0, 90)).isZero();
  }

  @Test
  void refusesToStopBeforeItStarts() {
    assertThatThrownBy(() -> new ExpressionCurrent.Config(options().value(), 10, Optional.of(5.0)))
        .hasMessageContaining("stop");
  }
}
