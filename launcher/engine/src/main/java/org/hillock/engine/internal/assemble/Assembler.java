package org.hillock.engine.internal.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.expr.Substitution;
import org.hillock.api.model.Assignment;
import org.hillock.api.model.Definition;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Ode;
import org.hillock.api.model.Role;
import org.hillock.api.model.Spike;
import org.hillock.api.unit.Unit;
import org.hillock.engine.plan.JoinedPart;

/**
 * Joins parts to a base.
 *
 * <p>A port with the role of the current becomes {@code I + M.current + …} in the base's equations
 * and definitions; the threshold becomes {@code theta + A.threshold + …} in the spike condition;
 * what parts change at a spike follows the reset. A part that reads the current reads what drives
 * the port, without other parts.
 */
public final class Assembler {
  private final NeuronSpec base;
  private final List<Joining> parts;
  private final List<Definition> sums = new ArrayList<>();

  private Assembler(NeuronSpec base, List<Joining> parts) {
    this.base = base;
    this.parts = parts;
  }

  /**
   * Assembles a neuron.
   *
   * @param base the model
   * @param joined what joins it, in order
   * @param problems receives what does not fit
   * @return the neuron; empty if something does not fit
   */
  public static Optional<Assembly> assemble(
      NeuronSpec base, List<JoinedPart> joined, Problems problems) {
    int before = problems.count();
    Set<String> names = new HashSet<>();
    for (JoinedPart part : joined) {
      if (!names.add(part.as())) {
        problems.user(
            "two parts of model \"" + base.name() + "\" are named \"" + part.as() + "\"",
            "give each a name of its own");
      }
    }
    List<Joining> parts = joined.stream().map(part -> new Joining(part, base)).toList();
    parts.forEach(part -> part.bind(problems));
    if (problems.count() > before) {
      return Optional.empty();
    }
    boolean resets = base.spike().map(spike -> !spike.reset().isEmpty()).orElse(false);
    NeuronSpec spec = parts.isEmpty() ? base : new Assembler(base, parts).flat();
    Assembly assembly = new Assembly(spec, resets);
    checkInstants(assembly, problems);
    return problems.count() == before ? Optional.of(assembly) : Optional.empty();
  }

  private NeuronSpec flat() {
    Map<String, Expr> current = sum(Role.CURRENT);
    Map<String, Expr> threshold = sum(Role.THRESHOLD);
    List<Definition> definitions = new ArrayList<>();
    parts.forEach(part -> definitions.addAll(part.definitions()));
    definitions.addAll(sums);
    base.definitions()
        .forEach(d ->
            definitions.add(
                new Definition(d.name(), Substitution.of(d.value(), current), d.unit())));
    List<Ode> equations =
        new ArrayList<>(
            base.equations().stream().map(ode -> Assembly.substituted(ode, current)).toList());
    parts.forEach(part -> equations.addAll(part.equations()));
    return new NeuronSpec(
        base.name(),
        base.about(),
        joined(base.parameters(), Joining::parameters),
        base.ports(),
        joined(base.states(), Joining::states),
        definitions,
        equations,
        base.spike().map(spike -> spike(spike, threshold)),
        base.roles(),
        List.of());
  }

  private <T> List<T> joined(List<T> own, Function<Joining, List<T>> others) {
    return Stream.concat(own.stream(), parts.stream().flatMap(part -> others.apply(part).stream()))
        .toList();
  }

  private Spike spike(Spike spike, Map<String, Expr> threshold) {
    Condition condition = Substitution.of(spike.condition(), threshold);
    return new Spike(condition, joined(spike.reset(), Joining::onSpike), spike.refractory());
  }

  /** What the symbol of a role becomes; nothing if no part adds to it. */
  private Map<String, Expr> sum(Role role) {
    String symbol = base.roles().getOrDefault(role, "");
    Expr total = Expr.symbol(symbol);
    boolean added = false;
    for (Joining part : parts) {
      Optional<Expr> term = part.adds(role);
      if (term.isPresent()) {
        total = total.plus(named(part, role, term.get(), unit(symbol)));
        added = true;
      }
    }
    return added ? Map.of(symbol, total) : Map.of();
  }

  private Expr named(Joining part, Role role, Expr term, Unit unit) {
    Optional<String> name = part.sumName(role);
    name.ifPresent(given -> sums.add(new Definition(given, term, unit)));
    return name.map(Expr::symbol).orElse(term);
  }

  private Unit unit(String symbol) {
    return Stream.of(
            base.port(symbol).map(port -> port.unit()),
            base.state(symbol).map(state -> state.unit()),
            base.parameter(symbol).map(parameter -> parameter.value().unit()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Unit.ONE);
  }

  /** At a spike an input has two limits, so nothing that happens then may read one. */
  private static void checkInstants(Assembly assembly, Problems problems) {
    Map<String, Expr> definitions = assembly.definitions();
    assembly
        .spec()
        .spike()
        .ifPresent(spike -> {
          checkInstant(
              assembly,
              "spike condition",
              Substitution.of((Expr) spike.condition(), definitions),
              problems);
          for (Assignment reset : spike.reset()) {
            checkInstant(
                assembly,
                "reset of " + reset.state(),
                Substitution.of(reset.value(), definitions),
                problems);
          }
        });
  }

  private static void checkInstant(Assembly assembly, String what, Expr expr, Problems problems) {
    Set<String> symbols = FreeSymbols.of(expr);
    assembly.spec().ports().stream()
        .filter(port -> symbols.contains(port.name()))
        .forEach(port ->
            problems.user(
                "the "
                    + what
                    + " of model \""
                    + assembly.spec().name()
                    + "\" reads the input "
                    + port.name()
                    + ", which may jump at that instant",
                "let an equation read it and compare its state"));
  }
}
