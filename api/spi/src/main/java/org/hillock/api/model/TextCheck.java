package org.hillock.api.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.Location;
import org.hillock.api.Problem;
import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.api.expr.Mistake;
import org.hillock.api.expr.Origin;
import org.hillock.api.expr.Parsed;
import org.hillock.api.expr.ParsedAssignment;
import org.hillock.api.expr.ParsedEquation;
import org.hillock.api.expr.Parser;
import org.hillock.api.expr.Scope;
import org.hillock.api.expr.UnitCheck;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Unit;

/**
 * Reads single texts in the light of the symbols known so far, and collects what is wrong with
 * their places.
 */
final class TextCheck {
  private final String owner;
  private final SymbolTable table;
  private final List<Problem> problems = new ArrayList<>();

  TextCheck(String owner, SymbolTable table) {
    this.owner = owner;
    this.table = table;
  }

  List<Problem> problems() {
    return problems;
  }

  void problem(String role, String text, String message, String remedy) {
    add(role, text, 0, text.length(), message, remedy);
  }

  /** A problem with the left side. */
  void problem(String role, StatementText at, String message, String remedy) {
    add(role, at.text(), at.from(), at.from() + at.symbol().length(), message, remedy);
  }

  Optional<Unit> unit(String role, String text) {
    try {
      return Optional.of(Unit.parse(text));
    } catch (IllegalArgumentException e) {
      problem(role, text, String.valueOf(e.getMessage()), "");
      return Optional.empty();
    }
  }

  Optional<Quantity> quantity(String role, String text) {
    try {
      return Optional.of(Quantity.parse(text));
    } catch (IllegalArgumentException e) {
      problem(role, text, String.valueOf(e.getMessage()), "");
      return Optional.empty();
    }
  }

  /** Reads an expression that may use some symbols and must have a unit, if that is known. */
  Optional<Expr> value(String role, String text, Set<SymbolKind> scope, Optional<Unit> expected) {
    Parsed parsed = Parser.parse(text);
    add(role, text, parsed.mistakes());
    return parsed.expr().filter(expr -> fits(role, text, expr, scope, expected));
  }

  Optional<StatementText> equation(String role, String text) {
    ParsedEquation parsed = Parser.parseEquation(text);
    add(role, text, parsed.mistakes());
    return parsed
        .state()
        .flatMap(name -> parsed.derivative().map(value -> new StatementText(text, name, value)));
  }

  Optional<StatementText> assignment(String role, String text) {
    ParsedAssignment parsed = Parser.parseAssignment(text);
    add(role, text, parsed.mistakes());
    return parsed
        .name()
        .flatMap(name -> parsed.value().map(value -> new StatementText(text, name, value)));
  }

  /**
   * Whether an expression uses only what it may and has a unit, if that is known; says so if not.
   */
  boolean fits(
      String role, String text, Expr expr, Set<SymbolKind> scope, Optional<Unit> expected) {
    int before = problems.size();
    forbid(role, text, expr, scope);
    if (problems.size() == before && isCheckable(expr)) {
      Scope symbols = scope(expr, scope);
      add(
          role,
          text,
          expected
              .map(unit -> UnitCheck.expect(expr, symbols, unit))
              .orElseGet(() -> UnitCheck.of(expr, symbols))
              .mistakes());
    }
    return problems.size() == before;
  }

  Optional<Condition> condition(String role, String text, Set<SymbolKind> scope) {
    Parsed parsed = Parser.parseCondition(text);
    add(role, text, parsed.mistakes());
    Optional<Condition> condition = parsed.condition();
    condition.ifPresent(expr -> infer(role, text, expr, scope));
    return condition;
  }

  /** The unit of an expression that may use some symbols. */
  Optional<Unit> infer(String role, String text, Expr expr, Set<SymbolKind> scope) {
    int before = problems.size();
    forbid(role, text, expr, scope);
    if (problems.size() != before || !isCheckable(expr)) {
      return Optional.empty();
    }
    UnitCheck check = UnitCheck.of(expr, scope(expr, scope));
    add(role, text, check.mistakes());
    return check.unit();
  }

  /** What an expression depends on. */
  Set<SymbolKind> kinds(Expr expr) {
    Set<SymbolKind> kinds = EnumSet.noneOf(SymbolKind.class);
    FreeSymbols.of(expr)
        .forEach(name -> table.find(name).ifPresent(known -> kinds.addAll(known.kinds())));
    return kinds;
  }

  /** Whether a symbol exists and may be assigned; says so if not. */
  boolean assignable(String role, StatementText assignment, Set<SymbolKind> may) {
    Optional<SymbolTable.Known> known = table.find(assignment.symbol());
    if (known.filter(k -> k.is(may)).isPresent()) {
      return true;
    }
    String message =
        known.isEmpty()
            ? "unknown symbol \"" + assignment.symbol() + "\""
            : "\"" + assignment.symbol() + "\" cannot be changed here";
    problem(role, assignment, message, "change " + namesOf(may));
    return false;
  }

  void atMostOne(String role, List<String> texts) {
    texts.stream()
        .skip(1)
        .forEach(text -> problem(role, text, "there is more than one " + role, "keep one"));
  }

  void needsCondition(String role, List<String> texts) {
    texts.forEach(text ->
        problem(
            role,
            text,
            "there is no spike condition, so this never happens",
            "say when it spikes"));
  }

  /** The symbols of some kinds, for remedies. */
  String namesOf(Set<SymbolKind> kinds) {
    List<String> names =
        table.names().stream()
            .filter(name -> table.find(name).filter(k -> k.is(kinds)).isPresent())
            .toList();
    return names.isEmpty()
        ? "nothing: there is none of that kind"
        : "one of " + String.join(", ", names);
  }

  private void forbid(String role, String text, Expr expr, Set<SymbolKind> scope) {
    for (String name : FreeSymbols.of(expr)) {
      Set<SymbolKind> kinds = EnumSet.noneOf(SymbolKind.class);
      table.find(name).ifPresent(known -> kinds.addAll(known.kinds()));
      kinds.removeAll(scope);
      if (!kinds.isEmpty()) {
        SymbolKind kind = kinds.iterator().next();
        boolean itself = table.find(name).filter(known -> known.is(kinds)).isPresent();
        String message =
            name
                + (itself ? " is " : " depends on what is ")
                + kind.words()
                + ", which cannot be used here";
        Origin place = SymbolPlace.of(expr, name).orElse(Origin.of(0, text.length()));
        add(role, text, place.from(), place.to(), message, "use " + namesOf(scope));
      }
    }
  }

  private boolean isCheckable(Expr expr) {
    return FreeSymbols.of(expr).stream()
        .allMatch(name -> table.find(name).map(known -> known.unit().isPresent()).orElse(true));
  }

  /**
   * The symbols that may be used, and those that are used wrongly, which have their own message.
   */
  private Scope scope(Expr expr, Set<SymbolKind> kinds) {
    Set<String> used = FreeSymbols.of(expr);
    Map<String, Unit> units = new HashMap<>();
    for (String name : table.names()) {
      table
          .find(name)
          .filter(known -> used.contains(name) || kinds.containsAll(known.kinds()))
          .flatMap(SymbolTable.Known::unit)
          .ifPresent(unit -> units.put(name, unit));
    }
    return Scope.of(units);
  }

  private void add(String role, String text, List<Mistake> mistakes) {
    mistakes.forEach(
        m -> add(role, text, m.where().from(), m.where().to(), m.message(), m.remedy()));
  }

  private void add(String role, String text, int from, int to, String message, String remedy) {
    problems.add(
        Problem.error(message, remedy, new Location.InEquation(owner, role, text, from, to)));
  }
}
