package org.hillock.api.model;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hillock.api.expr.Function;
import org.hillock.api.unit.Unit;

/** The symbols of one specification: their units, and what they depend on. */
final class SymbolTable {
  /**
   * A symbol.
   *
   * @param unit its unit; empty if its declaration was wrong, so that no second problem follows
   *     from the first
   * @param kinds what it is, or for a definition everything that it depends on
   * @param definition whether it is a definition
   */
  record Known(Optional<Unit> unit, Set<SymbolKind> kinds, boolean definition) {
    /** Whether it is itself, and does not only depend on, one of these. */
    boolean is(Set<SymbolKind> wanted) {
      return !definition && !kinds.isEmpty() && wanted.containsAll(kinds);
    }
  }

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
  private static final Set<String> WORDS = Set.of("if", "and", "or", "not", "true", "false");

  private final Map<String, Known> known = new LinkedHashMap<>();

  SymbolTable() {
    Unit millisecond = Unit.parse("ms");
    known.put("t", new Known(Optional.of(millisecond), EnumSet.of(SymbolKind.TIME), false));
    known.put("dt", new Known(Optional.of(millisecond), EnumSet.of(SymbolKind.STEP), false));
    known.put(
        "xi",
        new Known(Optional.of(Unit.parse("1/sqrt(ms)")), EnumSet.of(SymbolKind.NOISE), false));
  }

  /** Why a name cannot be declared; empty if it can. */
  Optional<String> refusal(String name) {
    if (!NAME.matcher(name).matches()) {
      return Optional.of(
          "\"" + name + "\" is no name: letters, digits and _, starting with a letter");
    }
    if (Set.of("t", "dt", "pi", "xi").contains(name) || WORDS.contains(name) || isFunction(name)) {
      return Optional.of("\"" + name + "\" is reserved in the equation language");
    }
    return known.containsKey(name)
        ? Optional.of("\"" + name + "\" is declared twice")
        : Optional.empty();
  }

  void declare(String name, Optional<Unit> unit, SymbolKind kind) {
    known.putIfAbsent(name, new Known(unit, EnumSet.of(kind), false));
  }

  void define(String name, Optional<Unit> unit, Set<SymbolKind> dependsOn) {
    known.putIfAbsent(name, new Known(unit, Set.copyOf(dependsOn), true));
  }

  Optional<Known> find(String name) {
    return Optional.ofNullable(known.get(name));
  }

  Collection<String> names() {
    return new TreeSet<>(known.keySet());
  }

  private static boolean isFunction(String name) {
    for (Function function : Function.values()) {
      if (function.symbol().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
