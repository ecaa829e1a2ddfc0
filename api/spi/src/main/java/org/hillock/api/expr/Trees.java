package org.hillock.api.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hillock.api.HillockException;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.expr.Expr.Binary;
import org.hillock.api.expr.Expr.Call;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.expr.Expr.Negate;
import org.hillock.api.expr.Expr.Select;
import org.hillock.api.expr.Expr.Symbol;

/** What all functions from trees to trees share. */
final class Trees {
  private Trees() {}

  static List<Expr> children(Expr expr) {
    return switch (expr) {
      case Constant ignored -> List.of();
      case Symbol ignored -> List.of();
      case Negate n -> List.of(n.operand());
      case Binary b -> List.of(b.left(), b.right());
      case Call c -> c.arguments();
      case Select s -> List.of(s.condition(), s.then(), s.otherwise());
      case Condition.Compare c -> List.of(c.left(), c.right());
      case Condition.And a -> List.of(a.left(), a.right());
      case Condition.Or o -> List.of(o.left(), o.right());
      case Condition.Not n -> List.of(n.operand());
    };
  }

  /** The same operation on other children; the node itself if none of them changed. */
  static Expr map(Expr expr, UnaryOperator<Expr> change) {
    List<Expr> old = children(expr);
    List<Expr> changed = new ArrayList<>(old.size());
    boolean same = true;
    for (Expr child : old) {
      Expr fresh = change.apply(child);
      changed.add(fresh);
      same &= fresh == child;
    }
    return same ? expr : rebuild(expr, changed);
  }

  private static Expr rebuild(Expr expr, List<Expr> c) {
    return switch (expr) {
      case Constant k -> k;
      case Symbol s -> s;
      case Negate n -> new Negate(c.get(0), n.origin());
      case Binary b -> new Binary(b.operator(), c.get(0), c.get(1), b.origin());
      case Call k -> new Call(k.function(), c, k.origin());
      case Select s -> new Select((Condition) c.get(0), c.get(1), c.get(2), s.origin());
      case Condition.Compare k ->
          new Condition.Compare(k.relation(), c.get(0), c.get(1), k.origin());
      case Condition.And a ->
          new Condition.And((Condition) c.get(0), (Condition) c.get(1), a.origin());
      case Condition.Or o ->
          new Condition.Or((Condition) c.get(0), (Condition) c.get(1), o.origin());
      case Condition.Not n -> new Condition.Not((Condition) c.get(0), n.origin());
    };
  }

  /**
   * Returns a tree that was made, not read, if it is within the limits.
   *
   * <p>Parts that a tree shares count as often as they occur, for whoever walks it meets them as
   * often; counting stops at the limit, so it is quick for any tree.
   *
   * @throws HillockException if the tree is too large or too deep
   */
  static <E extends Expr> E bounded(E expr, String what) {
    int nodes = count(expr, 1, 0);
    if (nodes > Limits.NODES) {
      throw tooLarge(what, "more than " + Limits.NODES + " operations and operands");
    }
    if (nodes < 0) {
      throw tooLarge(what, "more than " + Limits.DEPTH + " levels");
    }
    return expr;
  }

  /** The nodes counted so far and those of a tree; stops above the limit, negative if too deep. */
  static int count(Expr expr, int depth, int before) {
    if (depth > Limits.DEPTH) {
      return -1;
    }
    int nodes = before + 1;
    for (Expr child : children(expr)) {
      if (nodes < 0 || nodes > Limits.NODES) {
        return nodes;
      }
      nodes = count(child, depth + 1, nodes);
    }
    return nodes;
  }

  private static HillockException tooLarge(String what, String size) {
    return HillockException.user(
        Problem.error(
            what + " has " + size,
            "write the equation with fewer or smaller terms",
            Location.NOWHERE));
  }
}
