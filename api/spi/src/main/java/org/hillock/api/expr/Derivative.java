package org.hillock.api.expr;

import static org.hillock.api.expr.Algebra.ONE;
import static org.hillock.api.expr.Algebra.ZERO;
import static org.hillock.api.expr.Algebra.isZero;
import static org.hillock.api.expr.Algebra.minus;
import static org.hillock.api.expr.Algebra.negate;
import static org.hillock.api.expr.Algebra.over;
import static org.hillock.api.expr.Algebra.plus;
import static org.hillock.api.expr.Algebra.select;
import static org.hillock.api.expr.Algebra.times;

import java.util.IdentityHashMap;
import java.util.Map;
import org.hillock.api.expr.Expr.Binary;
import org.hillock.api.expr.Expr.Call;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.expr.Expr.Negate;
import org.hillock.api.expr.Expr.Select;
import org.hillock.api.expr.Expr.Symbol;

/**
 * The partial derivative of an expression, as an expression.
 *
 * <p>Every function of the language has one. Functions with corners are differentiated piece by
 * piece; at a corner the value is that of one of the pieces: of {@code x >= 0} for {@code abs}, of
 * the first argument for {@code min} and {@code max}, of {@code x} for {@code clip}. Jumps count as
 * flat: {@code floor} has the derivative 0, and so have the conditions of an {@code if}.
 *
 * @since 1.0
 */
public final class Derivative {
  private final String symbol;
  private final Map<Expr, Expr> done = new IdentityHashMap<>();

  private Derivative(String symbol) {
    this.symbol = symbol;
  }

  /**
   * Differentiates.
   *
   * @param expr a number, not a condition
   * @param symbol the name of what varies; all other symbols are constant
   * @return the derivative, simplified as {@link Simplify} does
   * @throws IllegalArgumentException if the expression is a condition
   * @throws org.hillock.api.HillockException of category USER if the tree exceeds {@link
   *     Limits#NODES} or {@link Limits#DEPTH}
   */
  public static Expr of(Expr expr, String symbol) {
    if (expr instanceof Condition) {
      throw new IllegalArgumentException("\"" + expr + "\" is a condition and has no derivative");
    }
    Expr simple = Simplify.of(expr);
    Expr derivative = Simplify.of(new Derivative(symbol).d(simple));
    return Trees.bounded(derivative, "the derivative with respect to " + symbol);
  }

  private Expr d(Expr expr) {
    Expr known = done.get(expr);
    if (known != null) {
      return known;
    }
    Expr derivative =
        switch (expr) {
          case Constant ignored -> ZERO;
          case Symbol s -> s.name().equals(symbol) ? ONE : ZERO;
          case Negate n -> Algebra.unsigned(negate(d(n.operand())));
          case Binary b -> binary(b.operator(), b.left(), b.right());
          case Call c -> call(c);
          case Select s -> select(s.condition(), d(s.then()), d(s.otherwise()));
          case Condition c -> throw new IllegalStateException("reached the condition " + c);
        };
    done.put(expr, derivative);
    return derivative;
  }

  private Expr binary(Operator operator, Expr u, Expr v) {
    Expr du = d(u);
    Expr dv = d(v);
    return switch (operator) {
      case ADD -> plus(du, dv);
      case SUBTRACT -> minus(du, dv);
      case MULTIPLY -> plus(times(du, v), times(u, dv));
      case DIVIDE -> isZero(dv) ? over(du, v) : over(minus(du, times(over(u, v), dv)), v);
      case POWER -> power(u, v, du, dv);
    };
  }

  private static Expr power(Expr u, Expr v, Expr du, Expr dv) {
    Expr byBase = isZero(du) ? ZERO : times(times(v, Algebra.power(u, minus(v, ONE))), du);
    if (isZero(dv)) {
      return byBase;
    }
    Expr byExponent = times(times(Algebra.power(u, v), Algebra.call(Function.LOG, u)), dv);
    return plus(byBase, byExponent);
  }

  private Expr call(Call c) {
    Expr u = c.arguments().get(0);
    Expr du = d(u);
    return switch (c.function()) {
      case MIN -> chosen(c, du, Condition.Relation.LESS_OR_EQUAL);
      case MAX -> chosen(c, du, Condition.Relation.GREATER_OR_EQUAL);
      case CLIP -> clip(c, du);
      case FMA -> {
        Expr v = c.arguments().get(1);
        yield plus(binary(Operator.MULTIPLY, u, v), d(c.arguments().get(2)));
      }
      default -> isZero(du) ? ZERO : FunctionDerivative.of(c, u, du);
    };
  }

  private Expr chosen(Call c, Expr du, Condition.Relation relation) {
    Expr v = c.arguments().get(1);
    Expr dv = d(v);
    if (isZero(du) && isZero(dv)) {
      return ZERO;
    }
    return select(compare(relation, c.arguments().get(0), v), du, dv);
  }

  private Expr clip(Call c, Expr du) {
    Expr x = c.arguments().get(0);
    Expr low = c.arguments().get(1);
    Expr high = c.arguments().get(2);
    Expr dLow = d(low);
    Expr dHigh = d(high);
    if (isZero(du) && isZero(dLow) && isZero(dHigh)) {
      return ZERO;
    }
    Expr capped = Algebra.call(Function.MIN, x, high);
    Expr above = select(compare(Condition.Relation.GREATER, x, high), dHigh, du);
    return select(compare(Condition.Relation.LESS, capped, low), dLow, above);
  }

  static Condition compare(Condition.Relation relation, Expr left, Expr right) {
    return new Condition.Compare(relation, left, right, Origin.NONE);
  }
}
