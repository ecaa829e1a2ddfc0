package org.hillock.tck;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.ImplicitSteps;
import org.hillock.api.integrate.PropagatorSteps;
import org.hillock.api.integrate.Reciprocals;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.math.Propagator;

/** The statements of one step, with the numbers that are computed once. */
final class StepProgram {
  private final List<Statement> statements;
  private final Map<String, Double> entries = new HashMap<>();

  StepProgram(Scheme scheme, EquationSystem system, ToDoubleFunction<String> constants, double dt) {
    statements =
        switch (scheme) {
          case Scheme.Steps steps -> Reciprocals.of(steps.statements(), system);
          case Scheme.Linear linear -> {
            propagate(linear, constants, dt);
            yield PropagatorSteps.of(linear, system);
          }
          case Scheme.Implicit implicit -> Reciprocals.of(ImplicitSteps.of(implicit), system);
          case Scheme.Continuous continuous ->
              new PairSteps(continuous.pair(), system).statements(continuous.pair().weights());
          case Scheme.Refused refused ->
              throw new IllegalArgumentException(
                  refused.equation() + ": " + refused.reason() + " — " + refused.remedy());
        };
  }

  private void propagate(Scheme.Linear linear, ToDoubleFunction<String> constants, double dt) {
    int n = linear.states().size();
    double[][] matrix = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        matrix[i][j] = Evaluator.evaluate(linear.matrix().get(i).get(j), constants);
      }
    }
    Propagator propagator = Propagator.of(matrix, dt);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        String to = linear.states().get(i);
        String from = linear.states().get(j);
        entries.put(PropagatorSteps.state(to, from), propagator.state()[i][j]);
        entries.put(PropagatorSteps.start(to, from), propagator.start()[i][j]);
        entries.put(PropagatorSteps.end(to, from), propagator.end()[i][j]);
      }
    }
  }

  /** Runs the statements and gives the new values of the states that have one. */
  Map<String, Double> run(ToDoubleFunction<String> symbols) {
    Map<String, Double> locals = new HashMap<>(entries);
    Map<String, Double> next = new HashMap<>();
    for (Statement statement : statements) {
      switch (statement) {
        case Statement.Let let -> locals.put(let.name(), value(let.value(), locals, symbols));
        case Statement.Next moved -> next.put(moved.state(), value(moved.value(), locals, symbols));
      }
    }
    return next;
  }

  private static double value(
      Expr expr, Map<String, Double> locals, ToDoubleFunction<String> symbols) {
    return Evaluator.evaluate(
        expr,
        name -> {
          Double local = locals.get(name);
          return local == null ? symbols.applyAsDouble(name) : local;
        });
  }
}
