package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hillock.api.expr.Expr.call;
import static org.hillock.api.expr.Expr.constant;
import static org.hillock.api.expr.Expr.symbol;

import java.util.List;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
  private static final Expr X = symbol("x");
  private static final Expr Y = symbol("y");

  private static Expr read(String text) {
    Parsed parsed = Parser.parse(text);
    assertThat(parsed.mistakes()).isEmpty();
    return parsed.expr().orElseThrow();
  }

  private static Expr power(Expr base, Expr exponent) {
    return new Expr.Binary(Operator.POWER, base, exponent, Origin.NONE);
  }

  private static Expr quantity(double internal, String unit) {
    return new Expr.Constant(internal, Unit.parse(unit), Origin.NONE);
  }

  @Test
  void sumsAndProductsGroupFromTheLeft() {
    assertThat(read("x - y - 1")).isEqualTo(X.minus(Y).minus(constant(1)));
    assertThat(read("x / y * 2")).isEqualTo(X.over(Y).times(constant(2)));
    assertThat(read("x + y * 2")).isEqualTo(X.plus(Y.times(constant(2))));
    assertThat(read("(x + y) * 2")).isEqualTo(X.plus(Y).times(constant(2)));
  }

  @Test
  void powersGroupFromTheRightAndBindTighterThanSigns() {
    assertThat(read("x^y^2")).isEqualTo(power(X, power(Y, constant(2))));
    assertThat(read("-x^2")).isEqualTo(power(X, constant(2)).negate());
    assertThat(read("-2^2")).isEqualTo(power(constant(2), constant(2)).negate());
    assertThat(read("x^-2")).isEqualTo(power(X, constant(-2)));
    assertThat(read("x^-y^2")).isEqualTo(power(X, power(Y, constant(2)).negate()));
    assertThat(read("(-2)^2")).isEqualTo(power(constant(-2), constant(2)));
  }

  @Test
  void aMinusAndItsNumberAreOneConstant() {
    assertThat(read("-2")).isEqualTo(constant(-2));
    assertThat(read("-(2)")).isEqualTo(constant(2).negate());
    assertThat(read("--2")).isEqualTo(constant(-2).negate());
    assertThat(read("x - 2")).isEqualTo(X.minus(constant(2)));
    assertThat(read("x - -2")).isEqualTo(X.minus(constant(-2)));
    assertThat(read("x*-2")).isEqualTo(X.times(constant(-2)));
    assertThat(read("-0")).isEqualTo(constant(-0.0)).isNotEqualTo(constant(0));
    assertThat(read("+x")).isEqualTo(X);
  }

  @Test
  void numbersWithUnitsAreConstantsInInternalUnits() {
    assertThat(read("10 ms")).isEqualTo(quantity(10, "ms"));
    assertThat(read("-70mV")).isEqualTo(quantity(-70, "mV"));
    assertThat(read("300 pA")).isEqualTo(quantity(0.3, "nA"));
    assertThat(read("5 µS")).isEqualTo(quantity(5, "uS"));
    assertThat(read("1e-3 V")).isEqualTo(quantity(1, "mV"));
    assertThat(read("2 [mS/cm^2]")).isEqualTo(quantity(2e-5, "uS/um^2"));
    assertThat(read("-5 degC")).isEqualTo(quantity(268.15, "K"));
    assertThat(read("50 [%]")).isEqualTo(constant(0.5));
    assertThat(read("2 mV * x")).isEqualTo(quantity(2, "mV").times(X));
    assertThat(((Expr.Constant) read("300 pA")).unit()).isEqualTo(Unit.parse("pA"));
    assertThat(read("10 ms")).isNotEqualTo(constant(10));
  }

  @Test
  void functionsChoicesAndConstantsAreKnown() {
    assertThat(read("exp(x)")).isEqualTo(call(Function.EXP, X));
    assertThat(read("clip(x, 0, 1)")).isEqualTo(call(Function.CLIP, X, constant(0), constant(1)));
    assertThat(read("pi")).isEqualTo(constant(Math.PI));
    assertThat(read("t + dt")).isEqualTo(Expr.T.plus(Expr.DT));
    assertThat(read("M.g_M")).isEqualTo(symbol("M.g_M"));
    assertThat(read("if(x > y, x, y)")).isInstanceOf(Expr.Select.class);
  }

  @Test
  void conditionsBindLooserThanNumbers() {
    assertThat(Parser.parse("not x < y and x > 1 or y == 2"))
        .isEqualTo(Parser.parse("((not (x < y)) and (x > 1)) or (y == 2)"));
    assertThat(Parser.parse("!(x<y) && x>1 || y==2").condition()).isPresent();
    assertThat(Parser.parse("x").condition()).isEmpty();
    assertThat(Parser.parseCondition("x >= 1").mistakes()).isEmpty();
    assertThat(Parser.parseCondition("x").mistakes()).hasSize(1);
  }

  @Test
  void nodesKnowWhereTheyStood() {
    Expr.Binary product = (Expr.Binary) read("(x + y) * exp(x)");

    assertThat(product.origin().from()).isZero();
    assertThat(product.origin().to()).isEqualTo(16);
    assertThat(product.right().origin().from()).isEqualTo(10);
    assertThat(((Expr.Binary) product.left()).right().origin().from()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "dv/dt = -v/tau; v; -v / tau",
        "v' = -v/tau; v; -v / tau",
        "dM.g/dt = 1; M.g; 1",
        "ddelta/dt = xi; delta; xi",
        "dv / dt=(a); v; a"
      })
  void readsEquations(String text, String state, String right) {
    ParsedEquation equation = Parser.parseEquation(text);

    assertThat(equation.mistakes()).isEmpty();
    assertThat(equation.state()).contains(state);
    assertThat(equation.derivative().orElseThrow()).hasToString(right);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "v = 1; the left side is not the derivative of a state — write dv/dt = ... or v' = ...; 0",
        "dv/dt + 1; there is no \"=\" — write dv/dt = ... or v' = ...; 6",
        "dt/dt = 1; \"t\" is a word of the language — choose another name; 0",
        "exp' = 1; \"exp\" is a word of the language — choose another name; 0",
        "dv/dt = v > 1; \"v > 1\" is a condition, not a number — write if(condition, 1, 0) for a"
            + " number; 8",
        "dv/dt = ; a value is missing at the end — write a number or a name; 7",
        "dv/dx = 1; the left side is not the derivative of a state — write dv/dt = ... or v' = ...;"
            + " 0",
        "dv/dt = 1 = 2; \"=\" does not compare — write ==; 10"
      })
  void saysWhatIsWrongWithAnEquation(String text, String mistake, int from) {
    ParsedEquation equation = Parser.parseEquation(text);

    assertThat(equation.derivative()).isEmpty();
    assertThat(equation.mistakes().getFirst()).hasToString(mistake);
    assertThat(equation.mistakes().getFirst().where().from()).isEqualTo(from);
  }

  @ParameterizedTest
  @CsvSource({"v = V_r, v, V_r", "w += b, w, w + b", "w -= b + 1, w, w - (b + 1)"})
  void readsAssignments(String text, String name, String value) {
    ParsedAssignment assignment = Parser.parseAssignment(text);

    assertThat(assignment.mistakes()).isEmpty();
    assertThat(assignment.name()).contains(name);
    assertThat(assignment.value().orElseThrow()).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "w *= 2; write w = w * ...",
        "v; there is no \"=\"",
        "t = 3; \"t\" is a word of the language",
        "3 = v; this does not assign a value to a name",
        "v == 3; there is no \"=\"",
        "v += v > 1; is a condition, not a number",
        "µ = 3; \"µ\" is no name"
      })
  void saysWhatIsWrongWithAnAssignment(String text, String mistake) {
    ParsedAssignment assignment = Parser.parseAssignment(text);

    assertThat(assignment.value()).isEmpty();
    assertThat(assignment.mistakes().getFirst().toString()).contains(mistake);
  }

  @Test
  void reportsSeveralMistakesAtOnceInTheirOrder() {
    List<Mistake> mistakes = Parser.parse("foo(x) + 2 y * clip(x) - (z").mistakes();

    assertThat(mistakes).extracting(m -> m.where().from()).containsExactly(0, 11, 15, 27);
    assertThat(Parser.parseEquation("v = 3 *").mistakes()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "x & (y > 1); write &&",
        "x ** 2; write ^",
        "x − 1; write -",
        "x ≤ 1; write <=",
        "τ; names consist of A-Z",
        "xτ; names consist of A-Z",
        "µ + 1; names consist of A-Z",
        "5.; a number has digits after its point",
        "{x}; group with ( and )",
        "100 %; write the unit in brackets",
        "[mV]; a unit follows a number",
        "2 [mV; write a unit and",
        "2 [mv]; did you mean \"mV\"?",
        "1e999; is out of range",
        "exp; write exp(x)",
        "if x; write if(condition, a, b)",
        "if(x > 1, 2); write if(condition, a, b)",
        "if(x, 1, 2); compare it, for instance x > 0",
        "max(1); write max(a, b)",
        "(x) y; to multiply write (x)*y",
        "2(x); to multiply write 2*(",
        "f(x) + 1; to multiply write f*(...)",
        "x); there is no parenthesis to close",
        "1 + (x > 2); is a condition, not a number",
        "x and y > 1; is a number, not a condition"
      })
  void saysWhatWouldBeRight(String text, String remedy) {
    assertThat(Parser.parse(text).expr()).isEmpty();
    assertThat(Parser.parse(text).mistakes())
        .anySatisfy(mistake -> assertThat(mistake.toString()).contains(remedy));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "()", "+", "x +", "* x", "x,", ",", "and", "(", ")", "x'", "="})
  void refusesIncompleteTexts(String text) {
    assertThat(Parser.parse(text).expr()).isEmpty();
    assertThat(Parser.parse(text).mistakes()).isNotEmpty();
  }

  @Test
  void readsSumsOfManyTerms() {
    assertThat(read("x" + " + x".repeat(149))).isInstanceOf(Expr.Binary.class);
    assertThat(read("x" + " + x".repeat(199)).toString()).hasSize(1 + 4 * 199);
    assertThat(Parser.parse("x" + " + x".repeat(200)).mistakes()).hasSize(1);
  }
}
