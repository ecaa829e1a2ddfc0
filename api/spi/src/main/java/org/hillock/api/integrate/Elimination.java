package org.hillock.api.integrate;

import static org.hillock.api.integrate.ImplicitSteps.isZero;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Simplify;
import org.hillock.api.integrate.Statement.Let;
import org.hillock.api.integrate.Statement.Next;

/**
 * Gauss's elimination of one system, written down as statements.
 *
 * <p>Names: {@code a@i,j} and {@code b@i} are what the scheme gives, {@code p@k} a pivot's
 * reciprocal, {@code m@i,k} a multiplier, {@code d@k} a state's change; {@code a@i,j@k} and {@code
 * b@i@k} are {@code a@i,j} and {@code b@i} after the term of k was subtracted.
 */
final class Elimination {
  private static final Expr ZERO = Expr.constant(0);
  private static final Expr ONE = Expr.constant(1);

  private final List<String> states;
  private final List<Integer> order;
  private final List<SortedMap<Integer, Expr>> rows = new ArrayList<>();
  private final List<Expr> right = new ArrayList<>();
  private final BitSet left = new BitSet();
  private final Expr[] reciprocals;
  private final Expr[] changes;
  private final List<Statement> statements = new ArrayList<>();

  Elimination(Scheme.Implicit implicit, List<Integer> order) {
    this.states = implicit.states();
    this.order = order;
    left.set(0, states.size());
    this.reciprocals = new Expr[states.size()];
    this.changes = new Expr[states.size()];
    for (int i = 0; i < states.size(); i++) {
      SortedMap<Integer, Expr> row = new TreeMap<>();
      for (int j = 0; j < states.size(); j++) {
        put(row, j, let(entry(i, j), implicit.matrix().get(i).get(j)));
      }
      rows.add(row);
      right.add(let("b@" + states.get(i), implicit.right().get(i)));
    }
  }

  List<Statement> statements() {
    order.forEach(this::eliminate);
    order.reversed().forEach(this::solve);
    for (int i = 0; i < states.size(); i++) {
      Expr start = Expr.symbol(states.get(i));
      statements.add(new Next(states.get(i), isZero(changes[i]) ? start : start.plus(changes[i])));
    }
    return statements;
  }

  private void eliminate(int k) {
    left.clear(k);
    Expr pivot = rows.get(k).getOrDefault(k, ZERO);
    rows.get(k).remove(k);
    reciprocals[k] = let("p@" + states.get(k), ONE.over(pivot));
    for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
      Expr below = rows.get(i).getOrDefault(k, ZERO);
      if (!isZero(below)) {
        rows.get(i).remove(k);
        subtract(
            i, k, let("m@" + states.get(i) + "," + states.get(k), below.times(reciprocals[k])));
      }
    }
  }

  /** Row i minus a multiple of row k. */
  private void subtract(int i, int k, Expr multiplier) {
    SortedMap<Integer, Expr> row = rows.get(i);
    for (Map.Entry<Integer, Expr> entry : rows.get(k).entrySet()) {
      int j = entry.getKey();
      Expr old = row.getOrDefault(j, ZERO);
      Expr term = multiplier.times(entry.getValue());
      put(row, j, let(entry(i, j) + "@" + states.get(k), old.minus(term)));
    }
    right.set(i, less(i, k, multiplier.times(right.get(k))));
  }

  /** The right-hand side of row i less what k contributes to it. */
  private Expr less(int i, int k, Expr term) {
    return let("b@" + states.get(i) + "@" + states.get(k), right.get(i).minus(term));
  }

  private void solve(int k) {
    rows.get(k).forEach((j, factor) -> right.set(k, less(k, j, factor.times(changes[j]))));
    changes[k] = let("d@" + states.get(k), right.get(k).times(reciprocals[k]));
  }

  private String entry(int i, int j) {
    return "a@" + states.get(i) + "," + states.get(j);
  }

  private static void put(SortedMap<Integer, Expr> row, int j, Expr entry) {
    if (isZero(entry)) {
      row.remove(j);
    } else {
      row.put(j, entry);
    }
  }

  /** A local for a value, unless it is a number or has a name already. */
  private Expr let(String name, Expr value) {
    Expr simple = Simplify.of(value);
    if (simple instanceof Expr.Constant || simple instanceof Expr.Symbol) {
      return simple;
    }
    statements.add(new Let(name, simple));
    return Expr.symbol(name);
  }
}
