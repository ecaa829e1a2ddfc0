package org.hillock.api.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hillock.api.HillockException;
import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Limits;
import org.hillock.api.model.SpecText.PortText;
import org.hillock.api.model.SpecText.ReadingText;
import org.hillock.api.model.SpecText.RefractoryText;
import org.hillock.api.model.SpecText.StateText;
import org.hillock.api.model.SpecText.TermText;
import org.hillock.api.model.SpecText.TheoryText;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;

/**
 * Turns the texts of one specification into its pieces; what is wrong is collected and leaves its
 * piece out.
 */
final class SpecCheck {
  private static final Pattern OWNER = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private final SymbolTable table = new SymbolTable();
  private final TextCheck texts;

  SpecCheck(String owner) {
    texts = new TextCheck(owner, table);
    if (!OWNER.matcher(owner).matches()) {
      texts.problem(
          "name",
          owner,
          "a name is lower-case letters, digits and hyphens, starting with a letter",
          "");
    }
  }

  /** Throws if anything was wrong. */
  void done() {
    if (!texts.problems().isEmpty()) {
      throw new HillockException(HillockException.Category.PLUGIN, texts.problems());
    }
  }

  List<Parameter> parameters(String role, List<ParameterText> list, SymbolKind kind) {
    List<Parameter> made = new ArrayList<>();
    for (ParameterText text : limited(role, list)) {
      Optional<Quantity> value = texts.quantity(role + " " + text.name(), text.value());
      declare(role, text.name(), value.map(Quantity::unit), kind);
      value.ifPresent(
          v -> made.add(new Parameter(text.name(), v, range(role, text, v), text.about())));
    }
    return made;
  }

  private Range range(String role, ParameterText text, Quantity value) {
    Range range =
        new RangeCheck(texts, role + " " + text.name(), value.unit()).range(text.bounds());
    if (!range.contains(value.value())) {
      texts.problem(
          role + " " + text.name(),
          text.value(),
          "the default must be " + range.describe(value.unit()),
          "");
    }
    return range;
  }

  List<Port> ports(List<PortText> list) {
    List<Port> made = new ArrayList<>();
    for (PortText text : limited("input", list)) {
      Optional<Unit> unit = texts.unit("input " + text.name(), text.unit());
      declare("input", text.name(), unit, SymbolKind.PORT);
      unit.ifPresent(u -> made.add(new Port(text.name(), u, text.about())));
    }
    return made;
  }

  List<Reading> readings(List<ReadingText> list) {
    List<Reading> made = new ArrayList<>();
    for (ReadingText text : limited("reads", list)) {
      Optional<Unit> unit = texts.unit("reads " + text.symbol(), text.unit());
      declare("reads", text.symbol(), unit, SymbolKind.READING);
      unit.ifPresent(u -> made.add(new Reading(text.symbol(), text.role(), u)));
    }
    return made;
  }

  List<State> states(String role, List<StateText> list, SymbolKind kind) {
    List<State> made = new ArrayList<>();
    for (StateText text : limited(role, list)) {
      Optional<Unit> unit = texts.unit(role + " " + text.name(), text.unit());
      declare(role, text.name(), unit, kind);
      Optional<Expr> initial =
          texts.value("initial " + text.name(), text.initial(), Scopes.CONSTANT, unit);
      if (unit.isPresent() && initial.isPresent()) {
        made.add(new State(text.name(), unit.get(), initial.get(), text.about()));
      }
    }
    return made;
  }

  List<Definition> definitions(List<String> list) {
    List<Definition> made = new ArrayList<>();
    for (String text : limited("definition", list)) {
      texts.assignment("definition", text).flatMap(this::definition).ifPresent(made::add);
    }
    return made;
  }

  private Optional<Definition> definition(StatementText text) {
    Optional<Unit> unit = texts.infer("definition", text.text(), text.value(), Scopes.DEFINITION);
    table
        .refusal(text.symbol())
        .ifPresent(reason -> texts.problem("definition", text, reason, "choose another name"));
    table.define(text.symbol(), unit, texts.kinds(text.value()));
    return unit.map(u -> new Definition(text.symbol(), text.value(), u));
  }

  List<Ode> equations(List<String> list, Set<SymbolKind> scope) {
    return new EquationCheck(texts, table)
        .equations(limited("equation", list), Map.of(SymbolKind.STATE, scope));
  }

  List<Ode> synapseEquations(List<String> list) {
    return new EquationCheck(texts, table)
        .equations(
            limited("equation", list),
            Map.of(
                SymbolKind.TARGET,
                Scopes.TARGET_EQUATION,
                SymbolKind.TRACE,
                Scopes.TRACE_EQUATION));
  }

  List<Assignment> assignments(
      String role, List<String> list, Set<SymbolKind> may, Set<SymbolKind> scope) {
    List<Assignment> made = new ArrayList<>();
    Set<String> assigned = new HashSet<>();
    for (String text : limited(role, list)) {
      Optional<StatementText> assignment = texts.assignment(role, text);
      assignment.ifPresent(a -> {
        if (texts.assignable(role, a, may) && !assigned.add(a.symbol())) {
          texts.problem(role, a, a.symbol() + " is assigned twice", "keep one");
        }
        Optional<Unit> unit = table.find(a.symbol()).flatMap(SymbolTable.Known::unit);
        if (texts.fits(role, text, a.value(), scope, unit)) {
          made.add(new Assignment(a.symbol(), a.value()));
        }
      });
    }
    return made;
  }

  Optional<Spike> spike(
      List<String> conditions, List<String> resets, List<RefractoryText> refractories) {
    texts.atMostOne("spike condition", conditions);
    texts.atMostOne(
        "refractory period", refractories.stream().map(RefractoryText::duration).toList());
    List<Assignment> reset = assignments("reset", resets, Scopes.OWN_STATES, Scopes.EVENT);
    Optional<Refractory> refractory = refractories.stream().findFirst().flatMap(this::refractory);
    if (conditions.isEmpty()) {
      texts.needsCondition("reset", resets);
      texts.needsCondition(
          "refractory", refractories.stream().map(RefractoryText::duration).toList());
      return Optional.empty();
    }
    return texts
        .condition("spike when", conditions.getFirst(), Scopes.EVENT)
        .map(condition -> new Spike(condition, reset, refractory));
  }

  private Optional<Refractory> refractory(RefractoryText text) {
    for (String state : text.clamped()) {
      if (!isKind(state, Scopes.OWN_STATES)) {
        String message = "\"" + state + "\" is no state, so it cannot be clamped";
        texts.problem("refractory", state, message, "clamp " + texts.namesOf(Scopes.OWN_STATES));
      }
    }
    return texts
        .value("refractory", text.duration(), Scopes.CONSTANT, Optional.of(Unit.parse("ms")))
        .map(duration -> new Refractory(duration, text.clamped()));
  }

  List<Contribution> terms(String role, List<TermText> list, Set<SymbolKind> scope) {
    List<Contribution> made = new ArrayList<>();
    if (list.isEmpty()) {
      texts.problem(
          role, "", "nothing is added to the neuron", "add a current or a shift of the threshold");
    }
    for (TermText text : limited(role, list)) {
      String unit =
          switch (text.role()) {
            case CURRENT -> "nA";
            case THRESHOLD -> "mV";
            case MEMBRANE -> "";
          };
      if (unit.isEmpty()) {
        texts.problem(
            role,
            text.value(),
            "nothing can be added to the membrane potential itself",
            "add a current");
      } else {
        Unit needed = Unit.parse(unit);
        texts
            .value(role, text.value(), scope, Optional.of(needed))
            .ifPresent(value -> made.add(new Contribution(text.role(), value, needed)));
      }
    }
    return made;
  }

  List<ClosedForm> theory(List<TheoryText> list) {
    List<ClosedForm> made = new ArrayList<>();
    for (TheoryText text : limited("theory", list)) {
      Optional<Unit> unit = texts.unit("theory " + text.kind(), text.unit());
      Optional<Expr> value =
          texts.value("theory " + text.kind(), text.value(), Scopes.THEORY, unit);
      String holds = text.holds().isEmpty() ? "0 == 0" : text.holds();
      Optional<Condition> condition =
          texts.condition("condition of " + text.kind(), holds, Scopes.THEORY);
      if (unit.isPresent() && value.isPresent() && condition.isPresent()) {
        made.add(
            new ClosedForm(text.kind(), unit.get(), value.get(), condition.get(), text.source()));
      }
    }
    return made;
  }

  void role(Role role, String symbol, Set<SymbolKind> may) {
    if (!isKind(symbol, may)) {
      texts.problem(
          "role " + role,
          symbol,
          "\"" + symbol + "\" cannot be the " + role,
          "it may be " + texts.namesOf(may));
    }
  }

  boolean isKind(String symbol, Set<SymbolKind> kinds) {
    return table.find(symbol).filter(known -> known.is(kinds)).isPresent();
  }

  private void declare(String role, String name, Optional<Unit> unit, SymbolKind kind) {
    table
        .refusal(name)
        .ifPresent(reason -> texts.problem(role, name, reason, "choose another name"));
    table.declare(name, unit, kind);
  }

  private <T> List<T> limited(String role, List<T> list) {
    if (list.size() > Limits.COUNT) {
      texts.problem(
          role,
          "",
          "there are " + list.size() + " of these, but at most " + Limits.COUNT + " are allowed",
          "");
      return List.of();
    }
    return list;
  }
}
