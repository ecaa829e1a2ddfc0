package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private static final Unit MV = Unit.parse("mV");

  @Test
  void alwaysKnowsTimeStepNoiseAndPi() {
    Scope scope = Scope.of(Map.of());

    assertThat(scope.names()).containsExactly("dt", "pi", "t", "xi");
    assertThat(scope.unit("t")).contains(Unit.parse("ms"));
    assertThat(scope.unit("xi")).contains(Unit.parse("1/sqrt(ms)"));
    assertThat(scope.unit("v")).isEmpty();
  }

  @Test
  void growsByCopies() {
    Scope small = Scope.of(Map.of("v", MV));
    Scope large = small.with("w", Unit.parse("nA")).with("t", MV);

    assertThat(small.unit("w")).isEmpty();
    assertThat(large.unit("w")).contains(Unit.parse("nA"));
    assertThat(large.unit("t")).contains(Unit.parse("ms"));
    assertThatThrownBy(() -> large.names().add("x"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void suggestsTheNearestName() {
    Scope scope = Scope.of(Map.of("tau_m", MV, "V_r", MV));

    assertThat(scope.nearest("tau")).contains("tau_m");
    assertThat(scope.nearest("V_rest")).contains("V_r");
    assertThat(scope.nearest("q")).isEmpty();
  }
}
