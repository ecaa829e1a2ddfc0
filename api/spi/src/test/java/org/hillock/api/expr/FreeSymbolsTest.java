package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeSymbolsTest {
  @Test
  void areAllNamesInTheOrderOfTheText() {
    Expr expr = Parser.parse("b*t + if(c > 1, a, b)^M.g + pi + xi").expr().orElseThrow();
    assertThat(FreeSymbols.of(expr)).containsExactly("b", "t", "c", "a", "M.g", "xi");
  }

  @Test
  void cannotBeChanged() {
    Set<String> symbols = FreeSymbols.of(Expr.constant(1));
    assertThat(symbols).isEmpty();
    assertThatThrownBy(() -> symbols.add("x")).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void areFoundQuicklyInTreesThatShareParts() {
    Expr tree = Expr.symbol("x");
    for (int i = 0; i < 100; i++) {
      tree = tree.times(tree);
    }
    assertThat(FreeSymbols.of(tree)).containsExactly("x");
  }
}
