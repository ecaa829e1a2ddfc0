package org.hillock.api.expr;

import java.util.List;
import java.util.Random;
import org.hillock.api.expr.Condition.Relation;
import org.hillock.api.expr.Expr.Binary;
import org.hillock.api.expr.Expr.Call;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.expr.Expr.Negate;
import org.hillock.api.expr.Expr.Select;
import org.hillock.api.unit.Unit;

/** Draws trees with every kind of node; the same seed gives the same tree. */
final class RandomTrees {
  static final List<String> NAMES = List.of("x", "y", "tau_m", "M.g", "_a1");

  private static final List<Unit> UNITS =
      List.of(
          Unit.ONE,
          Unit.ONE,
          Unit.parse("mV"),
          Unit.parse("pA"),
          Unit.parse("mS/cm^2"),
          Unit.parse("1/ms"),
          Unit.parse("degC"),
          Unit.parse("min"),
          Unit.parse("%"));

  private static final List<Function> SMOOTH =
      List.of(
          Function.SIN, Function.COS, Function.TANH, Function.EXP, Function.EXPREL, Function.COSH);

  private final Random random;

  RandomTrees(long seed) {
    random = new Random(seed);
  }

  /** Any expression. */
  Expr any(int depth) {
    if (depth <= 1) {
      return leaf();
    }
    return switch (random.nextInt(6)) {
      case 0 -> leaf();
      case 1 -> new Negate(any(depth - 1), Origin.NONE);
      case 2, 3 -> new Binary(pick(Operator.values()), any(depth - 1), any(depth - 1), Origin.NONE);
      case 4 -> call(depth);
      default -> new Select(condition(depth - 1), any(depth - 1), any(depth - 1), Origin.NONE);
    };
  }

  /** Any condition. */
  Condition condition(int depth) {
    if (depth <= 1 || random.nextInt(3) == 0) {
      Relation relation = pick(Relation.values());
      return new Condition.Compare(relation, any(depth - 1), any(depth - 1), Origin.NONE);
    }
    return switch (random.nextInt(3)) {
      case 0 -> new Condition.Not(condition(depth - 1), Origin.NONE);
      case 1 -> new Condition.And(condition(depth - 1), condition(depth - 1), Origin.NONE);
      default -> new Condition.Or(condition(depth - 1), condition(depth - 1), Origin.NONE);
    };
  }

  /** An expression of x and y with derivatives of every order, and values of moderate size. */
  Expr smooth(int depth) {
    if (depth <= 1) {
      return switch (random.nextInt(4)) {
        case 0 -> Expr.constant(random.nextInt(-3, 4));
        case 1 -> Expr.symbol("y");
        default -> Expr.symbol("x");
      };
    }
    return switch (random.nextInt(7)) {
      case 0 -> smooth(depth - 1).plus(smooth(depth - 1));
      case 1 -> smooth(depth - 1).minus(smooth(depth - 1));
      case 2 -> smooth(depth - 1).times(smooth(depth - 1));
      case 3 -> smooth(depth - 1).over(Expr.call(Function.COSH, smooth(depth - 1)));
      case 4 -> smooth(depth - 1).negate();
      default -> Expr.call(pick(SMOOTH), Expr.call(Function.TANH, smooth(depth - 1)));
    };
  }

  /** An expression that is linear in x and y. */
  Expr linear(int depth) {
    if (depth <= 1) {
      return Expr.symbol(pick(List.of("x", "y", "a")));
    }
    return switch (random.nextInt(7)) {
      case 0 -> linear(depth - 1).plus(linear(depth - 1));
      case 1 -> linear(depth - 1).minus(linear(depth - 1));
      case 2 -> linear(depth - 1).times(free());
      case 3 -> free().times(linear(depth - 1));
      case 4 -> linear(depth - 1).over(free());
      case 5 -> Expr.call(Function.FMA, free(), linear(depth - 1), linear(depth - 1));
      default -> linear(depth - 1).negate();
    };
  }

  private Expr free() {
    return random.nextBoolean()
        ? Expr.constant(random.nextInt(1, 5))
        : Expr.call(Function.EXP, Expr.symbol("a"));
  }

  private Expr call(int depth) {
    Function function = pick(Function.values());
    List<Expr> arguments =
        java.util.stream.Stream.generate(() -> any(depth - 1)).limit(function.arity()).toList();
    return new Call(function, arguments, Origin.NONE);
  }

  private Expr leaf() {
    return switch (random.nextInt(4)) {
      case 0 -> Expr.constant(random.nextInt(-3, 4));
      case 1 -> new Constant(random.nextGaussian() * 100, pick(UNITS), Origin.NONE);
      default -> Expr.symbol(pick(NAMES));
    };
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> T pick(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
