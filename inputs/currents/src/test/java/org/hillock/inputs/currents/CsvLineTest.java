package org.hillock.inputs.currents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CsvLineTest {
  @Test
  void splitsAtSeparators() {
    assertThat(CsvLine.split("a,b,,d", ',')).containsExactly("a", "b", "", "d");
    assertThat(CsvLine.split("a;b,c;", ';')).containsExactly("a", "b,c", "");
    assertThat(CsvLine.split("x", ',')).containsExactly("x");
  }

  @Test
  void readsQuotedFields() {
    assertThat(CsvLine.split("\"a,b\",\"say \"\"hi\"\"\",\"\"", ','))
        .containsExactly("a,b", "say \"hi\"", "");
  }

  @Test
  void refusesBrokenQuotes() {
    assertThatThrownBy(() -> CsvLine.split("\"a,b", ',')).hasMessage("a quote is not closed");
    assertThatThrownBy(() -> CsvLine.split("1,\"a\"b", ','))
        .hasMessage("column 2 goes on after its closing quote");
  }
}
