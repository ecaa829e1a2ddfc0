package org.hillock.api.expr;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hillock.api.unit.Dimension;
import org.hillock.api.unit.Unit;

/**
 * What an expression measures, and every mistake in its symbols and units.
 *
 * <p>A plain {@code 0} fits any unit; every other number must be written with its unit. Arguments
 * of transcendental functions, exponents and {@code floor} must be plain numbers; the exponent of
 * something that is not a plain number must be constant.
 *
 * @param dimension the dimension of the value; empty for a condition or if a mistake hides it
 * @param mistakes every mistake found, in the order of their places; at most 20
 * @since 1.0
 */
public record UnitCheck(Optional<Dimension> dimension, List<Mistake> mistakes) {
  /** Copies the list. */
  public UnitCheck {
    Objects.requireNonNull(dimension, "dimension");
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Checks an expression or a condition.
   *
   * @param expr the tree
   * @param scope the symbols it may use
   * @return its dimension, or the mistakes
   */
  public static UnitCheck of(Expr expr, Scope scope) {
    UnitInference inference = new UnitInference(scope);
    Inferred inferred = inference.infer(expr);
    boolean number = !(expr instanceof Condition);
    return new UnitCheck(
        number ? inferred.dimension() : Optional.empty(), inference.mistakes().inOrder());
  }

  /**
   * Checks an expression that must be a number in a given unit.
   *
   * @param expr the tree
   * @param scope the symbols it may use
   * @param expected what it must measure
   * @return the expected dimension, or the mistakes
   */
  public static UnitCheck expect(Expr expr, Scope scope, Unit expected) {
    UnitInference inference = new UnitInference(scope);
    inference.expect(expr, expected);
    Mistakes mistakes = inference.mistakes();
    return new UnitCheck(
        mistakes.isEmpty() ? Optional.of(expected.dimension()) : Optional.empty(),
        mistakes.inOrder());
  }

  /**
   * The internal unit of the value.
   *
   * @return for instance {@code mV/ms}; empty for a condition or if a mistake hides it
   */
  public Optional<Unit> unit() {
    return dimension.map(Unit::of);
  }
}
