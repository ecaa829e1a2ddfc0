package org.hillock.pipeline.resolve;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.FreeSymbols;
import org.hillock.engine.random.Draws;
import org.hillock.pipeline.problem.Problems;

/**
 * Computes the values of one population, lane by lane: one lane for each neuron of each point of a
 * sweep, point-major. What is the same in all lanes is kept once. Random numbers belong to a
 * neuron, not to a lane: every point sees the same.
 */
final class LaneValues {
  private final long seed;
  private final String population;
  private final int size;
  private final int points;
  private final Problems problems;
  private final Map<String, double[]> done = new HashMap<>();

  LaneValues(long seed, String population, int size, int points, Problems problems) {
    this.seed = seed;
    this.population = population;
    this.size = size;
    this.points = points;
    this.problems = problems;
  }

  /**
   * Computes values that may use each other, in whatever order they can be.
   *
   * @param values by symbol
   * @return one or as many numbers as lanes, by symbol; a symbol is missing after a problem
   */
  Map<String, double[]> parameters(Map<String, Value> values) {
    Set<String> cyclic = new LinkedHashSet<>();
    values.keySet().forEach(name -> visit(name, values, new LinkedHashSet<>(), cyclic));
    Map<String, double[]> computed = new LinkedHashMap<>();
    values
        .keySet()
        .forEach(name ->
            Optional.ofNullable(done.get(name)).ifPresent(lanes -> computed.put(name, lanes)));
    return computed;
  }

  /**
   * Computes one value from parameters that are known already.
   *
   * @param symbol whose value it is
   * @param value how it comes about
   * @return one or as many numbers as lanes; empty if a parameter is missing
   */
  Optional<double[]> initial(String symbol, Value value) {
    return known(value) ? compute(symbol, value) : Optional.empty();
  }

  private void visit(String name, Map<String, Value> values, Set<String> path, Set<String> cyclic) {
    Value value = values.get(name);
    if (value == null || done.containsKey(name) || cyclic.contains(name)) {
      return;
    }
    if (!path.add(name)) {
      List<String> cycle = path.stream().dropWhile(other -> !other.equals(name)).toList();
      cyclic.addAll(cycle);
      String chain = String.join(" → ", cycle) + " → " + name;
      problems.error(
          "parameters depend on each other in a circle: " + chain,
          "give one of them a value",
          value.where());
      return;
    }
    symbols(value).forEach(needed -> visit(needed, values, path, cyclic));
    path.remove(name);
    if (!cyclic.contains(name) && known(value)) {
      compute(name, value).ifPresent(lanes -> done.put(name, lanes));
    }
  }

  private static Set<String> symbols(Value value) {
    return switch (value) {
      case Value.Computed(Expr expr, var ignored) -> FreeSymbols.of(expr);
      case Value.Drawn(var ignored, Expr first, Expr second, var where) -> {
        Set<String> both = new LinkedHashSet<>(FreeSymbols.of(first));
        both.addAll(FreeSymbols.of(second));
        yield both;
      }
      case Value.Listed ignored -> Set.of();
      case Value.Swept ignored -> Set.of();
    };
  }

  private boolean known(Value value) {
    return symbols(value).stream()
        .allMatch(symbol -> symbol.equals("pi") || done.containsKey(symbol));
  }

  private Optional<double[]> compute(String name, Value value) {
    return switch (value) {
      case Value.Computed(Expr expr, var ignored) -> Optional.of(expression(expr));
      case Value.Drawn drawn -> draw(name, drawn);
      case Value.Listed(double[] values, var ignored) ->
          Optional.of(lanes(lane -> values[lane % size]));
      case Value.Swept(double[] values, var ignored) ->
          Optional.of(lanes(lane -> values[lane / size]));
    };
  }

  /** Gives a lane its value. */
  private interface Lane {
    double at(int lane);
  }

  private double[] lanes(Lane value) {
    double[] all = new double[points * size];
    for (int lane = 0; lane < all.length; lane++) {
      all[lane] = value.at(lane);
    }
    return all;
  }

  private double[] expression(Expr expr) {
    boolean shared =
        FreeSymbols.of(expr).stream()
            .allMatch(symbol -> symbol.equals("pi") || known(symbol).length == 1);
    return shared ? new double[] {evaluate(expr, 0)} : lanes(lane -> evaluate(expr, lane));
  }

  private double evaluate(Expr expr, int lane) {
    return Evaluator.evaluate(expr, symbol -> symbol(symbol, lane));
  }

  private double symbol(String name, int lane) {
    if (name.equals("pi")) {
      return Math.PI;
    }
    double[] lanes = known(name);
    return lanes[lanes.length == 1 ? 0 : lane];
  }

  private double[] known(String name) {
    return Objects.requireNonNull(done.get(name), name);
  }

  private Optional<double[]> draw(String name, Value.Drawn drawn) {
    double[] first = expression(drawn.first());
    double[] second = expression(drawn.second());
    if (!ordered(name, drawn, first, second)) {
      return Optional.empty();
    }
    double[] standard =
        switch (drawn.law()) {
          case UNIFORM -> Draws.uniform(seed, population, name, size, 0, 1);
          case NORMAL -> Draws.normal(seed, population, name, size, 0, 1);
        };
    return Optional.of(
        lanes(
            lane -> scaled(drawn.law(), standard[lane % size], at(first, lane), at(second, lane))));
  }

  private static double scaled(Value.Law law, double standard, double first, double second) {
    return switch (law) {
      case UNIFORM ->
          Math.min(
              first + standard * (second - first),
              first == second ? second : Math.nextDown(second));
      case NORMAL -> first + second * standard;
    };
  }

  /** Reports ends in the wrong order and negative deviations. */
  private boolean ordered(String name, Value.Drawn drawn, double[] first, double[] second) {
    for (int lane = 0; lane < Math.max(first.length, second.length); lane++) {
      boolean right =
          switch (drawn.law()) {
            case UNIFORM -> at(first, lane) <= at(second, lane);
            case NORMAL -> at(second, lane) >= 0;
          };
      if (!right) {
        String message =
            drawn.law() == Value.Law.UNIFORM
                ? "the low end lies above the high end"
                : "the deviation is negative";
        problems.error(
            name + ": " + message,
            "write uniform(low, high) or normal(mean, deviation)",
            drawn.where());
        return false;
      }
    }
    return true;
  }

  private static double at(double[] values, int lane) {
    return values[values.length == 1 ? 0 : lane];
  }
}
