package org.hillock.tck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EmbeddedPair;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Statement;
import org.hillock.api.integrate.Statement.Let;
import org.hillock.api.integrate.Statement.Next;

/** An embedded pair as the statements of one step of fixed length. */
record PairSteps(EmbeddedPair pair, EquationSystem system) {
  /**
   * The statements.
   *
   * @param weights of the derivatives in the result
   */
  List<Statement> statements(List<Double> weights) {
    List<Statement> statements = new ArrayList<>();
    for (int stage = 0; stage < pair.stages(); stage++) {
      Map<String, Expr> points = new HashMap<>();
      for (String state : system.states()) {
        String name = "x" + stage + "@" + state;
        statements.add(new Let(name, moved(state, pair.rows().get(stage))));
        points.put(state, Expr.symbol(name));
      }
      List<Expr> slopes = system.derivativesAt(points, pair.nodes().get(stage));
      for (int i = 0; i < slopes.size(); i++) {
        statements.add(new Let(slope(stage, system.states().get(i)), slopes.get(i)));
      }
    }
    system.states().forEach(state -> statements.add(new Next(state, moved(state, weights))));
    return statements;
  }

  private static Expr moved(String state, List<Double> weights) {
    Expr sum = Expr.symbol(state);
    for (int stage = 0; stage < weights.size(); stage++) {
      Expr weight = Expr.constant(weights.get(stage));
      sum = sum.plus(Expr.DT.times(weight).times(Expr.symbol(slope(stage, state))));
    }
    return sum;
  }

  private static String slope(int stage, String state) {
    return "k" + stage + "@" + state;
  }
}
