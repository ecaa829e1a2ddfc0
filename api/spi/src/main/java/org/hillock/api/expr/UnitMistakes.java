package org.hillock.api.expr;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hillock.api.expr.Expr.Binary;
import org.hillock.api.expr.Expr.Call;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.expr.Expr.Symbol;
import org.hillock.api.unit.Dimension;
import org.hillock.api.unit.Unit;

/** Says what is wrong with symbols and units, and what would be right. */
final class UnitMistakes {
  private static final int LONGEST_TEXT = 40;
  private static final int MOST_NAMES = 20;
  private static final int MOST_BLAMED = 4;

  private final Scope scope;
  private final Mistakes mistakes;
  private final Set<String> unknown = new HashSet<>();

  UnitMistakes(Scope scope, Mistakes mistakes) {
    this.scope = scope;
    this.mistakes = mistakes;
  }

  static String text(Expr expr) {
    String text = expr.toString();
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 3) + "...";
  }

  private static String symbol(Dimension dimension) {
    return dimension.isOne() ? "a plain number" : Unit.of(dimension).symbol();
  }

  private static String literal(Constant number, Unit unit) {
    return new Constant(unit.toInternal(number.value()), unit, Origin.NONE).toString();
  }

  /** A name that nobody declared; said once for each name. */
  void unknown(Symbol s) {
    if (!unknown.add(s.name())) {
      return;
    }
    List<String> names = scope.names().stream().limit(MOST_NAMES).toList();
    String rest = scope.names().size() > MOST_NAMES ? ", ..." : "";
    String known = "(known: " + String.join(", ", names) + rest + ")";
    Optional<String> nearest = scope.nearest(s.name());
    String remedy = nearest.map(name -> "did you mean \"" + name + "\"? ").orElse("");
    if (nearest.isEmpty() && Unit.find(s.name()).isPresent()) {
      remedy = "a unit follows a number, as in 1 " + s.name() + " or 1 [mV/ms] ";
    }
    mistakes.add("unknown symbol \"" + s.name() + "\"", remedy + known, s.origin());
  }

  /** Two parts that are added, compared or chosen between. */
  void differs(Expr odd, Dimension its, Expr other, Dimension others) {
    String message =
        text(odd) + " is " + symbol(its) + ", but " + text(other) + " is " + symbol(others);
    mistakes.add(message, remedy(odd, its, others), odd.origin());
  }

  void unexpected(Expr expr, Dimension its, Unit expected) {
    Dimension wanted = expected.dimension();
    String must = wanted.isOne() ? "a plain number" : expected.symbol();
    String message = text(expr) + " is " + symbol(its) + ", but must be " + must;
    String remedy =
        expr instanceof Constant number && its.isOne()
            ? "write " + literal(number, expected)
            : remedy(expr, its, wanted);
    mistakes.add(message, remedy, expr.origin());
  }

  private String remedy(Expr odd, Dimension its, Dimension wanted) {
    if (odd instanceof Constant number && its.isOne()) {
      return "write " + literal(number, Unit.of(wanted));
    }
    List<String> symbols =
        FreeSymbols.of(odd).stream().filter(name -> scope.unit(name).isPresent()).toList();
    String declared =
        symbols.stream()
            .limit(MOST_BLAMED)
            .map(name -> name + " is in " + declared(name))
            .collect(Collectors.joining(", "));
    if (symbols.isEmpty() && its.isOne()) {
      return "write its numbers with units, for instance 1 " + Unit.of(wanted).symbol();
    }
    return symbols.size() > MOST_BLAMED ? declared + ", ..." : declared;
  }

  private String declared(String name) {
    return scope.unit(name).map(Unit::symbol).orElse("1");
  }

  void argumentHasUnit(Call c, Expr argument, Dimension its) {
    String name = c.function().symbol();
    mistakes.add(
        name + " takes a plain number, but " + text(argument) + " is " + symbol(its),
        "divide it by something in " + symbol(its),
        argument.origin());
  }

  void exponentHasUnit(Expr exponent, Dimension its) {
    mistakes.add(
        "an exponent is a plain number, but " + text(exponent) + " is " + symbol(its),
        "divide it by something in " + symbol(its),
        exponent.origin());
  }

  void exponentVaries(Binary power, Dimension base) {
    mistakes.add(
        text(power.left()) + " is " + symbol(base) + ", so its exponent must be a number",
        "divide " + text(power.left()) + " by something in " + symbol(base),
        power.origin());
  }

  void exponentStrange(Binary power, Dimension base) {
    mistakes.add(
        text(power.left()) + " is " + symbol(base) + ", so " + text(power) + " has no unit",
        "divide " + text(power.left()) + " by something in " + symbol(base),
        power.origin());
  }
}
