package org.hillock.api.expr;

import static org.hillock.api.expr.Algebra.ONE;
import static org.hillock.api.expr.Algebra.ZERO;
import static org.hillock.api.expr.Algebra.call;
import static org.hillock.api.expr.Algebra.minus;
import static org.hillock.api.expr.Algebra.negate;
import static org.hillock.api.expr.Algebra.over;
import static org.hillock.api.expr.Algebra.plus;
import static org.hillock.api.expr.Algebra.power;
import static org.hillock.api.expr.Algebra.select;
import static org.hillock.api.expr.Algebra.times;

import org.hillock.api.expr.Condition.Relation;
import org.hillock.api.expr.Expr.Call;

/** The chain rule for functions of one argument. */
final class FunctionDerivative {
  private static final Expr TWO = Expr.constant(2);

  /** Below it the quotient for exprel loses more digits than the series leaves out. */
  private static final double SERIES_BELOW = 0.03125;

  private static final int SERIES_TERMS = 8;

  private FunctionDerivative() {}

  /** The derivative of a call; {@code u} is its argument and {@code du} the argument's. */
  static Expr of(Call c, Expr u, Expr du) {
    return switch (c.function()) {
      case EXP -> times(c, du);
      case EXPM1 -> times(call(Function.EXP, u), du);
      case EXPREL -> times(exprel(c, u), du);
      case LOG -> over(du, u);
      case LOG1P -> over(du, plus(ONE, u));
      case SIN -> times(call(Function.COS, u), du);
      case COS -> negate(times(call(Function.SIN, u), du));
      case TAN -> times(plus(ONE, power(c, TWO)), du);
      case SINH -> times(call(Function.COSH, u), du);
      case COSH -> times(call(Function.SINH, u), du);
      case TANH -> over(du, power(call(Function.COSH, u), TWO));
      case SQRT -> over(du, times(TWO, c));
      case ABS -> select(Derivative.compare(Relation.LESS, u, ZERO), negate(du), du);
      case FLOOR -> ZERO;
      case MIN, MAX, CLIP, FMA ->
          throw new IllegalStateException(c.function().symbol() + " has several arguments");
    };
  }

  /** (e^u - exprel(u)) / u, and near zero the sum of (k+1) u^k / (k+2)!. */
  private static Expr exprel(Call c, Expr u) {
    Expr quotient = over(minus(call(Function.EXP, u), c), u);
    double factorial = 1;
    double[] coefficients = new double[SERIES_TERMS];
    for (int k = 0; k < SERIES_TERMS; k++) {
      factorial *= k + 2;
      coefficients[k] = (k + 1) / factorial;
    }
    Expr series = Expr.constant(coefficients[SERIES_TERMS - 1]);
    for (int k = SERIES_TERMS - 2; k >= 0; k--) {
      series = call(Function.FMA, series, u, Expr.constant(coefficients[k]));
    }
    Expr size = call(Function.ABS, u);
    Condition near = Derivative.compare(Relation.LESS, size, Expr.constant(SERIES_BELOW));
    return select(near, series, quotient);
  }
}
