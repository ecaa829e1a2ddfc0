package org.hillock.api.expr;

import java.util.IdentityHashMap;
import java.util.Map;
import org.hillock.api.expr.Expr.Binary;
import org.hillock.api.expr.Expr.Call;
import org.hillock.api.expr.Expr.Negate;
import org.hillock.api.expr.Expr.Select;

/**
 * Makes a tree smaller without changing its value in exact arithmetic, for symbols that are finite.
 *
 * <p>Terms are never reassociated and constants never gathered. These rewrites keep all bits, also
 * for infinities (the payload and sign of NaN are unspecified anyway): operations on constants are
 * computed if the result is finite, {@code x*1}, {@code x/1}, {@code x^1}, {@code x-0} are {@code
 * x}, {@code x^0} is 1, {@code --x} is {@code x}, {@code x*(-1)} is {@code -x}, {@code x + (-y)} is
 * {@code x - y}, {@code x - (-y)} is {@code x + y}, {@code (-x)*y} is {@code -(x*y)}, {@code
 * (-x)/y} is {@code -(x/y)}, {@code -(2*x)} is {@code -2*x}, and an {@code if} that constants
 * decide is the branch that they choose.
 *
 * <p>These can change bits:
 *
 * <ul>
 *   <li>{@code x*0} and {@code 0/x} become 0: differs for infinite or NaN {@code x}, for {@code
 *       0/0}, and in the sign of the zero;
 *   <li>{@code x+0} becomes {@code x} and {@code 0-x} becomes {@code -x}: differs in the sign of a
 *       zero;
 *   <li>{@code x^(1+1)} becomes {@code x^2}, which is computed by repeated multiplication: differs
 *       in the last digits.
 * </ul>
 *
 * @since 1.0
 */
public final class Simplify {
  private final Map<Expr, Expr> done = new IdentityHashMap<>();

  private Simplify() {}

  /**
   * Simplifies an expression. Equal trees give equal trees, and simplifying twice changes nothing.
   *
   * @param expr the expression
   * @return an expression of at most as many nodes; the same object if nothing can be done
   */
  public static Expr of(Expr expr) {
    return new Simplify().simplify(expr);
  }

  /**
   * Simplifies the expressions of a condition.
   *
   * @param condition the condition
   * @return a condition of at most as many nodes; the same object if nothing can be done
   */
  public static Condition of(Condition condition) {
    return (Condition) new Simplify().simplify(condition);
  }

  private Expr simplify(Expr expr) {
    Expr known = done.get(expr);
    if (known != null) {
      return known;
    }
    Expr simple = again(Trees.map(expr, this::simplify));
    done.put(expr, simple);
    return simple;
  }

  private static Expr again(Expr expr) {
    Expr made =
        switch (expr) {
          case Negate n -> Algebra.negate(n.operand(), n.origin());
          case Binary b -> Algebra.binary(b.operator(), b.left(), b.right(), b.origin());
          case Call c -> Algebra.call(c.function(), c.arguments(), c.origin());
          case Select s -> Algebra.select(s.condition(), s.then(), s.otherwise(), s.origin());
          case Expr.Constant c -> c;
          case Expr.Symbol s -> s;
          case Condition c -> c;
        };
    return isSame(made, expr) ? expr : made;
  }

  /** Whether a node was made anew without a change. */
  private static boolean isSame(Expr made, Expr old) {
    if (made.getClass() != old.getClass()) {
      return false;
    }
    if (made instanceof Binary a && old instanceof Binary b && a.operator() != b.operator()) {
      return false;
    }
    var fresh = Trees.children(made);
    var before = Trees.children(old);
    boolean same = fresh.size() == before.size();
    for (int i = 0; same && i < fresh.size(); i++) {
      same = fresh.get(i) == before.get(i);
    }
    return same && !fresh.isEmpty();
  }
}
