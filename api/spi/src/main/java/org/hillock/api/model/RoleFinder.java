package org.hillock.api.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.expr.Condition.Compare;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Expr.Symbol;
import org.hillock.api.unit.Unit;

/** Finds the symbols that parts look for, where the author did not name them. */
final class RoleFinder {
  private final SpecCheck check;
  private final List<State> states;
  private final List<Port> ports;
  private final Optional<Spike> spike;

  RoleFinder(SpecCheck check, List<State> states, List<Port> ports, Optional<Spike> spike) {
    this.check = check;
    this.states = states;
    this.ports = ports;
    this.spike = spike;
  }

  Map<Role, String> find(Map<Role, String> given) {
    Map<Role, String> roles = new EnumMap<>(Role.class);
    given.forEach((role, symbol) -> check.role(role, symbol, allowed(role)));
    roles.putAll(given);
    membrane().ifPresent(symbol -> roles.putIfAbsent(Role.MEMBRANE, symbol));
    current().ifPresent(symbol -> roles.putIfAbsent(Role.CURRENT, symbol));
    Optional.ofNullable(roles.get(Role.MEMBRANE))
        .flatMap(this::threshold)
        .ifPresent(symbol -> roles.putIfAbsent(Role.THRESHOLD, symbol));
    return roles;
  }

  private static Set<SymbolKind> allowed(Role role) {
    return switch (role) {
      case MEMBRANE -> Set.of(SymbolKind.STATE);
      case CURRENT -> Set.of(SymbolKind.PORT);
      case THRESHOLD -> Set.of(SymbolKind.STATE, SymbolKind.PARAMETER);
    };
  }

  private Optional<String> membrane() {
    return only(states.stream().filter(s -> isLike("mV", s.unit())).map(State::name).toList());
  }

  private Optional<String> current() {
    return only(ports.stream().filter(p -> isLike("nA", p.unit())).map(Port::name).toList());
  }

  private static boolean isLike(String unit, Unit found) {
    return found.dimension().equals(Unit.parse(unit).dimension());
  }

  private static Optional<String> only(List<String> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** What a condition such as {@code v >= theta} compares the membrane with. */
  private Optional<String> threshold(String membrane) {
    if (spike.isEmpty() || !(spike.get().condition() instanceof Compare compare)) {
      return Optional.empty();
    }
    return switch (compare.relation()) {
      case GREATER, GREATER_OR_EQUAL -> threshold(membrane, compare.left(), compare.right());
      case LESS, LESS_OR_EQUAL -> threshold(membrane, compare.right(), compare.left());
      case EQUAL, NOT_EQUAL -> Optional.empty();
    };
  }

  private Optional<String> threshold(String membrane, Expr above, Expr below) {
    boolean names = above instanceof Symbol symbol && symbol.name().equals(membrane);
    return names
            && below instanceof Symbol symbol
            && check.isKind(symbol.name(), allowed(Role.THRESHOLD))
        ? Optional.of(symbol.name())
        : Optional.empty();
  }
}
