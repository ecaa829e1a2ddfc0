package org.hillock.tck;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Derivative;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.expr.Substitution;
import org.hillock.api.integrate.EquationSystem;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.model.Assignment;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Ode;
import org.hillock.api.model.Parameter;
import org.hillock.api.model.Refractory;
import org.hillock.api.model.Spike;
import org.hillock.api.model.State;

/**
 * The scalar reference: one neuron, one step at a time, straight from the trees.
 *
 * <p>It is the oracle for compiled kernels, which must give the same bits, and lets authors run
 * their model without an engine. The order within a step is: integrate, pulses due at the end of
 * the step, spike condition, reset. A neuron whose model has a reset can fire whenever it is not
 * refractory; one without fires when its condition becomes true, so it does not fire at the start
 * because it starts above its threshold. Not safe for several threads.
 *
 * <p>Of a {@link org.hillock.api.integrate.Scheme.Continuous} it makes one sub-step for each step,
 * and spikes are on the grid: it shows that models run and methods converge. Whoever chooses
 * sub-steps and locates events has bits of its own, so there accuracy is the rule and not equality.
 *
 * @since 1.0
 */
public final class Interpreter {
  private static final String NOISE = EquationSystem.noise("");

  private final NeuronSpec spec;
  private final double dt;
  private final PortValues ports;
  private final PulseAmounts pulses;
  private final NoiseValues noise;
  private final Map<String, Double> constants = new HashMap<>();
  private final Map<String, Double> states = new LinkedHashMap<>();
  private final Map<String, Expr> definitions;
  private final EquationSystem system;
  private final StepProgram free;
  private final StepProgram clamped;
  private final Set<String> clampedStates;
  private final long refractorySteps;
  private long step;
  private long refractoryUntil;
  private boolean armed;

  /**
   * A neuron at time zero; pulses at that instant have been delivered.
   *
   * @param spec a model with all its parts in it
   * @param integrator how it is integrated
   * @param dt ms, above zero
   * @param parameters values that differ from the defaults, internal units
   * @param initial values of states at time zero that differ from the model's, internal units
   * @param ports what drives the ports
   * @param pulses what is delivered at instants
   * @throws IllegalArgumentException if the integrator refuses the model, or {@code dt} does not
   *     divide the refractory period
   */
  public Interpreter(
      NeuronSpec spec,
      Integrator integrator,
      double dt,
      Map<String, Double> parameters,
      Map<String, Double> initial,
      PortValues ports,
      PulseAmounts pulses) {
    this(spec, integrator, dt, parameters, initial, ports, pulses, NoiseValues.NONE);
  }

  /**
   * A neuron with noise at time zero.
   *
   * @param spec a model with all its parts in it
   * @param integrator how it is integrated
   * @param dt ms, above zero
   * @param parameters values that differ from the defaults, internal units
   * @param initial values of states at time zero that differ from the model's, internal units
   * @param ports what drives the ports
   * @param pulses what is delivered at instants
   * @param noise the random numbers of its equations
   * @throws IllegalArgumentException if the integrator refuses the model, or {@code dt} does not
   *     divide the refractory period
   */
  public Interpreter(
      NeuronSpec spec,
      Integrator integrator,
      double dt,
      Map<String, Double> parameters,
      Map<String, Double> initial,
      PortValues ports,
      PulseAmounts pulses,
      NoiseValues noise) {
    this.spec = spec;
    this.noise = noise;
    this.dt = dt;
    this.ports = ports;
    this.pulses = pulses;
    spec.parameters().forEach(p -> constants.put(p.name(), value(p, parameters)));
    constants.put("dt", dt);
    for (State state : spec.states()) {
      Double given = initial.get(state.name());
      states.put(
          state.name(),
          given == null ? Evaluator.evaluate(state.initial(), this::constant) : given);
    }
    definitions = Equations.definitions(spec);
    system = Equations.of(spec, List.of());
    Optional<Refractory> refractory = spec.spike().flatMap(Spike::refractory);
    clampedStates = Set.copyOf(refractory.map(Refractory::clamped).orElse(List.of()));
    free = new StepProgram(integrator.discretize(system), system, this::constant, dt);
    clamped = clampedStates.isEmpty() ? free : clampedProgram(integrator);
    refractorySteps =
        refractory.map(r -> steps(Evaluator.evaluate(r.duration(), this::constant))).orElse(0L);
    deliver();
    armed =
        spec.spike()
            .map(spike -> !spike.reset().isEmpty() || !holds(spike.condition()))
            .orElse(false);
  }

  private StepProgram clampedProgram(Integrator integrator) {
    EquationSystem still = Equations.of(spec, List.copyOf(clampedStates));
    return new StepProgram(integrator.discretize(still), still, this::constant, dt);
  }

  private static double value(Parameter parameter, Map<String, Double> given) {
    Double value = given.get(parameter.name());
    return value == null ? parameter.value().value() : value;
  }

  private long steps(double duration) {
    double exact = duration / dt;
    if (!(Math.abs(exact - Math.rint(exact)) <= 1e-9 * Math.max(1, exact))) {
      throw new IllegalArgumentException(
          "a step of " + dt + " ms does not divide the refractory period of " + duration + " ms");
    }
    return (long) Math.rint(exact);
  }

  /**
   * Advances by one step.
   *
   * @return whether the neuron fired at the end of the step, that is at time {@code step() * dt}
   */
  public boolean advance() {
    StepProgram program = step < refractoryUntil ? clamped : free;
    Map<String, Double> next = program.run(this::within);
    states.putAll(next);
    step++;
    deliver();
    return fire();
  }

  /** Applies the pulses due at {@code step * dt}: all jumps read the states before them. */
  private void deliver() {
    Map<String, Double> after = new HashMap<>(states);
    for (String port : system.ports()) {
      double amount = pulses.at(port, step);
      if (amount != 0) {
        system.equations().forEach(ode -> jump(after, ode.state(), amount * slope(ode, port)));
      }
    }
    for (String state : states.keySet()) {
      double amount = pulses.at(state, step);
      if (amount != 0) {
        jump(after, state, amount);
      }
    }
    states.putAll(after);
  }

  private void jump(Map<String, Double> after, String state, double amount) {
    boolean discarded = step < refractoryUntil && clampedStates.contains(state);
    if (!discarded && amount != 0) {
      after.merge(state, amount, Double::sum);
    }
  }

  private double slope(Ode ode, String port) {
    Expr slope = Derivative.of(ode.derivative(), port);
    if (FreeSymbols.of(slope).contains(port)) {
      throw new IllegalArgumentException(
          "\"" + ode.text() + "\" is not linear in " + port + ", so it takes no charges");
    }
    return Evaluator.evaluate(slope, this::afterStep);
  }

  private boolean fire() {
    if (spec.spike().isEmpty() || step < refractoryUntil) {
      return false;
    }
    Spike spike = spec.spike().get();
    boolean holds = holds(spike.condition());
    boolean fires = holds && armed;
    armed = !spike.reset().isEmpty() || !holds;
    if (fires) {
      reset(spike.reset());
      refractoryUntil = step + refractorySteps;
    }
    return fires;
  }

  private boolean holds(Condition condition) {
    return Evaluator.holds(Substitution.of(condition, definitions), this::afterStep);
  }

  private void reset(List<Assignment> assignments) {
    Map<String, Double> after = new HashMap<>();
    for (Assignment assignment : assignments) {
      after.put(
          assignment.state(),
          Evaluator.evaluate(Substitution.of(assignment.value(), definitions), this::afterStep));
    }
    states.putAll(after);
  }

  /** A symbol of a step's program: ports and time are those of the step. */
  private double within(String name) {
    if (name.startsWith(NOISE)) {
      return noise.at(name.substring(NOISE.length()), step);
    }
    int at = name.lastIndexOf('@');
    if (at > 0) {
      return ports.at(name.substring(0, at), step, Double.parseDouble(name.substring(at + 1)));
    }
    return name.equals("t") ? step * dt : constantOrState(name);
  }

  /** A symbol at a grid point. */
  private double afterStep(String name) {
    if (system.ports().contains(name)) {
      return ports.at(name, Math.max(step - 1, 0), step == 0 ? 0 : 1);
    }
    return name.equals("t") ? step * dt : constantOrState(name);
  }

  private double constantOrState(String name) {
    Double state = states.get(name);
    return state == null ? constant(name) : state;
  }

  private double constant(String name) {
    Double value = constants.get(name);
    if (value == null) {
      throw new IllegalArgumentException("\"" + spec.name() + "\" has no symbol \"" + name + "\"");
    }
    return value;
  }

  /**
   * How many steps have been taken.
   *
   * @return the index of the next step
   */
  public long step() {
    return step;
  }

  /**
   * The value of a state at time {@code step() * dt}, after a reset.
   *
   * @param state its name
   * @return internal units
   */
  public double state(String state) {
    Double value = states.get(state);
    if (value == null) {
      throw new IllegalArgumentException("\"" + spec.name() + "\" has no state \"" + state + "\"");
    }
    return value;
  }

  /**
   * All states at time {@code step() * dt}.
   *
   * @return a copy, in declared order
   */
  public Map<String, Double> states() {
    return new LinkedHashMap<>(states);
  }
}
