package org.hillock.integrators.exponential;

import java.util.List;
import org.hillock.api.expr.Derivative;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Function;
import org.hillock.api.expr.Simplify;
import org.hillock.api.integrate.Statement;
import org.hillock.api.integrate.Statement.Let;

/**
 * An equation taken as linear in its own state: x' = f + a (x - x0), with the values f and a at one
 * stage as locals.
 *
 * @param value f
 * @param slope a
 */
record Linearization(Expr value, Expr slope) {

  /**
   * The linearization of an equation at a stage.
   *
   * @param stage a letter for the names of the locals
   * @param state the state's name
   * @param at the symbol of its value there
   * @param derivative the equation's right-hand side there
   * @param statements receives the locals
   */
  static Linearization of(
      String stage, String state, String at, Expr derivative, List<Statement> statements) {
    Expr slope = Simplify.of(Derivative.of(derivative, at));
    // In the same form as the slope, whose parts it then shares.
    statements.add(new Let(stage + "f@" + state, Simplify.of(derivative)));
    statements.add(new Let(stage + "a@" + state, slope));
    return new Linearization(Expr.symbol(stage + "f@" + state), Expr.symbol(stage + "a@" + state));
  }

  /** The exact change over a time of a state that starts where it is linearized. */
  Expr change(Expr time) {
    return time.times(value).times(mean(time));
  }

  /**
   * The change over a time of a state that starts at x, linearized at x0 where it decays; the order
   * is the same for any slope. Where it grows, the tangent at x0 must not be followed back to x: on
   * an upstroke that bends upwards it says there that the state falls.
   */
  Expr change(Expr time, Expr x, Expr x0) {
    Expr decay = Expr.call(Function.MIN, slope, Expr.constant(0));
    Expr start = value.plus(decay.times(x.minus(x0)));
    return time.times(start).times(Expr.call(Function.EXPREL, time.times(decay)));
  }

  /**
   * The mean of the exponential over a time. Growth faster than the step is followed by one power
   * of e: the straight line is no guide to where an upstroke leads, and would lead to infinity.
   */
  private Expr mean(Expr time) {
    Expr exponent = Expr.call(Function.MIN, time.times(slope), Expr.constant(1));
    return Expr.call(Function.EXPREL, exponent);
  }
}
