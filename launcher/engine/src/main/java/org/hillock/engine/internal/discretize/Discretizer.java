package org.hillock.engine.internal.discretize;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hillock.api.Location;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.ImplicitSteps;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.PropagatorSteps;
import org.hillock.api.integrate.Reciprocals;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.integrate.Statement;
import org.hillock.api.model.State;
import org.hillock.engine.internal.assemble.Assembly;
import org.hillock.engine.internal.assemble.Problems;
import org.hillock.engine.plan.Column;

/** Asks an integrator for the scheme of a system and checks what it answers. */
public final class Discretizer {
  private final Assembly assembly;
  private final Integrator integrator;
  private final ParameterValues parameters;
  private final Problems problems;
  private final List<String> notes;

  /**
   * A discretizer of one population.
   *
   * @param assembly the neuron
   * @param integrator what makes schemes
   * @param parameters the constants of the run
   * @param problems receives refusals and mistakes
   * @param notes receives what was chosen
   */
  public Discretizer(
      Assembly assembly,
      Integrator integrator,
      ParameterValues parameters,
      Problems problems,
      List<String> notes) {
    this.assembly = assembly;
    this.integrator = integrator;
    this.parameters = parameters;
    this.problems = problems;
    this.notes = notes;
  }

  /** The passes that change last digits; the interpreter applies the same. */
  private static List<Statement> passed(List<Statement> statements, EquationSystem system) {
    return Reciprocals.of(statements, system);
  }

  /**
   * Discretizes the equations.
   *
   * @param clamped states that stay
   * @return the program of one step; empty if there was a problem
   */
  public Optional<Stepping> discretize(List<String> clamped) {
    EquationSystem system = assembly.system(clamped);
    int before = problems.count();
    Stepping stepping =
        stepping(scheme(system), system, clamped.isEmpty() ? "" : " while refractory");
    if (problems.count() == before && stepping.continuous().isEmpty()) {
      Set<String> constants = new HashSet<>(stepping.coefficients().keySet());
      constants.addAll(parameters.columns().keySet());
      constants.addAll(assembly.spec().states().stream().map(State::name).toList());
      SchemeCheck.mistakes(stepping.statements(), system, constants).forEach(this::mistake);
    }
    return problems.count() == before ? Optional.of(stepping) : Optional.empty();
  }

  /** Whether the integrator answers with sub-steps, so that nothing need lie on the grid. */
  public boolean isContinuous() {
    try {
      return integrator.discretize(assembly.system(List.of())) instanceof Scheme.Continuous;
    } catch (RuntimeException thrown) {
      return false; // it fails again when it is asked for the scheme, and is reported then
    }
  }

  private Scheme scheme(EquationSystem system) {
    try {
      return integrator.discretize(system);
    } catch (RuntimeException thrown) {
      mistake("failed: " + thrown);
      return new Scheme.Steps(List.of());
    }
  }

  private Stepping stepping(Scheme scheme, EquationSystem system, String when) {
    return switch (scheme) {
      case Scheme.Steps steps -> Stepping.of(system, passed(steps.statements(), system), Map.of());
      case Scheme.Linear linear -> linear(linear, system, when);
      case Scheme.Implicit implicit -> implicit(implicit, system);
      case Scheme.Continuous continuous -> Stepping.of(system, continuous);
      case Scheme.Refused refused -> {
        refuse(refused.equation(), refused.reason(), refused.remedy());
        yield Stepping.of(system, List.of(), Map.of());
      }
    };
  }

  private void refuse(String equation, String reason, String remedy) {
    Location where =
        new Location.InEquation(assembly.spec().name(), "equation", equation, 0, equation.length());
    problems.user("integrator \"" + integrator.name() + "\" refuses: " + reason, remedy, where);
  }

  private void mistake(String mistake) {
    problems.plugin(
        "integrator \""
            + integrator.name()
            + "\", given model \""
            + assembly.spec().name()
            + "\", "
            + mistake,
        Location.NOWHERE);
  }

  private Stepping implicit(Scheme.Implicit implicit, EquationSystem system) {
    if (!implicit.states().equals(system.states())) {
      mistake(
          "returned a system for the states "
              + implicit.states()
              + " instead of "
              + system.states());
      return Stepping.of(system, List.of(), Map.of());
    }
    if (!ImplicitSteps.admits(implicit)) {
      mistake(
          "returned a system of "
              + system.states().size()
              + " states that takes more than "
              + ImplicitSteps.MOST_UPDATES
              + " updates to solve");
      return Stepping.of(system, List.of(), Map.of());
    }
    return Stepping.of(system, passed(ImplicitSteps.of(implicit), system), Map.of());
  }

  private Stepping linear(Scheme.Linear linear, EquationSystem system, String when) {
    if (!linear.states().equals(system.states())) {
      mistake(
          "returned a matrix for the states " + linear.states() + " instead of " + system.states());
      return Stepping.of(system, List.of(), Map.of());
    }
    int before = problems.count();
    checkMatrix(linear, system);
    List<Statement> statements = PropagatorSteps.of(linear, system);
    return Stepping.of(
        system, statements, problems.count() == before ? propagators(linear, when) : Map.of());
  }

  private Map<String, Column> propagators(Scheme.Linear linear, String when) {
    try {
      Propagators propagators = new Propagators(linear, parameters);
      Map<String, Column> columns = propagators.columns();
      notes.add(
          "the equations"
              + when
              + " are linear: "
              + propagators.distinct()
              + " propagator(s) computed once");
      return columns;
    } catch (IllegalArgumentException overflow) {
      problems.user(
          "model \""
              + assembly.spec().name()
              + "\" has no propagator for a step of "
              + parameters.dt()
              + " ms: "
              + overflow.getMessage(),
          "take a smaller step, or check the parameters");
      return Map.of();
    }
  }

  /**
   * Entries must be constants of the run: a state without an equation is none, because a reset may
   * move it.
   */
  private void checkMatrix(Scheme.Linear linear, EquationSystem system) {
    for (int i = 0; i < linear.matrix().size(); i++) {
      Set<String> varying = new TreeSet<>();
      for (Expr entry : linear.matrix().get(i)) {
        FreeSymbols.of(entry).stream()
            .filter(symbol -> !parameters.knows(symbol))
            .forEach(varying::add);
      }
      if (!varying.isEmpty()) {
        refuse(
            system.equations().get(i).text(),
            "a factor of the equation depends on "
                + String.join(", ", varying)
                + ", which changes during the run",
            "use an integrator that takes any equation, such as \"rk4\"");
      }
    }
  }
}
