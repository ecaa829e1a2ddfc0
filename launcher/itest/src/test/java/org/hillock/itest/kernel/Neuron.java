package org.hillock.itest.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hillock.api.integrate.Integrator;
import org.hillock.api.integrate.Scheme;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.PartSpec;
import org.hillock.api.model.Port;
import org.hillock.api.model.Refractory;
import org.hillock.api.model.Role;
import org.hillock.api.model.Spike;
import org.hillock.api.model.State;
import org.hillock.api.unit.Unit;
import org.hillock.engine.Compiler;
import org.hillock.engine.plan.Column;
import org.hillock.engine.plan.JoinedPart;
import org.hillock.engine.plan.PopulationPlan;
import org.hillock.engine.plan.RunPlan;
import org.hillock.tck.Equations;
import org.hillock.tck.ReferenceIntegrator;

/**
 * A model, alone or with a part.
 *
 * @param model the model
 * @param parts the part; empty if it is alone
 * @param assembled both as one specification
 */
record Neuron(NeuronSpec model, List<JoinedPart> parts, NeuronSpec assembled) {
  private static final String JOINED_AS = "P";

  static Neuron of(NeuronSpec model) {
    return new Neuron(model, List.of(), model);
  }

  /** Empty if the model lacks a role that the part reads or adds to, or has it in another unit. */
  static Optional<Neuron> of(NeuronSpec model, PartSpec part) {
    boolean fits =
        part.readings().stream().allMatch(read -> has(model, read.role(), read.unit()))
            && part.adds().stream().allMatch(term -> has(model, term.role(), term.unit()));
    return fits ? Optional.of(joined(model, part)) : Optional.empty();
  }

  private static boolean has(NeuronSpec model, Role role, Unit unit) {
    return Optional.ofNullable(model.roles().get(role))
        .flatMap(symbol ->
            model
                .state(symbol)
                .map(State::unit)
                .or(() -> model.port(symbol).map(Port::unit))
                .or(() -> model.parameter(symbol).map(parameter -> parameter.value().unit())))
        .filter(found -> found.accepts(unit))
        .isPresent();
  }

  private static Neuron joined(NeuronSpec model, PartSpec part) {
    List<JoinedPart> parts = List.of(new JoinedPart(JOINED_AS, part));
    Map<String, Column> parameters = new HashMap<>();
    Map<String, Column> initial = new HashMap<>();
    model.parameters().forEach(p -> parameters.put(p.name(), Column.of(p.value().value())));
    part.parameters().forEach(p -> parameters.put(own(p.name()), Column.of(p.value().value())));
    model.states().forEach(state -> initial.put(state.name(), Column.of(0)));
    part.states().forEach(state -> initial.put(own(state.name()), Column.of(0)));
    PopulationPlan plan =
        new PopulationPlan(
            "cell",
            1,
            model,
            parts,
            new ReferenceIntegrator(),
            parameters,
            initial,
            List.of(),
            List.of());
    RunPlan run = new RunPlan("assembled", KernelCase.STEP_MS, 1, 1, List.of(plan));
    return new Neuron(model, parts, Compiler.compile(run).populations().getFirst().assembled());
  }

  private static String own(String symbol) {
    return JOINED_AS + "." + symbol;
  }

  /**
   * Whether an integrator takes the equations, also while some states are clamped, and makes steps:
   * sub-steps have accuracy in common with the interpreter, and no bits.
   */
  boolean fits(Integrator integrator) {
    return Stream.of(List.<String>of(), clamped())
        .map(clamped -> integrator.discretize(Equations.of(assembled, clamped)))
        .noneMatch(s -> s instanceof Scheme.Refused || s instanceof Scheme.Continuous);
  }

  /** Whether an integrator answers with sub-steps. */
  boolean isContinuousBy(Integrator integrator) {
    return integrator.discretize(Equations.of(assembled, List.of())) instanceof Scheme.Continuous;
  }

  private List<String> clamped() {
    return assembled.spike().flatMap(Spike::refractory).map(Refractory::clamped).orElse(List.of());
  }

  @Override
  public String toString() {
    return model.name() + (parts.isEmpty() ? "" : " with " + parts.getFirst().part().name());
  }
}
