package org.hillock.engine.internal.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Function;
import org.hillock.api.expr.Operator;
import org.hillock.api.expr.Origin;
import org.hillock.engine.internal.program.Folding;
import org.hillock.engine.internal.program.Program;
import org.hillock.engine.internal.program.Programs;
import org.hillock.engine.random.Philox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Expressions nobody thought of: emitted code gives the evaluator's bits, for ordinary numbers and
 * for strange ones.
 */
class RandomExpressionsTest {
  private static final int NEURONS = 11;
  private static final String[] COLUMNS = {"x", "y", "z", "p", "q"};
  private static final String[] SCALARS = {"s", "t"};
  private static final double[] NUMBERS = {
    0.0, -0.0, 1, -1, 0.5, 3, -2.25, 1e-3, 1e300, -1e-310, 1e18
  };
  private static final double[] STRANGE = {
    Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void emittedCodeGivesTheEvaluatorsBits(long seed) {
    RandomGenerator random = Philox.keyed(seed, "expressions", 0);
    List<Expr> expressions = new ArrayList<>();
    Programs programs = new Programs();
    for (int i = 0; i < 40; i++) {
      expressions.add(expression(random, 2 + random.nextInt(6)));
      programs.probe(expressions.getLast());
    }
    Program program = Folding.of(programs.program());
    Layout layout = Layout.of(program, List.of(COLUMNS), List.of(SCALARS));
    Kernel kernel = Kernels.compile("random", program, layout).kernel();
    double[][] columns = new double[COLUMNS.length][NEURONS];
    Arrays.stream(columns).forEach(column -> Arrays.setAll(column, i -> number(random, i)));
    double[] scalars = {number(random, 0), number(random, 0)};
    for (int record = 0; record < expressions.size(); record++) {
      double[] values = new double[NEURONS];
      int[] backwards = new int[NEURONS];
      Arrays.setAll(backwards, i -> NEURONS - 1 - i);
      kernel.probe(record, columns, scalars, backwards, values);
      for (int i = 0; i < NEURONS; i++) {
        check(expressions.get(record), inputs(columns, scalars, backwards[i]), values[i]);
      }
    }
  }

  private static void check(Expr expr, Map<String, Double> inputs, double got) {
    double expected = Evaluator.evaluate(expr, name -> inputs.getOrDefault(name, Double.NaN));
    assertThat(Double.doubleToLongBits(got))
        .as("%s with %s is %s, not %s", expr, inputs, expected, got)
        .isEqualTo(Double.doubleToLongBits(expected));
  }

  private static Map<String, Double> inputs(double[][] columns, double[] scalars, int neuron) {
    Map<String, Double> inputs = new HashMap<>();
    for (int i = 0; i < COLUMNS.length; i++) {
      inputs.put(COLUMNS[i], columns[i][neuron]);
    }
    inputs.put("s", scalars[0]);
    inputs.put("t", scalars[1]);
    return inputs;
  }

  private static double number(RandomGenerator random, int neuron) {
    if (neuron == NEURONS - 1) {
      return STRANGE[random.nextInt(STRANGE.length)];
    }
    return random.nextInt(3) == 0
        ? NUMBERS[random.nextInt(NUMBERS.length)]
        : 10 * random.nextDouble() - 5;
  }

  private static Expr expression(RandomGenerator random, int depth) {
    if (depth == 0) {
      return leaf(random);
    }
    return switch (random.nextInt(6)) {
      case 0, 1, 2 -> binary(random, depth);
      case 3 -> call(random, depth);
      case 4 -> expression(random, depth - 1).negate();
      default ->
          new Expr.Select(
              condition(random, depth - 1),
              expression(random, depth - 1),
              expression(random, depth - 1),
              Origin.NONE);
    };
  }

  private static Expr leaf(RandomGenerator random) {
    int choice = random.nextInt(COLUMNS.length + SCALARS.length + 2);
    if (choice < COLUMNS.length) {
      return Expr.symbol(COLUMNS[choice]);
    }
    choice -= COLUMNS.length;
    return choice < SCALARS.length
        ? Expr.symbol(SCALARS[choice])
        : Expr.constant(NUMBERS[random.nextInt(NUMBERS.length)]);
  }

  private static Expr binary(RandomGenerator random, int depth) {
    Operator operator = Operator.values()[random.nextInt(Operator.values().length)];
    Expr right =
        operator == Operator.POWER && random.nextBoolean()
            ? Expr.constant(random.nextInt(9) - 4)
            : expression(random, depth - 1);
    return new Expr.Binary(operator, expression(random, depth - 1), right, Origin.NONE);
  }

  private static Expr call(RandomGenerator random, int depth) {
    Function function = Function.values()[random.nextInt(Function.values().length)];
    Expr[] arguments = new Expr[function.arity()];
    Arrays.setAll(arguments, i -> expression(random, depth - 1));
    return Expr.call(function, arguments);
  }

  private static Condition condition(RandomGenerator random, int depth) {
    if (depth > 0 && random.nextInt(3) == 0) {
      Condition left = condition(random, depth - 1);
      return switch (random.nextInt(3)) {
        case 0 -> new Condition.And(left, condition(random, depth - 1), Origin.NONE);
        case 1 -> new Condition.Or(left, condition(random, depth - 1), Origin.NONE);
        default -> new Condition.Not(left, Origin.NONE);
      };
    }
    Condition.Relation relation =
        Condition.Relation.values()[random.nextInt(Condition.Relation.values().length)];
    return new Condition.Compare(
        relation, expression(random, Math.max(0, depth - 1)), leaf(random), Origin.NONE);
  }

  @Test
  void everyFunctionAndRelationIsAmongThem() {
    RandomGenerator random = Philox.keyed(1, "expressions", 0);
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      all.append(expression(random, 5)).append(' ');
    }
    for (Function function : Function.values()) {
      assertThat(all.toString()).contains(function.symbol() + "(");
    }
    for (Condition.Relation relation : Condition.Relation.values()) {
      assertThat(all.toString()).contains(" " + relation.symbol() + " ");
    }
  }
}
