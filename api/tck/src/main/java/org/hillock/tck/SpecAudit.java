package org.hillock.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Scope;
import org.hillock.api.expr.UnitCheck;
import org.hillock.api.model.Definition;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Parameter;
import org.hillock.api.unit.Dimension;
import org.hillock.api.unit.Unit;

/** Looks at a specification again, however it was made. */
final class SpecAudit {
  private SpecAudit() {}

  static void defaultsLieInTheirRanges(List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      assertThat(parameter.range().contains(parameter.value().value()))
          .as(
              "the default of %s, %s, must be %s",
              parameter.name(), parameter.value(), parameter.range())
          .isTrue();
    }
  }

  static void unitsAgree(NeuronSpec spec) {
    Map<String, Unit> symbols = symbols(spec);
    Scope scope = Scope.of(symbols);
    for (Definition definition : spec.definitions()) {
      consistent(definition.name(), definition.value(), scope, definition.unit());
    }
    spec.states()
        .forEach(
            state -> consistent("initial " + state.name(), state.initial(), scope, state.unit()));
    spec.equations()
        .forEach(ode ->
            consistent(ode.text(), ode.derivative(), scope, rate(unit(symbols, ode.state()))));
    spec.spike()
        .ifPresent(spike ->
            spike
                .reset()
                .forEach(a ->
                    consistent("reset " + a.state(), a.value(), scope, unit(symbols, a.state()))));
    spec.spike()
        .ifPresent(spike ->
            assertThat(UnitCheck.of(spike.condition(), scope).mistakes())
                .as("spike condition")
                .isEmpty());
    spec.theory().forEach(form -> consistent(form.kind(), form.value(), scope, form.unit()));
  }

  private static Map<String, Unit> symbols(NeuronSpec spec) {
    Map<String, Unit> symbols = new HashMap<>();
    spec.parameters().forEach(p -> symbols.put(p.name(), p.value().unit()));
    spec.ports().forEach(p -> symbols.put(p.name(), p.unit()));
    spec.states().forEach(s -> symbols.put(s.name(), s.unit()));
    spec.definitions().forEach(d -> symbols.put(d.name(), d.unit()));
    symbols.put("t", Unit.parse("ms"));
    symbols.put("dt", Unit.parse("ms"));
    return symbols;
  }

  /** The internal unit of a derivative. */
  private static Unit rate(Unit state) {
    return Unit.of(state.dimension().over(Dimension.TIME));
  }

  private static Unit unit(Map<String, Unit> symbols, String name) {
    Unit unit = symbols.get(name);
    assertThat(unit).as("%s is declared", name).isNotNull();
    return unit == null ? Unit.ONE : unit;
  }

  private static void consistent(String what, Expr value, Scope scope, Unit unit) {
    assertThat(UnitCheck.expect(value, scope, unit).mistakes()).as(what).isEmpty();
  }
}
