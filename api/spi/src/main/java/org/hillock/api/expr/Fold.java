package org.hillock.api.expr;

import java.util.List;
import java.util.Optional;
import org.hillock.api.expr.Expr.Binary;
import org.hillock.api.expr.Expr.Call;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.unit.Dimension;
import org.hillock.api.unit.Unit;

/**
 * Computes operations on constants, with the bits that {@link Evaluator} would give.
 *
 * <p>An operation stays if its result is not finite or if its units do not agree, so that nothing
 * hides a mistake.
 */
final class Fold {
  private Fold() {}

  static Expr binary(Binary operation, Constant a, Constant b) {
    return finite(operation, unit(operation.operator(), a, b));
  }

  private static Optional<Unit> unit(Operator operator, Constant a, Constant b) {
    try {
      return switch (operator) {
        case ADD, SUBTRACT -> common(List.of(a, b));
        case MULTIPLY -> Optional.of(product(a, b));
        case DIVIDE -> Optional.of(quotient(a, b));
        case POWER -> power(a, b);
      };
    } catch (ArithmeticException e) {
      return Optional.empty(); // exponents of the unit beyond all bounds
    }
  }

  private static Unit product(Constant a, Constant b) {
    if (isPlain(a) || isPlain(b)) {
      return isPlain(b) ? a.unit() : b.unit();
    }
    return Unit.of(a.unit().dimension().times(b.unit().dimension()));
  }

  private static Unit quotient(Constant a, Constant b) {
    return isPlain(b) ? a.unit() : Unit.of(a.unit().dimension().over(b.unit().dimension()));
  }

  private static Optional<Unit> power(Constant base, Constant exponent) {
    if (!isPlain(exponent)) {
      return Optional.empty();
    }
    return isPlain(base)
        ? Optional.of(Unit.ONE)
        : Powers.dimension(base.unit().dimension(), exponent.value()).map(Unit::of);
  }

  static Expr call(Call call) {
    List<Constant> constants =
        call.arguments().stream()
            .filter(Constant.class::isInstance)
            .map(Constant.class::cast)
            .toList();
    return constants.size() == call.arguments().size()
        ? finite(call, unit(call.function(), constants))
        : call;
  }

  private static Optional<Unit> unit(Function function, List<Constant> arguments) {
    Constant first = arguments.get(0);
    return switch (function) {
      case ABS -> Optional.of(first.unit());
      case MIN, MAX, CLIP -> common(arguments);
      case SQRT -> first.unit().dimension().root(2).map(Unit::of);
      case FMA -> unit(Operator.MULTIPLY, first, arguments.get(1)).flatMap(u -> sum(u, arguments));
      default -> isPlain(first) ? Optional.of(Unit.ONE) : Optional.empty();
    };
  }

  private static Optional<Unit> sum(Unit product, List<Constant> arguments) {
    return common(List.of(new Constant(1, product, Origin.NONE), arguments.get(2)));
  }

  /** The unit that all have; a plain zero has every unit. */
  private static Optional<Unit> common(List<Constant> constants) {
    Optional<Unit> found = Optional.empty();
    for (Constant c : constants) {
      if (Algebra.is(c, 0)) {
        continue;
      }
      if (found.isPresent() && !found.get().accepts(c.unit())) {
        return Optional.empty();
      }
      found = found.isPresent() ? found : Optional.of(c.unit());
    }
    return Optional.of(found.orElse(Unit.ONE));
  }

  private static boolean isPlain(Constant c) {
    return c.unit().dimension().equals(Dimension.ONE);
  }

  private static Expr finite(Expr operation, Optional<Unit> unit) {
    if (unit.isEmpty()) {
      return operation;
    }
    double value = Evaluator.evaluate(operation, Fold::none);
    return Double.isFinite(value) ? new Constant(value, unit.get(), operation.origin()) : operation;
  }

  private static double none(String symbol) {
    throw new IllegalStateException("a constant has no symbol " + symbol);
  }

  /** Whether a condition holds, if constants alone tell. */
  static Optional<Boolean> decide(Condition condition) {
    return switch (condition) {
      case Condition.Compare c ->
          c.left() instanceof Constant && c.right() instanceof Constant
              ? Optional.of(Evaluator.holds(c, Fold::none))
              : Optional.empty();
      case Condition.And a -> either(decide(a.left()), decide(a.right()), false);
      case Condition.Or o -> either(decide(o.left()), decide(o.right()), true);
      case Condition.Not n -> decide(n.operand()).map(holds -> !holds);
    };
  }

  /** One side that decides is enough; otherwise both must be known. */
  private static Optional<Boolean> either(
      Optional<Boolean> left, Optional<Boolean> right, boolean decisive) {
    if (left.equals(Optional.of(decisive)) || right.equals(Optional.of(decisive))) {
      return Optional.of(decisive);
    }
    return left.isPresent() && right.isPresent() ? Optional.of(!decisive) : Optional.empty();
  }
}
