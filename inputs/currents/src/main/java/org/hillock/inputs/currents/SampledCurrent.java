package org.hillock.inputs.currents;

import java.nio.file.Path;
import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.hillock.api.Require;
import org.hillock.api.input.Stimulus;
import org.hillock.api.input.Stimulus.Interpolation;
import org.hillock.api.input.Stimulus.Series;
import org.hillock.api.input.StimulusGenerator;
import org.hillock.api.input.Target;
import org.hillock.api.unit.Unit;
import org.osgi.service.component.annotations.Component;

/** A current from two columns of a CSV file. */
@Component
public final class SampledCurrent implements StimulusGenerator<SampledCurrent.Config> {
  /** What the current is before the first sample or after the last one. */
  public enum Outside {
    /** There is none. */
    ZERO,
    /** That of the nearest sample. */
    HOLD
  }

  /**
   * The options.
   *
   * @param file the CSV file
   * @param timeColumn its name or number
   * @param timeUnit a unit of time
   * @param valueColumn its name or number
   * @param valueUnit a unit of what is driven
   * @param interpolation between samples
   * @param before before the first sample
   * @param after after the last sample
   * @param scale multiplies every value
   * @param separator one character
   * @param header whether the first line holds names
   */
  public record Config(
      @About("the CSV file, UTF-8; lines that start with # are left out") Path file,
      @Default("1") @About("column of the times: its name, or its number from 1") String timeColumn,
      @Default("ms") @About("unit of the times") String timeUnit,
      @Default("2") @About("column of the values: its name, or its number from 1")
          String valueColumn,
      @Default("nA") @About("unit of the values") String valueUnit,
      @Default("linear") @About("what lies between two samples") Interpolation interpolation,
      @Default("zero") @About("the current before the first sample") Outside before,
      @Default("zero")
          @About(
              "the current after the last sample; a held sample lasts as long as the one before it")
          Outside after,
      @In("1") @Default("1") @About("a factor for all values") double scale,
      @Default(",") @About("the character between fields") String separator,
      @Default("true") @About("whether the first line holds the columns' names") boolean header) {
    /** Checks what can be checked without the file. */
    public Config {
      Require.finite("scale", scale);
      boolean one = separator.length() == 1 && !"\"#\r\n".contains(separator);
      Require.that(
          one,
          "separator must be one character, for instance \",\" or \";\", but is \""
              + separator
              + "\"");
      requireUnit("time-unit", timeUnit, "ms");
    }

    private static void requireUnit(String name, String text, String example) {
      boolean fits = Unit.parse(text).accepts(Unit.parse(example));
      Require.that(
          fits, name + " must be a unit like \"" + example + "\", but is \"" + text + "\"");
    }
  }

  @Override
  public String name() {
    return "sampled-current";
  }

  @Override
  public String about() {
    return "a current from two columns of a CSV file";
  }

  @Override
  public Class<Config> config() {
    return Config.class;
  }

  @Override
  public Stimulus open(Config config, Target target) {
    Amounts.requirePort(target);
    Config.requireUnit("value-unit", config.valueUnit(), target.unit().symbol());
    Samples samples = new CsvSamples(config).read();
    double[] times = samples.times();
    double[] values = samples.values();
    double before = config.before() == Outside.HOLD ? values[0] : 0;
    double after = config.after() == Outside.HOLD ? values[values.length - 1] : 0;
    boolean lasts =
        config.interpolation() == Interpolation.HOLD
            && config.after() == Outside.ZERO
            && times.length > 1;
    Samples all = lasts ? samples.withEnd() : samples;
    return new Series(all.times(), all.values(), config.interpolation(), before, after);
  }
}
