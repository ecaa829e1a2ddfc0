package org.hillock.api.expr;

import java.util.List;
import java.util.Optional;

/**
 * Reads the equation language, whose grammar is in {@code docs/equations.md}.
 *
 * <p>Nothing is thrown, whatever the text: what is wrong comes back as a list of mistakes, several
 * at once. Time and memory are bounded by {@link Limits}. A number and its unit become one constant
 * in internal units, and {@code -2} is a constant too; otherwise the tree has exactly the
 * operations of the text. Safe on any thread.
 *
 * @since 1.0
 */
public final class Parser {
  private Parser() {}

  /**
   * Reads an expression or a condition.
   *
   * @param text for instance {@code "(E_L - v + R*I) / tau_m"}
   * @return the tree, or the mistakes
   */
  public static Parsed parse(String text) {
    return reading(text, ParserRun::expression);
  }

  /**
   * Reads a condition.
   *
   * @param text for instance {@code "v >= V_th and t > 5 ms"}
   * @return the tree, which is a {@link Condition}, or the mistakes
   */
  public static Parsed parseCondition(String text) {
    return reading(text, ParserRun::condition);
  }

  /**
   * Reads a differential equation.
   *
   * @param text for instance {@code "dv/dt = -v/tau"} or {@code "v' = -v/tau"}
   * @return the state and its derivative, or the mistakes
   */
  public static ParsedEquation parseEquation(String text) {
    Mistakes mistakes = new Mistakes();
    Optional<Statement> read = statement(text, mistakes, true);
    return new ParsedEquation(
        read.flatMap(Statement::name),
        mistakes.isEmpty() ? read.map(s -> s.right().expr()) : Optional.empty(),
        mistakes.inOrder());
  }

  /**
   * Reads an assignment.
   *
   * @param text for instance {@code "v = V_r"}, {@code "w += b"} or {@code "w -= b"}
   * @return the name and its new value, or the mistakes
   */
  public static ParsedAssignment parseAssignment(String text) {
    Mistakes mistakes = new Mistakes();
    Optional<Statement> read = statement(text, mistakes, false);
    return new ParsedAssignment(
        read.flatMap(Statement::name),
        mistakes.isEmpty() ? read.map(s -> s.right().expr()) : Optional.empty(),
        mistakes.inOrder());
  }

  /** A name and what stands on the right of it. */
  record Statement(Optional<String> name, Part right) {}

  private static Optional<Statement> statement(String text, Mistakes mistakes, boolean equation) {
    if (isTooLong(text, mistakes)) {
      return Optional.empty();
    }
    ParserRun run = new ParserRun(text, mistakes);
    return Optional.of(equation ? run.equation() : run.assignment());
  }

  private static Parsed reading(String text, java.util.function.Function<ParserRun, Part> how) {
    Mistakes mistakes = new Mistakes();
    if (isTooLong(text, mistakes)) {
      return new Parsed(Optional.empty(), mistakes.inOrder());
    }
    Part part = how.apply(new ParserRun(text, mistakes));
    List<Mistake> found = mistakes.inOrder();
    return new Parsed(found.isEmpty() ? Optional.of(part.expr()) : Optional.empty(), found);
  }

  private static boolean isTooLong(String text, Mistakes mistakes) {
    boolean tooLong = text.length() > Limits.LENGTH;
    if (tooLong) {
      mistakes.add(
          "a text of " + text.length() + " characters, but at most " + Limits.LENGTH + " are read",
          "name parts of it in definitions of their own",
          Origin.of(Limits.LENGTH, text.length()));
    }
    return tooLong;
  }
}
