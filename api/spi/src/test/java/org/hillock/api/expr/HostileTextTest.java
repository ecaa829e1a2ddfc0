package org.hillock.api.expr;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hillock.api.Cases;
import org.hillock.api.HillockException;
import org.hillock.api.unit.Unit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, nothing is thrown, and the time is short. */
class HostileTextTest {
  private static final Scope SCOPE =
      Scope.of(java.util.Map.of("x", Unit.ONE, "v", Unit.parse("mV")));

  private static final String[] WORDS = {
    "x", "v", "t", "pi", "2", "1e3", "mV", " ", "(", ")", ",", "+", "-", "*", "/", "^", "<", "==",
    "!=", "and", "or", "not ", "if(", "exp(", "clip(", "[mV]", "=", "'", "dv/dt", "+=", "é", "."
  };

  static List<String> hostile() {
    return List.of(
        "(".repeat(1_000_000),
        "(".repeat(9_999),
        ")".repeat(9_999),
        "-".repeat(100_000),
        "-".repeat(9_999) + "x",
        "not ".repeat(2_400) + "x > 1",
        "!".repeat(9_000) + "(x>1)",
        "x^".repeat(4_900) + "x",
        "-x^".repeat(3_300) + "x",
        "x" + "+x".repeat(4_900),
        "x" + "*x".repeat(4_900),
        "x>1" + " and x>1".repeat(1_200),
        "x>1" + "||x>1".repeat(1_900),
        "exp(".repeat(2_400),
        "exp(".repeat(150) + "x" + ")".repeat(150),
        "if(x>1,".repeat(1_400),
        "if(".repeat(3_300),
        "x ".repeat(4_900),
        "2[mV]".repeat(1_900),
        "[".repeat(9_000),
        "[(((".repeat(2_000) + "]",
        "2 [" + "(".repeat(9_000) + "]",
        "1".repeat(9_999),
        "1e" + "9".repeat(9_000),
        "0." + "0".repeat(9_000) + "1",
        "x".repeat(9_999),
        "2" + "x".repeat(9_998),
        "x".repeat(9_000) + "(1)",
        "x.".repeat(4_900) + "x",
        ",".repeat(9_999),
        "clip(" + ",".repeat(9_000) + ")",
        "=".repeat(9_999),
        "'".repeat(9_999),
        "é".repeat(9_999),
        "\uD83D".repeat(9_999),
        "\0".repeat(9_999),
        "(v+".repeat(190) + "v" + ")".repeat(190),
        "((x^64)^64)^64",
        "(((v^100)^100)^100)^100",
        "v^1e300");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void costsLittleAndThrowsNothing(String text) {
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> readEverything(text));
  }

  /** Three quarters of the default, so that whoever calls may use the rest. */
  @Test
  void leavesStackToTheCaller() throws InterruptedException {
    List<Throwable> thrown = new CopyOnWriteArrayList<>();
    Thread thread =
        new Thread(
            null,
            () -> hostile().forEach(HostileTextTest::readEverything),
            "small stack",
            768 * 1024);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e));
    thread.start();
    thread.join();
    assertThat(thrown).isEmpty();
  }

  @Test
  void anyTextIsReadOrAnswered() {
    Cases.forAll(cases -> readEverything(cases.text()));
  }

  @Test
  void anyBytesAreReadOrAnswered() {
    Cases.forAll(cases -> readEverything(new String(cases.bytes(), StandardCharsets.ISO_8859_1)));
  }

  @Test
  void anySequenceOfWordsIsReadOrAnswered() {
    Cases.forAll(cases -> {
      Random random = new Random(cases.seed());
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(1, 30); i > 0; i--) {
        text.append(WORDS[random.nextInt(WORDS.length)]);
      }
      readEverything(text.toString());
    });
  }

  private static void readEverything(String text) {
    Parsed parsed = Parser.parse(text);
    assertThat(parsed.expr().isPresent()).isEqualTo(parsed.mistakes().isEmpty());
    assertThat(parsed.mistakes()).hasSizeLessThanOrEqualTo(20).allSatisfy(m -> isInside(m, text));
    parsed.expr().ifPresent(HostileTextTest::useEverywhere);

    Parsed condition = Parser.parseCondition(text);
    assertThat(condition.condition().isPresent()).isEqualTo(condition.mistakes().isEmpty());
    ParsedEquation equation = Parser.parseEquation(text);
    assertThat(equation.derivative().isPresent()).isEqualTo(equation.mistakes().isEmpty());
    ParsedAssignment assignment = Parser.parseAssignment(text);
    assertThat(assignment.value().isPresent()).isEqualTo(assignment.mistakes().isEmpty());
  }

  private static void isInside(Mistake mistake, String text) {
    assertThat(mistake.where().from()).isBetween(0, text.length());
    assertThat(mistake.where().to()).isBetween(mistake.where().from(), text.length());
    assertThat(mistake.toString()).hasSizeLessThan(810);
  }

  private static void useEverywhere(Expr expr) {
    UnitCheck.of(expr, SCOPE);
    assertThat(Simplify.of(expr).hashCode()).isEqualTo(Simplify.of(expr).hashCode());
    assertThat(Parser.parse(expr.toString()).expr()).contains(expr);
    FreeSymbols.of(expr);
    if (!(expr instanceof Condition)) {
      Evaluator.evaluate(expr, name -> 0.5);
      LinearForm.of(expr, "x");
      differentiate(expr);
    }
  }

  private static void differentiate(Expr expr) {
    try {
      Derivative.of(expr, "x");
    } catch (HillockException e) {
      assertThat(e.category()).isEqualTo(HillockException.Category.USER);
    }
  }
}
