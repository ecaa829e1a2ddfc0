package org.hillock.api.expr;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import org.hillock.api.expr.Expr.Binary;
import org.hillock.api.expr.Expr.Call;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.expr.Expr.Negate;
import org.hillock.api.expr.Expr.Select;
import org.hillock.api.expr.Expr.Symbol;
import org.hillock.api.math.Elementary;

/**
 * Computes a tree: the definition of what it means, which compiled kernels match bit for bit.
 *
 * <p>Operations are those of the tree, from the leaves up, each rounded once; functions are those
 * of {@link Elementary}. Both sides of {@code and}, {@code or} and {@code if} count as computed,
 * which cannot be told from computing one, for nothing has side effects. Safe on any thread.
 *
 * @since 1.0
 */
public final class Evaluator {
  /** Exponents up to this magnitude are computed by repeated multiplication. */
  private static final int GREATEST_WHOLE = 64;

  private Evaluator() {}

  /**
   * The value of an expression.
   *
   * @param expr a number, not a condition
   * @param symbols the value of each symbol, {@code t}, {@code dt} and {@code xi} included, in
   *     internal units; called once for each occurrence
   * @return internal units; NaN and infinities arise as in IEEE 754
   * @throws IllegalArgumentException if the expression is a condition
   */
  public static double evaluate(Expr expr, ToDoubleFunction<String> symbols) {
    return switch (expr) {
      case Constant c -> c.value();
      case Symbol s -> symbols.applyAsDouble(s.name());
      case Negate n -> -evaluate(n.operand(), symbols);
      case Binary b -> binary(b, symbols);
      case Call c -> call(c, symbols);
      case Select s -> evaluate(holds(s.condition(), symbols) ? s.then() : s.otherwise(), symbols);
      case Condition c ->
          throw new IllegalArgumentException("\"" + c + "\" is a condition and has no value");
    };
  }

  /**
   * Whether a condition holds.
   *
   * @param condition the condition
   * @param symbols the value of each symbol, in internal units
   * @return whether it holds; a comparison with NaN does not, except {@code !=}
   */
  public static boolean holds(Condition condition, ToDoubleFunction<String> symbols) {
    return switch (condition) {
      case Condition.Compare c ->
          compare(c.relation(), evaluate(c.left(), symbols), evaluate(c.right(), symbols));
      case Condition.And a -> holds(a.left(), symbols) && holds(a.right(), symbols);
      case Condition.Or o -> holds(o.left(), symbols) || holds(o.right(), symbols);
      case Condition.Not n -> !holds(n.operand(), symbols);
    };
  }

  /**
   * The exponent of a power that is computed by {@link Elementary#powi}.
   *
   * @param power an operation
   * @return the exponent, if the operation is a power whose exponent is a constant whole number
   *     from -64 to 64; empty if it is another operation or is computed by {@link Elementary#pow}
   */
  public static OptionalInt wholeExponent(Binary power) {
    if (power.operator() == Operator.POWER && power.right() instanceof Constant exponent) {
      double value = exponent.value();
      if (Math.abs(value) <= GREATEST_WHOLE && value == Math.rint(value)) {
        return OptionalInt.of((int) value);
      }
    }
    return OptionalInt.empty();
  }

  private static double binary(Binary b, ToDoubleFunction<String> symbols) {
    double left = evaluate(b.left(), symbols);
    OptionalInt whole = wholeExponent(b);
    if (whole.isPresent()) {
      return Elementary.powi(left, whole.getAsInt());
    }
    double right = evaluate(b.right(), symbols);
    return switch (b.operator()) {
      case ADD -> left + right;
      case SUBTRACT -> left - right;
      case MULTIPLY -> left * right;
      case DIVIDE -> left / right;
      case POWER -> Elementary.pow(left, right);
    };
  }

  private static double call(Call c, ToDoubleFunction<String> symbols) {
    List<Expr> arguments = c.arguments();
    double a = evaluate(arguments.get(0), symbols);
    double b = arguments.size() > 1 ? evaluate(arguments.get(1), symbols) : 0;
    double d = arguments.size() > 2 ? evaluate(arguments.get(2), symbols) : 0;
    return switch (c.function()) {
      case MIN -> Elementary.min(a, b);
      case MAX -> Elementary.max(a, b);
      case CLIP -> Elementary.clip(a, b, d);
      case FMA -> Elementary.fma(a, b, d);
      case SQRT -> Elementary.sqrt(a);
      case ABS -> Elementary.abs(a);
      case FLOOR -> Elementary.floor(a);
      default -> transcendental(c.function(), a);
    };
  }

  private static double transcendental(Function function, double x) {
    return switch (function) {
      case EXP -> Elementary.exp(x);
      case EXPM1 -> Elementary.expm1(x);
      case EXPREL -> Elementary.exprel(x);
      case LOG -> Elementary.log(x);
      case LOG1P -> Elementary.log1p(x);
      case SIN -> Elementary.sin(x);
      case COS -> Elementary.cos(x);
      case TAN -> Elementary.tan(x);
      case SINH -> Elementary.sinh(x);
      case COSH -> Elementary.cosh(x);
      case TANH -> Elementary.tanh(x);
      case SQRT, ABS, FLOOR, MIN, MAX, CLIP, FMA ->
          throw new IllegalArgumentException(function.symbol() + " is not transcendental");
    };
  }

  private static boolean compare(Condition.Relation relation, double left, double right) {
    return switch (relation) {
      case LESS -> left < right;
      case LESS_OR_EQUAL -> left <= right;
      case GREATER -> left > right;
      case GREATER_OR_EQUAL -> left >= right;
      case EQUAL -> left == right;
      case NOT_EQUAL -> left != right;
    };
  }
}
