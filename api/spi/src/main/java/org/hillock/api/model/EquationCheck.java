package org.hillock.api.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.expr.Affine;
import org.hillock.api.unit.Dimension;
import org.hillock.api.unit.Unit;

/** Reads differential equations and takes their noise apart. */
final class EquationCheck {
  private final TextCheck texts;
  private final SymbolTable table;

  EquationCheck(TextCheck texts, SymbolTable table) {
    this.texts = texts;
    this.table = table;
  }

  /**
   * Reads equations.
   *
   * @param scopes what can move, and what its equation may use
   */
  List<Ode> equations(List<String> list, Map<SymbolKind, Set<SymbolKind>> scopes) {
    List<Ode> made = new ArrayList<>();
    Set<String> moved = new HashSet<>();
    for (String text : list) {
      Optional<StatementText> equation = texts.equation("equation", text);
      if (equation.isPresent() && !moved.add(equation.get().symbol())) {
        texts.problem(
            "equation", equation.get(), equation.get().symbol() + " has two equations", "keep one");
      }
      equation.flatMap(e -> checked(e, scope(e, scopes))).ifPresent(made::add);
    }
    return made;
  }

  private Set<SymbolKind> scope(StatementText equation, Map<SymbolKind, Set<SymbolKind>> scopes) {
    for (Map.Entry<SymbolKind, Set<SymbolKind>> entry : scopes.entrySet()) {
      if (table
          .find(equation.symbol())
          .filter(known -> known.is(Set.of(entry.getKey())))
          .isPresent()) {
        return entry.getValue();
      }
    }
    String message = "\"" + equation.symbol() + "\" is not declared as a state, so it cannot move";
    texts.problem("equation", equation, message, "move " + texts.namesOf(scopes.keySet()));
    return Set.of(SymbolKind.values());
  }

  private Optional<Ode> checked(StatementText equation, Set<SymbolKind> scope) {
    Optional<Unit> unit =
        table.find(equation.symbol()).flatMap(SymbolTable.Known::unit).map(EquationCheck::rate);
    boolean fits = texts.fits("equation", equation.text(), equation.value(), scope, unit);
    return fits ? split(equation) : Optional.empty();
  }

  /** The unit per ms; where a unit cannot be divided, as degC, that of its dimension. */
  private static Unit rate(Unit state) {
    Unit divisible = state.equals(Unit.parse("degC")) ? Unit.of(state.dimension()) : state;
    return divisible.over(Unit.of(Dimension.TIME));
  }

  private Optional<Ode> split(StatementText equation) {
    if (!texts.kinds(equation.value()).contains(SymbolKind.NOISE)) {
      return Optional.of(
          new Ode(equation.symbol(), equation.value(), Optional.empty(), equation.text()));
    }
    Optional<Affine> form = Affine.of(equation.value(), List.of("xi"));
    if (form.isEmpty()) {
      String message = "the noise xi must be multiplied by a factor and added, not used otherwise";
      texts.problem("equation", equation.text(), message, "write \"… + sigma*xi\"");
    }
    return form.map(f ->
        new Ode(equation.symbol(), f.rest(), Optional.of(f.coefficient("xi")), equation.text()));
  }
}
