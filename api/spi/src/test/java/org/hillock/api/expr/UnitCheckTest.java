package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCheckTest {
  private static final Scope SCOPE =
      Scope.of(
          Map.of(
              "v", Unit.parse("mV"),
              "E_L", Unit.parse("mV"),
              "V_r", Unit.parse("mV"),
              "I", Unit.parse("nA"),
              "R", Unit.parse("MOhm"),
              "R_m", Unit.parse("MOhm*ms"),
              "g", Unit.parse("nS"),
              "tau", Unit.parse("s"),
              "x", Unit.ONE));

  private static Expr read(String text) {
    return Parser.parse(text).expr().orElseThrow();
  }

  private static List<String> mistakes(String text) {
    return UnitCheck.of(read(text), SCOPE).mistakes().stream().map(Mistake::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(E_L - v + R*I)/tau; mV/ms",
        "g*(v - E_L); nA",
        "x*2 + 1; 1",
        "v*xi/sqrt(tau); mV/ms",
        "v^2; mV^2",
        "v^-1; 1/mV",
        "v^0.5; sqrt(mV)",
        "v^(1/2); sqrt(mV)",
        "v^(1/3)*v^(2/3); mV",
        "x^x; 1",
        "sqrt(v*v); mV",
        "exp(v/E_L); 1",
        "exp(-t/tau); 1",
        "abs(v) + max(0, v) + min(v, E_L) + clip(v, 0, 1 mV); mV",
        "clip(x, 0, 1); 1",
        "fma(R, I, v); mV",
        "fma(R, I, 0); mV",
        "floor(t/dt); 1",
        "if(v > 0, v, 0); mV",
        "if(v > 0, 0, v); mV",
        "0; 1",
        "0*v + v; mV",
        "v*0; 1",
        "0/tau + 1/tau; 1/ms",
        "0 + v; mV",
        "-0 + v; mV",
        "v - 5 mV; mV",
        "v - 0.005 V; mV",
        "2 rad + x; 1",
        "90 deg + x; 1",
        "pi*x; 1",
        "3 [mV/ms]*t + v; mV"
      })
  void infersTheUnit(String text, String unit) {
    assertThat(mistakes(text)).isEmpty();
    assertThat(UnitCheck.of(read(text), SCOPE).unit().orElseThrow().symbol()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "E_L - v + R_m*I; R_m * I is mV*ms, but E_L - v is mV — R_m is in MOhm*ms, I is in nA",
        "v + 5; 5 is a plain number, but v is mV — write 5 mV",
        "5 + v; 5 is a plain number, but v is mV — write 5 mV",
        "v > 5; 5 is a plain number, but v is mV — write 5 mV",
        "v/tau - 2; 2 is a plain number, but v / tau is mV/ms — write 2 [mV/ms]",
        "v + (2 + 1); 2 + 1 is a plain number, but v is mV — write its numbers with units, for"
            + " instance 1 mV",
        "if(x > 0, v, tau); tau is ms, but v is mV — tau is in s",
        "max(v, I); I is nA, but v is mV — I is in nA",
        "clip(v, 0 mV, 1); 1 is a plain number, but v is mV — write 1 mV",
        "fma(R, I, tau); tau is ms, but R * I is mV — tau is in s",
        "exp(v); exp takes a plain number, but v is mV — divide it by something in mV",
        "floor(v); floor takes a plain number, but v is mV — divide it by something in mV",
        "x^v; an exponent is a plain number, but v is mV — divide it by something in mV",
        "v^x; v is mV, so its exponent must be a number — divide v by something in mV",
        "v^0.3; v is mV, so v^0.3 has no unit — divide v by something in mV",
        "q; unknown symbol \"q\" — (known: E_L, I, R, R_m, V_r, dt, g, pi, t, tau, v, x, xi)",
        "V_rest; unknown symbol \"V_rest\" — did you mean \"V_r\"? (known: E_L, I, R, R_m, V_r, dt,"
            + " g, pi, t, tau, v, x, xi)",
        "2 mV/ms; unknown symbol \"ms\" — a unit follows a number, as in 1 ms or 1 [mV/ms] (known:"
            + " E_L, I, R, R_m, V_r, dt, g, pi, t, tau, v, x, xi)"
      })
  void saysWhatIsWrongAndWhatWouldBeRight(String text, String mistake) {
    assertThat(mistakes(text)).containsExactly(mistake);
  }

  @Test
  void reportsAllMistakesWithTheirPlaces() {
    Expr expr = read("(v + I) / tau + exp(v) * q + q");
    List<Mistake> mistakes = UnitCheck.of(expr, SCOPE).mistakes();

    assertThat(mistakes).extracting(m -> m.where().from()).containsExactly(5, 20, 25);
  }

  @Test
  void goesOnBehindAMistakeWithoutFollowingErrors() {
    assertThat(mistakes("q + v + I")).hasSize(2);
    assertThat(mistakes("(q + v)*2 + v")).hasSize(1);
    assertThat(mistakes("q*v > I")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v > 0", "v >= E_L and t > 5 ms", "not (x == 0 or I < 0 nA)"})
  void acceptsConditions(String text) {
    UnitCheck check = UnitCheck.of(read(text), SCOPE);

    assertThat(check.mistakes()).isEmpty();
    assertThat(check.dimension()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "v; nA; v is mV, but must be nA — v is in mV",
        "5; mV; 5 is a plain number, but must be mV — write 5 mV",
        "5; mS/cm^2; 5 is a plain number, but must be mS/cm^2 — write 5 [mS/cm^2]",
        "v; 1; v is mV, but must be a plain number — v is in mV",
        "v > 0; mV; \"v > 0\" is a condition, not a number — write if(condition, a, b) for a"
            + " number",
        "v + I; nA; I is nA, but v is mV — I is in nA"
      })
  void expectsAUnit(String text, String unit, String mistake) {
    UnitCheck check = UnitCheck.expect(read(text), SCOPE, Unit.parse(unit));

    assertThat(check.mistakes()).hasSize(1).first().hasToString(mistake);
    assertThat(check.dimension()).isEmpty();
  }

  @Test
  void acceptsWhatIsExpected() {
    assertThat(UnitCheck.expect(read("v"), SCOPE, Unit.parse("V")).mistakes()).isEmpty();
    assertThat(UnitCheck.expect(read("0"), SCOPE, Unit.parse("nA")).unit())
        .contains(Unit.parse("nA"));
  }

  @Test
  void exponentsBeyondBoundsAreAMistake() {
    assertThat(mistakes("v^999*v^999")).hasSize(1);
    assertThat(mistakes("(v^999)^999")).hasSize(1);
  }
}
