package org.hillock.pipeline.bind;

import java.util.List;
import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Mistake;
import org.hillock.api.expr.Origin;
import org.hillock.api.expr.Parsed;
import org.hillock.api.expr.Parser;
import org.hillock.api.expr.Scope;
import org.hillock.api.expr.UnitCheck;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;
import org.hillock.pipeline.json.JsonValue;
import org.hillock.pipeline.problem.Problems;
import org.hillock.pipeline.spec.Quantities;

/**
 * Reads expressions that stand in a pipeline; mistakes point at characters of the file.
 *
 * @since 1.0
 */
public final class Expressions {
  private Expressions() {}

  /**
   * Reads an expression of a certain unit.
   *
   * @param text as written
   * @param scope the symbols that it may use
   * @param wanted what it must measure
   * @param what what it is, for messages
   * @param problems takes what is wrong
   * @return the expression; empty after a problem
   */
  public static Optional<Expr> read(
      JsonValue.Text text, Scope scope, Unit wanted, String what, Problems problems) {
    return parse(text, 0, text.value(), scope, wanted, what, problems);
  }

  /**
   * Reads an expression that is a part of a longer text.
   *
   * @param text as written
   * @param from where in the text the expression begins
   * @param part the expression
   * @param scope the symbols that it may use
   * @param wanted what it must measure
   * @param what what it is, for messages
   * @param problems takes what is wrong
   * @return the expression; empty after a problem
   */
  public static Optional<Expr> parse(
      JsonValue.Text text,
      int from,
      String part,
      Scope scope,
      Unit wanted,
      String what,
      Problems problems) {
    Optional<Quantity> quantity = quantity(part);
    if (quantity.filter(q -> wanted.accepts(q.unit())).isPresent()) {
      return quantity.map(q -> new Expr.Constant(q.value(), q.unit(), Origin.NONE));
    }
    Parsed parsed = Parser.parse(part);
    report(parsed.mistakes(), text, from, what, problems);
    if (parsed.expr().isEmpty() || !parsed.mistakes().isEmpty()) {
      return Optional.empty();
    }
    UnitCheck fits = UnitCheck.expect(parsed.expr().get(), scope, wanted);
    if (fits.mistakes().isEmpty()) {
      return parsed.expr();
    }
    UnitCheck check = UnitCheck.of(parsed.expr().get(), scope);
    Optional<Unit> has = check.mistakes().isEmpty() ? check.unit() : quantity.map(Quantity::unit);
    if (has.isPresent()) {
      String remedy = quantity.map(q -> Quantities.suggestion(part, wanted)).orElse("");
      problems.error(
          Quantities.mismatch(part, has.get(), wanted, what),
          remedy,
          from == 0 ? text.where() : text.at(from));
    } else {
      report(
          check.mistakes().isEmpty() ? fits.mistakes() : check.mistakes(),
          text,
          from,
          what,
          problems);
    }
    return Optional.empty();
  }

  /**
   * The text as a number with its unit. In an expression a unit is one word, or stands in brackets;
   * on its own it may be written as it is.
   */
  private static Optional<Quantity> quantity(String part) {
    try {
      return Optional.of(Quantity.parse(part));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void report(
      List<Mistake> mistakes, JsonValue.Text text, int from, String what, Problems problems) {
    for (Mistake mistake : mistakes) {
      problems.error(
          what + ": " + mistake.message(),
          mistake.remedy(),
          text.at(from + mistake.where().from()));
    }
  }
}
