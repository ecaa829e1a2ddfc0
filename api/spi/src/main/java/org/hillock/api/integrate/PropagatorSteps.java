package org.hillock.api.integrate;

import java.util.ArrayList;
import java.util.List;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.integrate.Statement.Let;
import org.hillock.api.integrate.Statement.Next;

/**
 * A linear scheme as statements: the one order of operations that the engine's kernels and the
 * kit's interpreter share.
 *
 * <p>The entries of the propagator are symbols ({@link #state}, {@link #start}, {@link #end}) whose
 * values are computed once per run, with {@link org.hillock.api.math.Propagator}, for every
 * distinct set of parameters. Entries that are zero because of the matrix's structure do not
 * appear.
 *
 * @since 1.0
 */
public final class PropagatorSteps {
  /** Terms of one expression; a longer sum goes on in the next, in the same order. */
  private static final int MOST_TERMS = 100;

  private PropagatorSteps() {}

  /**
   * The symbol of an entry of e^(A dt).
   *
   * @param to the state that is moved
   * @param from the state that moves it
   * @return for instance {@code P@v,w}
   */
  public static String state(String to, String from) {
    return "P@" + to + "," + from;
  }

  /**
   * The symbol of the weight of the forcing at the start of the step.
   *
   * @param to the state that is moved
   * @param from the state whose forcing it is
   * @return for instance {@code S@v,w}
   */
  public static String start(String to, String from) {
    return "S@" + to + "," + from;
  }

  /**
   * The symbol of the weight of the forcing at the end of the step.
   *
   * @param to the state that is moved
   * @param from the state whose forcing it is
   * @return for instance {@code E@v,w}
   */
  public static String end(String to, String from) {
    return "E@" + to + "," + from;
  }

  /**
   * The statements of one step.
   *
   * @param linear the scheme
   * @param system the system that it was made from
   * @return forcings at both ends, then one {@code Next} per state: states first, then forcings, in
   *     declared order; a long sum is preceded by its pieces
   */
  public static List<Statement> of(Scheme.Linear linear, EquationSystem system) {
    List<Statement> statements = new ArrayList<>();
    int n = linear.states().size();
    for (int j = 0; j < n; j++) {
      if (!isZero(linear.forcing().get(j))) {
        String state = linear.states().get(j);
        statements.add(new Let("f0@" + state, system.at(linear.forcing().get(j), 0)));
        statements.add(new Let("f1@" + state, system.at(linear.forcing().get(j), 1)));
      }
    }
    boolean[][] reach = reach(linear);
    for (int i = 0; i < n; i++) {
      String state = linear.states().get(i);
      statements.add(new Next(state, sum(state, terms(linear, reach[i], i), statements)));
    }
    return statements;
  }

  /** The sum from left to right, in pieces that are not too deep for whoever walks them. */
  private static Expr sum(String state, List<Expr> terms, List<Statement> statements) {
    Expr sum = terms.getFirst();
    for (int i = 1; i < terms.size(); i++) {
      if (i % MOST_TERMS == 0) {
        String name = "sum" + i + "@" + state;
        statements.add(new Let(name, sum));
        sum = Expr.symbol(name);
      }
      sum = sum.plus(terms.get(i));
    }
    return sum;
  }

  private static List<Expr> terms(Scheme.Linear linear, boolean[] reaches, int i) {
    String to = linear.states().get(i);
    List<Expr> terms = new ArrayList<>();
    for (int j = 0; j < reaches.length; j++) {
      String from = linear.states().get(j);
      if (reaches[j]) {
        terms.add(Expr.symbol(state(to, from)).times(Expr.symbol(from)));
      }
    }
    for (int j = 0; j < reaches.length; j++) {
      String from = linear.states().get(j);
      if (reaches[j] && !isZero(linear.forcing().get(j))) {
        terms.add(Expr.symbol(start(to, from)).times(Expr.symbol("f0@" + from)));
        terms.add(Expr.symbol(end(to, from)).times(Expr.symbol("f1@" + from)));
      }
    }
    return terms;
  }

  /**
   * Which state is moved by which: the reflexive and transitive closure of the matrix's pattern.
   */
  private static boolean[][] reach(Scheme.Linear linear) {
    int n = linear.states().size();
    boolean[][] reach = new boolean[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        reach[i][j] = i == j || !isZero(linear.matrix().get(i).get(j));
      }
    }
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          reach[i][j] |= reach[i][k] && reach[k][j];
        }
      }
    }
    return reach;
  }

  private static boolean isZero(Expr expr) {
    return expr instanceof Constant constant && constant.value() == 0;
  }
}
