package org.hillock.pipeline.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.hillock.api.About;
import org.hillock.api.Default;
import org.hillock.api.In;
import org.junit.jupiter.api.Test;

final class OptionsTest {
  /** A few options. */
  public record Few(
      @In("ms") @About("width of a bin") @Default("1 ms") double binWidth,
      Optional<String> title,
      @In("nA") double[] levels) {}

  @Test
  void readsWhatARecordDeclares() {
    assertThat(Options.of(Few.class))
        .containsExactly(
            new Option(
                "bin-width",
                "binWidth",
                new OptionType.Number("ms"),
                false,
                Optional.of("1 ms"),
                "width of a bin"),
            new Option("title", "title", new OptionType.Text(), true, Optional.empty(), ""),
            new Option(
                "levels", "levels", new OptionType.Numbers("nA"), false, Optional.empty(), ""));
    assertThat(Options.of(Few.class))
        .extracting(Option::required)
        .containsExactly(false, false, true);
  }

  @Test
  void describesValuesWithTheirUnits() {
    assertThat(Options.describe(new Few(2, Optional.empty(), new double[] {1, 2})))
        .isEqualTo(List.of("bin-width = 2.0 ms", "levels = [1.0, 2.0] nA"));
  }
}
