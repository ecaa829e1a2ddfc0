package org.hillock.api.expr;

import java.util.List;
import org.hillock.api.expr.Expr.Binary;
import org.hillock.api.expr.Expr.Call;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.expr.Expr.Negate;
import org.hillock.api.expr.Expr.Select;

/**
 * Makes nodes, and makes them simple: each method looks one or two levels down and no further, so
 * simplifying a tree takes time in proportion to its size.
 */
final class Algebra {
  static final Expr ZERO = Expr.constant(0);
  static final Expr ONE = Expr.constant(1);

  private Algebra() {}

  static boolean isZero(Expr expr) {
    return expr instanceof Constant c && c.value() == 0;
  }

  /** Whether it is a plain number of that value. */
  static boolean is(Expr expr, double value) {
    return expr instanceof Constant c && c.value() == value && c.unit().dimension().isOne();
  }

  /** Zero instead of minus zero or a zero with a unit, for sums that a zero ends. */
  static Expr unsigned(Expr x) {
    return isZero(x) ? ZERO : x;
  }

  static Expr negate(Expr x) {
    return negate(x, Origin.NONE);
  }

  static Expr negate(Expr x, Origin origin) {
    return switch (x) {
      case Negate inner -> inner.operand();
      case Constant c -> new Constant(-c.value(), c.unit(), origin);
      case Binary b when isScaled(b) ->
          new Binary(b.operator(), negate(b.left()), b.right(), origin);
      default -> new Negate(x, origin);
    };
  }

  /** Whether the sign can go into a constant. */
  private static boolean isScaled(Binary b) {
    boolean product = b.operator() == Operator.MULTIPLY || b.operator() == Operator.DIVIDE;
    boolean minusOne = b.operator() == Operator.MULTIPLY && is(b.left(), -1);
    return product && b.left() instanceof Constant && !minusOne;
  }

  static Expr plus(Expr x, Expr y) {
    return binary(Operator.ADD, x, y, Origin.NONE);
  }

  static Expr minus(Expr x, Expr y) {
    return binary(Operator.SUBTRACT, x, y, Origin.NONE);
  }

  static Expr times(Expr x, Expr y) {
    return binary(Operator.MULTIPLY, x, y, Origin.NONE);
  }

  static Expr over(Expr x, Expr y) {
    return binary(Operator.DIVIDE, x, y, Origin.NONE);
  }

  static Expr power(Expr x, Expr y) {
    return binary(Operator.POWER, x, y, Origin.NONE);
  }

  static Expr call(Function function, Expr... arguments) {
    return call(function, List.of(arguments), Origin.NONE);
  }

  static Expr call(Function function, List<Expr> arguments, Origin origin) {
    return Fold.call(new Call(function, arguments, origin));
  }

  static Expr select(Condition condition, Expr then, Expr otherwise) {
    return select(condition, then, otherwise, Origin.NONE);
  }

  static Expr select(Condition condition, Expr then, Expr otherwise, Origin origin) {
    boolean alike = then instanceof Constant && then.equals(otherwise);
    return alike
        ? then
        : Fold.decide(condition)
            .map(holds -> holds ? then : otherwise)
            .orElseGet(() -> new Select(condition, then, otherwise, origin));
  }

  static Expr binary(Operator operator, Expr x, Expr y, Origin origin) {
    if (x instanceof Constant a && y instanceof Constant b) {
      Binary operation = new Binary(operator, a, b, origin);
      Expr folded = Fold.binary(operation, a, b);
      if (folded != operation) {
        return folded;
      }
    }
    return switch (operator) {
      case ADD -> sum(x, y, origin);
      case SUBTRACT -> difference(x, y, origin);
      case MULTIPLY -> product(x, y, origin);
      case DIVIDE -> quotient(x, y, origin);
      case POWER -> powerOf(x, y, origin);
    };
  }

  private static Expr sum(Expr x, Expr y, Origin origin) {
    if (isZero(x)) {
      return y;
    }
    if (isZero(y)) {
      return x;
    }
    if (y instanceof Negate negated) {
      return difference(x, negated.operand(), origin);
    }
    if (x instanceof Negate negated) {
      return difference(y, negated.operand(), origin);
    }
    return new Binary(Operator.ADD, x, y, origin);
  }

  private static Expr difference(Expr x, Expr y, Origin origin) {
    if (isZero(x)) {
      return negate(y, origin);
    }
    if (isZero(y)) {
      return x;
    }
    if (y instanceof Negate negated) {
      return sum(x, negated.operand(), origin);
    }
    return new Binary(Operator.SUBTRACT, x, y, origin);
  }

  private static Expr product(Expr x, Expr y, Origin origin) {
    if (isZero(x) || isZero(y)) {
      return ZERO;
    }
    if (is(x, 1)) {
      return y;
    }
    if (is(y, 1)) {
      return x;
    }
    if (is(x, -1) || is(y, -1)) {
      return negate(is(x, -1) ? y : x, origin);
    }
    if (x instanceof Negate a) {
      return negate(product(a.operand(), y, origin), origin);
    }
    if (y instanceof Negate b) {
      return negate(product(x, b.operand(), origin), origin);
    }
    return new Binary(Operator.MULTIPLY, x, y, origin);
  }

  private static Expr quotient(Expr x, Expr y, Origin origin) {
    if (isZero(x) && !isZero(y)) {
      return ZERO;
    }
    if (is(y, 1)) {
      return x;
    }
    if (is(y, -1)) {
      return negate(x, origin);
    }
    if (x instanceof Negate a) {
      return negate(quotient(a.operand(), y, origin), origin);
    }
    if (y instanceof Negate b) {
      return negate(quotient(x, b.operand(), origin), origin);
    }
    return new Binary(Operator.DIVIDE, x, y, origin);
  }

  private static Expr powerOf(Expr x, Expr y, Origin origin) {
    if (isZero(y)) {
      return ONE;
    }
    return is(y, 1) ? x : new Binary(Operator.POWER, x, y, origin);
  }
}
