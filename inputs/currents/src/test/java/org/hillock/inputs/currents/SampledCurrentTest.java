package org.hillock.inputs.currents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Series;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.inputs.currents.SampledCurrent.Outside;
import org.hillock.tck.FakeTarget;
import org.hillock.tck.StimulusDrive;
import org.hillock.tck.StimulusGeneratorContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampledCurrentTest implements StimulusGeneratorContract<SampledCurrent.Config> {
  private static final String TABLE = "sample,time,current\n0,1,100\n1,2,300\n2,4,-100\n";

  @TempDir private Path folder = Path.of("");

  @Override
  public StimulusGenerator<SampledCurrent.Config> generator() {
    return new SampledCurrent();
  }

  @Override
  public SampledCurrent.Config options() {
    return config(TABLE, Interpolation.LINEAR);
  }

  private SampledCurrent.Config config(String text, Interpolation interpolation) {
    return config(text.getBytes(StandardCharsets.UTF_8), "time", "current", interpolation, true);
  }

  private SampledCurrent.Config config(
      byte[] text, String time, String value, Interpolation interpolation, boolean header) {
    try {
      Path file = Files.write(folder.resolve("input.csv"), text);
      return new SampledCurrent.Config(
          file, time, "ms", value, "pA", interpolation, Outside.ZERO, Outside.ZERO, 1, ",", header);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Series series(SampledCurrent.Config config) {
    return (Series) generator().open(config, FakeTarget.current());
  }

  private void refuses(String text, String... messages) {
    assertThatThrownBy(() -> series(config(text, Interpolation.LINEAR)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(messages);
  }

  @Test
  void convertsTheColumnsThatAreNamed() {
    Series series = series(options());

    assertThat(series.times()).containsExactly(1, 2, 4);
    assertThat(series.values()).containsExactly(0.1, 0.3, -0.1);
  }

  @Test
  void interpolatesLinearlyOrHolds() {
    StimulusDrive linear = new StimulusDrive(List.of(series(options())), 0.1);
    StimulusDrive held = new StimulusDrive(List.of(series(config(TABLE, Interpolation.HOLD))), 0.1);

    assertThat(linear.at(0, 1.5)).isCloseTo(0.2, within(1e-15));
    assertThat(linear.at(0, 4)).isZero();
    assertThat(List.of(held.at(0, 0.9), held.at(0, 1), held.at(0, 1.99), held.at(0, 3)))
        .containsExactly(0.0, 0.1, 0.1, 0.3);
    assertThat(List.of(held.at(0, 5.9), held.at(0, 6)))
        .as("the last sample lasts as long as the one before")
        .containsExactly(-0.1, 0.0);
  }

  @Test
  void holdsTheNearestSampleOutsideIfAsked() {
    SampledCurrent.Config zero = options();
    SampledCurrent.Config held =
        new SampledCurrent.Config(
            zero.file(),
            "time",
            "ms",
            "current",
            "pA",
            Interpolation.LINEAR,
            Outside.HOLD,
            Outside.HOLD,
            2,
            ",",
            true);
    StimulusDrive drive = new StimulusDrive(List.of(series(held)), 0.1);

    assertThat(List.of(drive.at(0, 0), drive.at(0, 50))).containsExactly(0.2, -0.2);
  }

  @Test
  void findsColumnsByNumberToo() {
    assertThat(
            series(
                    config(
                        TABLE.getBytes(StandardCharsets.UTF_8),
                        "2",
                        "3",
                        Interpolation.LINEAR,
                        true))
                .values())
        .containsExactly(0.1, 0.3, -0.1);
    byte[] bare = "0,5\r\n1,6\r\n".getBytes(StandardCharsets.UTF_8);
    assertThat(series(config(bare, "1", "2", Interpolation.LINEAR, false)).times())
        .containsExactly(0, 1);
  }

  @Test
  void leavesCommentsAndEmptyLinesOut() {
    assertThat(
            series(config("# made by hand\n\n" + TABLE + "\n# end\n", Interpolation.LINEAR))
                .times())
        .hasSize(3);
    assertThat(series(config("\uFEFF" + TABLE, Interpolation.LINEAR)).times()).hasSize(3);
  }

  @Test
  void namesFileLineAndColumnOfSeveralMistakesAtOnce() {
    refuses(
        "time,current\n0,1\n1,abc\n2\n1.5,NaN\n",
        "input.csv, line 3, column 2: \"abc\" is no number",
        "input.csv, line 4: column 2 is missing",
        "input.csv, line 5, column 2: \"NaN\" is no number");
  }

  @Test
  void refusesTimesThatGoBack() {
    refuses("time,current\n2,1\n1,1\n", "line 3", "1.0 ms is before the one above, 2.0 ms");
  }

  @Test
  void twoEqualTimesAreAJump() {
    assertThat(series(config("time,current\n1,1\n1,2\n", Interpolation.LINEAR)).times())
        .containsExactly(1, 1);
  }

  @Test
  void refusesColumnsThatAreNotThereAndNamesThoseThatAre() {
    refuses("zeit,current\n0,1\n", "no column \"time\" for time-column", "[zeit, current]");
    refuses("time,current,current\n0,1,2\n", "more than one column \"current\"");
  }

  @Test
  void refusesEmptyFilesAndBytesThatAreNoText() {
    refuses("", "no samples");
    refuses("time,current\n", "no samples");
    byte[] broken = {
      't', 'i', 'm', 'e', ',', 'c', 'u', 'r', 'r', 'e', 'n', 't', '\n', (byte) 0xff, '\n'
    };
    assertThatThrownBy(() -> series(config(broken, "time", "current", Interpolation.LINEAR, true)))
        .hasMessageContaining("not UTF-8");
  }

  @Test
  void refusesUnitsThatDoNotFitAndSeparatorsThatAreNone() {
    Path file = options().file();
    assertThatThrownBy(() ->
            new SampledCurrent.Config(
                file,
                "1",
                "mV",
                "2",
                "nA",
                Interpolation.HOLD,
                Outside.ZERO,
                Outside.ZERO,
                1,
                ",",
                true))
        .hasMessageContaining("time-unit");
    assertThatThrownBy(() ->
            new SampledCurrent.Config(
                file,
                "1",
                "ms",
                "2",
                "nA",
                Interpolation.HOLD,
                Outside.ZERO,
                Outside.ZERO,
                1,
                "::",
                true))
        .hasMessageContaining("separator");
    SampledCurrent.Config volts =
        new SampledCurrent.Config(
            file,
            "time",
            "ms",
            "current",
            "mV",
            Interpolation.HOLD,
            Outside.ZERO,
            Outside.ZERO,
            1,
            ",",
            true);
    assertThatThrownBy(() -> series(volts))
        .hasMessageContaining("value-unit must be a unit like \"nA\"");
  }
}
