package org.hillock.pipeline.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressTest {
  @Test
  void readsPopulationNeuronsAndSymbol() {
    assertThat(Address.parse("cell.v")).contains(new Address("cell", Selection.ALL, "v"));
    assertThat(Address.parse("my-cell_2[0:10].I"))
        .contains(new Address("my-cell_2", new Selection(0, OptionalInt.of(10)), "I"));
    assertThat(Address.parse("cell[3].M.g_M"))
        .contains(new Address("cell", new Selection(3, OptionalInt.of(4)), "M.g_M"));
    assertThat(Address.parse("cell[all].v")).contains(new Address("cell", Selection.ALL, "v"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cell.v", "cell[3].v", "cell[0:10].M.g_M"})
  void printsWhatItReads(String text) {
    assertThat(Address.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "cell",
        ".v",
        "cell.",
        "cell.v.",
        "2.v",
        "cell[].v",
        "cell[4:4].v",
        "cell[-1].v",
        "cell[1:2:3].v",
        "cell v",
        "cell.v w"
      })
  void refusesWhatIsNoAddress(String text) {
    assertThat(Address.parse(text)).isEmpty();
  }
}
