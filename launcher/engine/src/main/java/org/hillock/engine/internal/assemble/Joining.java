package org.hillock.engine.internal.assemble;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Substitution;
import org.hillock.api.model.Assignment;
import org.hillock.api.model.Contribution;
import org.hillock.api.model.Definition;
import org.hillock.api.model.NeuronSpec;
import org.hillock.api.model.Ode;
import org.hillock.api.model.Parameter;
import org.hillock.api.model.Port;
import org.hillock.api.model.Reading;
import org.hillock.api.model.Role;
import org.hillock.api.model.State;
import org.hillock.api.unit.Unit;
import org.hillock.engine.plan.JoinedPart;

/** One part in one host: its symbols qualified, its readings bound. */
final class Joining {
  private final JoinedPart joined;
  private final NeuronSpec host;
  private final Map<String, Expr> names = new HashMap<>();

  Joining(JoinedPart joined, NeuronSpec host) {
    this.joined = joined;
    this.host = host;
    joined
        .part()
        .parameters()
        .forEach(
            parameter -> names.put(parameter.name(), Expr.symbol(qualified(parameter.name()))));
    joined
        .part()
        .states()
        .forEach(state -> names.put(state.name(), Expr.symbol(qualified(state.name()))));
    joined
        .part()
        .definitions()
        .forEach(named -> names.put(named.name(), Expr.symbol(qualified(named.name()))));
  }

  /** Binds the readings; says what the host lacks. */
  void bind(Problems problems) {
    for (Reading reading : joined.part().readings()) {
      Optional<String> symbol = role(reading.role());
      symbol.ifPresent(name -> names.put(reading.symbol(), Expr.symbol(name)));
      check(problems, "reads", reading.role(), reading.unit());
    }
    for (Contribution term : joined.part().adds()) {
      check(problems, "adds to", term.role(), term.unit());
    }
  }

  /** The host must have the role, in a unit that the part's equations can be added to. */
  private void check(Problems problems, String does, Role role, Unit unit) {
    String what = does + " the " + words(role) + " of its host";
    Optional<Unit> found = role(role).flatMap(this::unit);
    if (found.isEmpty()) {
      lacks(problems, what, role);
    } else if (!found.get().accepts(unit)) {
      problems.user(
          sentence(what)
              + " in "
              + unit.symbol()
              + ", but "
              + host.roles().get(role)
              + " of model \""
              + host.name()
              + "\" is in "
              + found.get().symbol(),
          "take a model whose " + words(role) + " is in a unit like " + unit.symbol());
    }
  }

  /** The unit of a symbol that has a role. */
  private Optional<Unit> unit(String symbol) {
    return host.state(symbol)
        .map(State::unit)
        .or(() -> host.port(symbol).map(Port::unit))
        .or(() -> host.parameter(symbol).map(p -> p.value().unit()));
  }

  private String sentence(String does) {
    return "part \"" + joined.as() + "\" (" + joined.part().name() + ") " + does;
  }

  private void lacks(Problems problems, String does, Role role) {
    problems.user(
        sentence(does) + ", but model \"" + host.name() + "\" has none",
        "take a model that has a " + words(role) + ", or give \"" + host.name() + "\" the role");
  }

  private static String words(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private Optional<String> role(Role role) {
    return Optional.ofNullable(host.roles().get(role));
  }

  private String qualified(String name) {
    return joined.as() + "." + name;
  }

  private Expr bound(Expr expr) {
    return Substitution.of(expr, names);
  }

  List<Parameter> parameters() {
    return joined.part().parameters().stream()
        .map(p -> new Parameter(qualified(p.name()), p.value(), p.range(), p.about()))
        .toList();
  }

  List<State> states() {
    return joined.part().states().stream()
        .map(s -> new State(qualified(s.name()), s.unit(), bound(s.initial()), s.about()))
        .toList();
  }

  List<Definition> definitions() {
    return joined.part().definitions().stream()
        .map(d -> new Definition(qualified(d.name()), bound(d.value()), d.unit()))
        .toList();
  }

  List<Ode> equations() {
    return joined.part().equations().stream()
        .map(ode -> Assembly.substituted(ode, names))
        .map(ode -> new Ode(qualified(ode.state()), ode.derivative(), ode.noise(), ode.text()))
        .toList();
  }

  List<Assignment> onSpike() {
    return joined.part().onSpike().stream()
        .map(a -> new Assignment(qualified(a.state()), bound(a.value())))
        .toList();
  }

  /** The sum of what the part adds to a role. */
  Optional<Expr> adds(Role role) {
    return joined.part().adds().stream()
        .filter(term -> term.role() == role)
        .map(term -> bound(term.value()))
        .reduce(Expr::plus);
  }

  /** The name under which the sum can be recorded; empty if the part has a symbol of that name. */
  Optional<String> sumName(Role role) {
    return names.containsKey(words(role)) ? Optional.empty() : Optional.of(qualified(words(role)));
  }
}
