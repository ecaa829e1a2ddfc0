package org.hillock.api.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.expr.Affine;
import org.hillock.api.expr.Expr;
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
      Optional<StatementText> split = StatementText.equation(text);
      if (split.isEmpty()) {
        texts.problem("equation", text, "this is no equation", "write \"dv/dt = expression\" for a state v");
        continue;
      }
      StatementText equation = split.get();
      if (!moved.add(equation.symbol())) {
        texts.problem("equation", text, equation, equation.symbol() + " has two equations", "keep one");
      }
      equation(text, equation, scope(text, equation, scopes)).ifPresent(made::add);
    }
    return made;
  }

  private Set<SymbolKind> scope(String text, StatementText equation, Map<SymbolKind, Set<SymbolKind>> scopes) {
    for (Map.Entry<SymbolKind, Set<SymbolKind>> entry : scopes.entrySet()) {
      if (table.find(equation.symbol()).filter(known -> known.is(Set.of(entry.getKey()))).isPresent()) {
        return entry.getValue();
      }
    }
    String message = "\"" + equation.symbol() + "\" is not declared as a state, so it cannot move";
    texts.problem("equation", text, equation, message, "move " + texts.namesOf(scopes.keySet()));
    return Set.of(SymbolKind.values());
  }

  private Optional<Ode> equation(String text, StatementText equation, Set<SymbolKind> scope) {
    Optional<Unit> unit =
        table
            .find(equation.symbol())
            .flatMap(SymbolTable.Known::unit)
            .map(state -> state.over(Unit.parse("ms")));
    return texts
        .value("equation", text, equation.right(), scope, unit)
        .flatMap(value -> split(text, equation.symbol(), value));
  }

  private Optional<Ode> split(String text, String state, Expr value) {
    if (!texts.kinds(value).contains(SymbolKind.NOISE)) {
      return Optional.of(new Ode(state, value, Optional.empty(), text));
    }
    Optional<Affine> form = Affine.of(value, List.of("xi"));
    if (form.isEmpty()) {
      texts.problem("equation", text, "the noise xi must be multiplied by a factor and added, not used otherwise", "");
    }
    return form.map(f -> new Ode(state, f.rest(), Optional.of(f.coefficient("xi")), text));
  }
}
