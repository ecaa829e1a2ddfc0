package org.hillock.api.integrate;

import java.util.List;
import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What an integrator makes of a system.
 *
 * @since 1.0
 */
@ProviderType
public sealed interface Scheme {

  /**
   * A program of one step.
   *
   * @param statements in order; one {@code Next} for each state of the system
   */
  record Steps(List<Statement> statements) implements Scheme {
    /** Copies the list. */
    public Steps {
      statements = List.copyOf(statements);
    }
  }

  /**
   * A linear system with constant coefficients, {@code x' = A x + f(t)}, for the engine to
   * propagate exactly: by the matrix exponential, with {@code f} taken as linear within the step.
   *
   * @param states the components of x
   * @param matrix A by rows; expressions of parameters only
   * @param forcing f; expressions of parameters, ports and time, free of states
   */
  record Linear(List<String> states, List<List<Expr>> matrix, List<Expr> forcing)
      implements Scheme {
    /** Copies the lists and checks their sizes. */
    public Linear {
      states = List.copyOf(states);
      matrix = matrix.stream().map(List::copyOf).toList();
      forcing = List.copyOf(forcing);
      requireSquare(states, matrix, forcing);
    }
  }

  /**
   * A linear system for the step's change of the states, {@code M d = r} and {@code x(t + dt) = x +
   * d}, for the engine to solve in every step, with the statements of {@link ImplicitSteps}.
   *
   * @param states the components of x
   * @param matrix M by rows; expressions of parameters, of states at the start of the step, of
   *     ports at stages, of {@code t} and {@code dt}. Pivots are taken from the diagonal, which
   *     therefore holds no constant zero; entries that are the constant zero cost nothing
   * @param right r; the same kind of expressions
   */
  record Implicit(List<String> states, List<List<Expr>> matrix, List<Expr> right)
      implements Scheme {
    /**
     * Copies the lists and checks them.
     *
     * @throws IllegalArgumentException if sizes differ or the diagonal holds a constant zero
     */
    public Implicit {
      states = List.copyOf(states);
      matrix = matrix.stream().map(List::copyOf).toList();
      right = List.copyOf(right);
      requireSquare(states, matrix, right);
      for (int i = 0; i < states.size(); i++) {
        if (matrix.get(i).get(i) instanceof Expr.Constant pivot && !(pivot.value() != 0)) {
          throw new IllegalArgumentException("the pivot of " + states.get(i) + " is zero");
        }
      }
    }
  }

  /**
   * An adaptive method, for the engine to execute: each neuron is advanced by sub-steps of its own,
   * whose error is held below {@code absoluteTolerance + relativeTolerance * |x|} in every state x;
   * it restarts at every breakpoint of its inputs; and spikes are located where the condition
   * becomes true, off the grid.
   *
   * @param pair the method
   * @param relativeTolerance at least 0
   * @param absoluteTolerance internal units of the state, above 0
   */
  record Continuous(EmbeddedPair pair, double relativeTolerance, double absoluteTolerance)
      implements Scheme {
    /** Checks the tolerances. */
    public Continuous {
      if (!(relativeTolerance >= 0
          && absoluteTolerance > 0
          && relativeTolerance < 1
          && absoluteTolerance < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "tolerances of " + relativeTolerance + " (relative) and " + absoluteTolerance);
      }
    }
  }

  /**
   * The integrator cannot take this system.
   *
   * @param equation the text of the offending equation
   * @param reason why not, for instance {@code "dv/dt is not linear in v"}
   * @param remedy what would do, for instance {@code "use \"rk4\""}
   */
  record Refused(String equation, String reason, String remedy) implements Scheme {
    /**
     * The refusal of an integrator that has no noise.
     *
     * @param integrator its name
     * @param system the equations
     * @return for the first equation with noise; empty if there is none
     */
    public static Optional<Scheme> ofNoise(String integrator, EquationSystem system) {
      return system.equations().stream()
          .filter(ode -> ode.noise().isPresent())
          .findFirst()
          .map(ode ->
              new Refused(
                  ode.text(),
                  "\""
                      + integrator
                      + "\" integrates deterministic equations only, and this one contains the"
                      + " noise xi",
                  "take an integrator for stochastic equations, or remove the noise"));
    }
  }

  private static void requireSquare(
      List<String> states, List<List<Expr>> matrix, List<Expr> vector) {
    int n = states.size();
    if (vector.size() != n
        || matrix.size() != n
        || matrix.stream().anyMatch(row -> row.size() != n)) {
      throw new IllegalArgumentException(
          "a system of " + n + " states needs an " + n + " by " + n + " matrix");
    }
  }
}
