package org.hillock.integrators.implicit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hillock.api.expr.Derivative;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.expr.Function;
import org.hillock.api.expr.Simplify;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.ImplicitSteps;
import org.hillock.api.integrate.Scheme;

/**
 * One step of Newton's method for an implicit scheme, from the step's start: {@code (I - theta dt
 * J) d = r} (E. Hairer and G. Wanner, Solving Ordinary Differential Equations II, section IV.7). J
 * is the Jacobian of the right-hand sides with the states of the step's start and the ports and the
 * time of its end, where the scheme asks for the new states; so linear equations, also those whose
 * coefficients change with time, are solved exactly as the scheme says.
 */
final class LinearlyImplicit {
  private static final Expr ZERO = Expr.constant(0);
  private static final Expr ONE = Expr.constant(1);

  /**
   * Growth, as theta dt J, that a step follows. Beyond 1 the straight line has its pole before the
   * step's end and would lead an upstroke down.
   */
  private static final Expr MOST_GROWTH = Expr.constant(0.5);

  private final EquationSystem system;
  private final Expr weight;

  private LinearlyImplicit(EquationSystem system, Expr weight) {
    this.system = system;
    this.weight = weight;
  }

  /**
   * The scheme of a system.
   *
   * @param name the integrator's
   * @param system the equations
   * @param weight theta dt
   * @param right r, one for each equation
   */
  static Scheme scheme(String name, EquationSystem system, Expr weight, List<Expr> right) {
    return Scheme.Refused.ofNoise(name, system)
        .orElseGet(() -> solved(name, system, weight, right));
  }

  private static Scheme solved(String name, EquationSystem system, Expr weight, List<Expr> right) {
    List<List<Expr>> matrix = new LinearlyImplicit(system, weight).matrix();
    Scheme.Implicit implicit =
        new Scheme.Implicit(system.states(), matrix, right.stream().map(Simplify::of).toList());
    return ImplicitSteps.admits(implicit) ? implicit : tooLarge(name, system);
  }

  private List<List<Expr>> matrix() {
    List<List<Expr>> matrix = new ArrayList<>();
    List<Expr> derivatives = system.derivativesAt(Map.of(), 1);
    for (int i = 0; i < derivatives.size(); i++) {
      Set<String> used = FreeSymbols.of(derivatives.get(i));
      List<Expr> row = new ArrayList<>();
      for (int j = 0; j < derivatives.size(); j++) {
        String state = system.states().get(j);
        Expr slope = used.contains(state) ? Derivative.of(derivatives.get(i), state) : ZERO;
        row.add(Simplify.of(i == j ? ONE.minus(own(slope)) : weight.times(slope).negate()));
      }
      matrix.add(row);
    }
    return matrix;
  }

  /**
   * The entry of a state on itself, with bounded growth where it is not that of a linear equation.
   */
  private Expr own(Expr slope) {
    Expr scaled = weight.times(slope);
    boolean linear = FreeSymbols.of(slope).stream().noneMatch(system.states()::contains);
    return linear ? scaled : Expr.call(Function.MIN, scaled, MOST_GROWTH);
  }

  private static Scheme tooLarge(String name, EquationSystem system) {
    return new Scheme.Refused(
        system.equations().getFirst().text(),
        "\""
            + name
            + "\" solves a linear system in every step, and too many of the "
            + system.states().size()
            + " states depend on each other: more than "
            + ImplicitSteps.MOST_UPDATES
            + " updates",
        "use \"rk4\", or let each state depend on fewer others");
  }
}
