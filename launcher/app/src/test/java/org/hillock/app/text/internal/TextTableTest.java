package org.hillock.app.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void alignsColumnsAndLeavesNoSpacesAtTheEnds() {
    TextTable table = new TextTable("  ");
    table.row("a", "long cell", "x");
    table.row("longer", "b", "");
    table.row("c");

    assertThat(table.lines()).containsExactly("  a       long cell  x", "  longer  b", "  c");
  }

  @Test
  void hasNoLinesWithoutRows() {
    assertThat(new TextTable("").lines()).isEmpty();
  }
}
