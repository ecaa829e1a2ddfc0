package org.hillock.integrators.stochastic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hillock.api.expr.Derivative;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.expr.Function;
import org.hillock.api.expr.Simplify;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.model.Ode;

/**
 * The noise of a system {@code dx = f dt + g dW}, in the sense of Itô, with a W of its own for each
 * equation.
 *
 * @param system the equations
 */
record Noise(EquationSystem system) {
  private static final Expr ZERO = Expr.constant(0);

  /** What the noise of an equation adds up to in a step: dW. */
  static Expr increment(String state) {
    return root().times(Expr.symbol(EquationSystem.noise(state)));
  }

  private static Expr root() {
    return Expr.call(Function.SQRT, Expr.DT);
  }

  static boolean isZero(Expr expr) {
    return expr.equals(ZERO);
  }

  /** The g of each equation at a stage of the step, zero without noise. */
  List<Expr> at(Map<String, Expr> states, double fraction) {
    return derivatives(system.equations().stream().map(Noise::strength).toList())
        .derivativesAt(states, fraction);
  }

  /** The terms g dg/dx of each equation along its own state, at the start of the step. */
  List<Expr> slopes() {
    return derivatives(
            system.equations().stream()
                .map(ode -> strength(ode).times(Derivative.of(strength(ode), ode.state())))
                .map(Simplify::of)
                .toList())
        .derivativesAt(Map.of(), 0);
  }

  /** The system in the sense of Stratonovich: f - g/2 dg/dx in place of f. */
  EquationSystem stratonovich() {
    return derivatives(
        system.equations().stream()
            .map(ode -> {
              Expr slope = Simplify.of(Derivative.of(strength(ode), ode.state()));
              return isZero(slope)
                  ? ode.derivative()
                  : ode.derivative().minus(Expr.constant(0.5).times(strength(ode)).times(slope));
            })
            .toList());
  }

  /** An equation whose noise depends on a state that is moved by noise of its own. */
  Optional<Ode> mixed() {
    return system.equations().stream()
        .filter(ode -> {
          Set<String> symbols = FreeSymbols.of(strength(ode));
          return system.equations().stream()
              .anyMatch(other ->
                  !other.state().equals(ode.state())
                      && other.noise().isPresent()
                      && symbols.contains(other.state()));
        })
        .findFirst();
  }

  private static Expr strength(Ode ode) {
    return ode.noise().orElse(ZERO);
  }

  private EquationSystem derivatives(List<Expr> derivatives) {
    List<Ode> equations = system.equations();
    return new EquationSystem(
        system.model(),
        IntStream.range(0, equations.size())
            .mapToObj(i ->
                new Ode(
                    equations.get(i).state(),
                    derivatives.get(i),
                    Optional.empty(),
                    equations.get(i).text()))
            .toList(),
        system.ports());
  }
}
