package org.hillock.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.VersionRange;

class VersionRangeWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "[2,3)|2.x",
        "[2.0.0,3.0.0)|2.x",
        "[1.2,1.3)|1.2.x",
        "[1.2,2)|from 1.2.0 to below 2.0.0",
        "[1.2.3,1.3)|from 1.2.3 to below 1.3.0",
        "1.4|1.4.0 or later"
      })
  void saysWhatAFilterLetsThrough(String range, String words) {
    String filter =
        "(&(osgi.wiring.package=a)" + new VersionRange(range).toFilterString("version") + ")";

    assertThat(VersionRangeWords.of(filter)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"(osgi.wiring.package=a)", "(&(osgi.wiring.package=a)(!(version>=3.0.0)))"})
  void findsNoLeastVersionWhereThereIsNone(String filter) {
    assertThat(VersionRangeWords.least(filter)).hasToString("0.0.0");
  }
}
