package org.hillock.integrators.exact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.expr.Affine;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.expr.LinearForm;
import org.hillock.api.expr.Simplify;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Recommendation;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.Ode;
import org.osgi.service.component.annotations.Component;

/**
 * Exact integration of linear systems with constant coefficients by the matrix exponential (S.
 * Rotter and M. Diesmann, Biological Cybernetics 81, 1999); the input is taken as linear within a
 * step.
 */
@Component
public final class Exact implements Integrator {
  private static final String REMEDY = "use \"rk4\"";

  @Override
  public String name() {
    return "exact";
  }

  @Override
  public String about() {
    return "exact for linear systems with constant coefficients, by the matrix exponential";
  }

  @Override
  public int order() {
    return Integer.MAX_VALUE;
  }

  @Override
  public Scheme discretize(EquationSystem system) {
    return Scheme.Refused.ofNoise(name(), system).orElseGet(() -> linear(system));
  }

  private static Scheme linear(EquationSystem system) {
    List<List<Expr>> matrix = new ArrayList<>();
    List<Expr> forcing = new ArrayList<>();
    for (Ode ode : system.equations()) {
      Optional<Affine> form = Affine.of(ode.derivative(), system.states());
      Optional<String> reason = refusal(ode, form, system);
      if (reason.isPresent()) {
        return new Scheme.Refused(ode.text(), reason.get(), REMEDY);
      }
      Affine affine = form.orElseThrow();
      matrix.add(affine.coefficients().stream().map(Simplify::of).toList());
      forcing.add(Simplify.of(affine.rest()));
    }
    return new Scheme.Linear(system.states(), matrix, forcing);
  }

  @Override
  public Optional<Recommendation> recommendation(EquationSystem system) {
    return discretize(system) instanceof Scheme.Linear
        ? Optional.of(
            new Recommendation(
                Recommendation.EXACT,
                "the equations are linear with constant coefficients, so its steps are exact"))
        : Optional.empty();
  }

  private static Optional<String> refusal(Ode ode, Optional<Affine> form, EquationSystem system) {
    String name = "d" + ode.state() + "/dt";
    if (form.isEmpty()) {
      return Optional.of(name + " is not linear in " + nonlinear(ode, system.states()));
    }
    Set<String> varying = system.varying();
    for (String state : system.states()) {
      Set<String> found = new TreeSet<>(FreeSymbols.of(form.get().coefficient(state)));
      found.retainAll(varying);
      if (!found.isEmpty()) {
        String symbol = found.iterator().next();
        return Optional.of(
            "in "
                + name
                + " the factor of "
                + state
                + " depends on "
                + symbol
                + ", which changes with time");
      }
    }
    return Optional.empty();
  }

  /**
   * The states in which the equation is not linear, each by itself; all of them if only their
   * products are to blame.
   */
  private static String nonlinear(Ode ode, List<String> states) {
    List<String> used = states.stream().filter(FreeSymbols.of(ode.derivative())::contains).toList();
    List<String> alone =
        used.stream().filter(s -> LinearForm.of(ode.derivative(), s).isEmpty()).toList();
    return alone.isEmpty() ? String.join(" and ", used) + " together" : String.join(" and ", alone);
  }
}
