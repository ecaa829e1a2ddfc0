package org.hillock.engine.internal.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.Location;
import org.hillock.api.expr.Derivative;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.expr.Simplify;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.model.Ode;
import org.hillock.engine.internal.assemble.Problems;

/** By how much states jump for a unit of charge: the derivative of an equation by the port. */
final class Slopes {
  private Slopes() {}

  /**
   * The jumps that a port's pulses cause.
   *
   * @param system the free equations
   * @param port the port
   * @param problems receives equations that take no charges
   * @return for each state that jumps the factor of the amount
   */
  static Map<String, Expr> of(EquationSystem system, String port, Problems problems) {
    Map<String, Expr> slopes = new LinkedHashMap<>();
    for (Ode ode : system.equations()) {
      Expr slope = Simplify.of(Derivative.of(ode.derivative(), port));
      Set<String> inputs = new TreeSet<>(FreeSymbols.of(slope));
      inputs.retainAll(system.ports());
      if (!inputs.isEmpty()) {
        problems.user(
            "pulses into "
                + port
                + " of model \""
                + system.model()
                + "\": the jump of "
                + ode.state()
                + " would depend on the input "
                + List.copyOf(inputs).getFirst()
                + ", which may jump at that instant",
            "take a current instead of pulses, or a model whose equations are linear in " + port,
            new Location.InEquation(
                system.model(), "equation", ode.text(), 0, ode.text().length()));
      } else if (!(slope instanceof Expr.Constant zero && zero.value() == 0)) {
        slopes.put(ode.state(), slope);
      }
    }
    return slopes;
  }
}
