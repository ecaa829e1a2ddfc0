package org.hillock.api.expr;

import java.util.List;
import java.util.Optional;
import org.hillock.api.expr.Expr.Binary;
import org.hillock.api.expr.Expr.Call;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.expr.Expr.Select;
import org.hillock.api.expr.Expr.Symbol;
import org.hillock.api.expr.Inferred.Known;
import org.hillock.api.unit.Dimension;
import org.hillock.api.unit.Unit;

/** Infers dimensions from the leaves up, and reports what does not agree. */
final class UnitInference {
  private final Scope scope;
  private final Mistakes mistakes = new Mistakes();
  private final UnitMistakes report;

  UnitInference(Scope scope) {
    this.scope = scope;
    this.report = new UnitMistakes(scope, mistakes);
  }

  Mistakes mistakes() {
    return mistakes;
  }

  void expect(Expr expr, Unit expected) {
    Inferred inferred = infer(expr);
    if (expr instanceof Condition) {
      mistakes.add(
          "\"" + UnitMistakes.text(expr) + "\" is a condition, not a number",
          "write if(condition, a, b) for a number",
          expr.origin());
    } else if (inferred instanceof Known known
        && mistakes.isEmpty()
        && !known.value().equals(expected.dimension())) {
      report.unexpected(expr, known.value(), expected);
    }
  }

  Inferred infer(Expr expr) {
    return switch (expr) {
      case Constant c -> Algebra.is(c, 0) ? Inferred.ANYTHING : new Known(c.unit().dimension());
      case Symbol s -> symbol(s);
      case Expr.Negate n -> infer(n.operand());
      case Binary b -> binary(b);
      case Call c -> call(c);
      case Select s -> {
        infer(s.condition());
        yield common(s.then(), s.otherwise());
      }
      case Condition.Compare c -> common(c.left(), c.right());
      case Condition.And a -> both(a.left(), a.right());
      case Condition.Or o -> both(o.left(), o.right());
      case Condition.Not n -> infer(n.operand());
    };
  }

  private Inferred both(Condition left, Condition right) {
    infer(left);
    infer(right);
    return Inferred.UNKNOWN;
  }

  private Inferred symbol(Symbol s) {
    Optional<Unit> unit = scope.unit(s.name());
    if (unit.isEmpty()) {
      report.unknown(s);
      return Inferred.UNKNOWN;
    }
    return new Known(unit.get().dimension());
  }

  private Inferred binary(Binary b) {
    return switch (b.operator()) {
      case ADD, SUBTRACT -> common(b.left(), b.right());
      case MULTIPLY, DIVIDE -> product(b, infer(b.left()), infer(b.right()));
      case POWER -> power(b, infer(b.left()), infer(b.right()));
    };
  }

  /** What two parts measure that must measure the same. */
  private Inferred common(Expr left, Expr right) {
    return agree(left, infer(left), right, infer(right));
  }

  private Inferred agree(Expr left, Inferred a, Expr right, Inferred b) {
    if (a instanceof Inferred.Unknown || b instanceof Inferred.Unknown) {
      return a instanceof Known ? a : b instanceof Known ? b : Inferred.UNKNOWN;
    }
    if (!(a instanceof Known first)) {
      return b;
    }
    if (!(b instanceof Known second) || first.equals(second)) {
      return a;
    }
    if (left instanceof Constant && a.isNumber()) {
      report.differs(left, first.value(), right, second.value());
      return b;
    }
    report.differs(right, second.value(), left, first.value());
    return a;
  }

  private Inferred product(Binary b, Inferred left, Inferred right) {
    Optional<Dimension> x = left.dimension();
    Optional<Dimension> y = right.dimension();
    if (x.isEmpty() || y.isEmpty()) {
      return Inferred.UNKNOWN;
    }
    boolean times = b.operator() == Operator.MULTIPLY;
    if (left.equals(Inferred.ANYTHING) || (times && right.equals(Inferred.ANYTHING))) {
      return Inferred.ANYTHING;
    }
    try {
      return new Known(times ? x.get().times(y.get()) : x.get().over(y.get()));
    } catch (ArithmeticException e) {
      mistakes.add("the exponents of its unit are out of bounds", "", b.origin());
      return Inferred.UNKNOWN;
    }
  }

  private Inferred power(Binary b, Inferred base, Inferred exponent) {
    if (exponent instanceof Known known && !exponent.isNumber()) {
      report.exponentHasUnit(b.right(), known.value());
      return Inferred.UNKNOWN;
    }
    if (!(base instanceof Known known) || base.isNumber()) {
      return base instanceof Inferred.Unknown ? base : Inferred.NUMBER;
    }
    if (!(Simplify.of(b.right()) instanceof Constant constant)) {
      report.exponentVaries(b, known.value());
      return Inferred.UNKNOWN;
    }
    Optional<Dimension> power = Powers.dimension(known.value(), constant.value());
    if (power.isEmpty()) {
      report.exponentStrange(b, known.value());
    }
    return power.<Inferred>map(Known::new).orElse(Inferred.UNKNOWN);
  }

  private Inferred call(Call c) {
    List<Expr> arguments = c.arguments();
    return switch (c.function()) {
      case ABS -> infer(arguments.get(0));
      case MIN, MAX -> common(arguments.get(0), arguments.get(1));
      case CLIP -> {
        Inferred low = common(arguments.get(0), arguments.get(1));
        yield agree(arguments.get(0), low, arguments.get(2), infer(arguments.get(2)));
      }
      case FMA -> fma(c);
      case SQRT -> root(c);
      default -> plain(c);
    };
  }

  private Inferred fma(Call c) {
    Expr a = c.arguments().get(0);
    Expr b = c.arguments().get(1);
    Binary product = new Binary(Operator.MULTIPLY, a, b, a.origin().to(b.origin()));
    Expr added = c.arguments().get(2);
    return agree(product, infer(product), added, infer(added));
  }

  private Inferred root(Call c) {
    Inferred argument = infer(c.arguments().get(0));
    if (!(argument instanceof Known known)) {
      return argument;
    }
    Optional<Dimension> root = known.value().root(2);
    if (root.isEmpty()) {
      mistakes.add("\"" + UnitMistakes.text(c) + "\" has no unit", "", c.origin());
    }
    return root.<Inferred>map(Known::new).orElse(Inferred.UNKNOWN);
  }

  /** A function that takes a plain number and gives one. */
  private Inferred plain(Call c) {
    Expr argument = c.arguments().get(0);
    if (infer(argument) instanceof Known known && !known.value().isOne()) {
      report.argumentHasUnit(c, argument, known.value());
    }
    return Inferred.NUMBER;
  }
}
