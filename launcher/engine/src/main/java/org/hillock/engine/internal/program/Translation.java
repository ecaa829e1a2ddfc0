package org.hillock.engine.internal.program;

import java.util.OptionalInt;
import org.hillock.api.expr.Condition;
import org.hillock.api.expr.Evaluator;
import org.hillock.api.expr.Expr;
import org.hillock.api.expr.Operator;
import org.hillock.engine.internal.program.Node.Constant;

/** Adds trees to a graph, in exactly the order of operations of the tree. */
public final class Translation {
  /** What symbols stand for. */
  @FunctionalInterface
  public interface Symbols {
    /**
     * Finds a symbol.
     *
     * @param name its name
     * @return its node
     * @throws IllegalStateException if there is none; the program's makers check before
     */
    int node(String name);
  }

  private final Graph graph;
  private final Symbols symbols;
  private final int line;

  /**
   * A translation of one statement.
   *
   * @param graph receives the nodes
   * @param symbols what symbols stand for
   * @param line the statement
   */
  public Translation(Graph graph, Symbols symbols, int line) {
    this.graph = graph;
    this.symbols = symbols;
    this.line = line;
  }

  /** Adds a tree and returns its node. */
  public int node(Expr expr) {
    return switch (expr) {
      case Expr.Constant constant -> graph.add(new Constant(constant.value()), line);
      case Expr.Symbol symbol -> symbols.node(symbol.name());
      case Expr.Negate negate -> graph.apply(Operation.NEGATE, line, node(negate.operand()));
      case Expr.Binary binary -> binary(binary);
      case Expr.Call call ->
          graph.apply(
              Operation.of(call.function()),
              line,
              call.arguments().stream().map(this::node).toArray(Integer[]::new));
      case Expr.Select select ->
          graph.apply(
              Operation.SELECT,
              line,
              node(select.condition()),
              node(select.then()),
              node(select.otherwise()));
      case Condition.Compare compare ->
          graph.apply(
              Operation.of(compare.relation()), line, node(compare.left()), node(compare.right()));
      case Condition.And and ->
          graph.apply(Operation.AND, line, node(and.left()), node(and.right()));
      case Condition.Or or -> graph.apply(Operation.OR, line, node(or.left()), node(or.right()));
      case Condition.Not not -> graph.apply(Operation.NOT, line, node(not.operand()));
    };
  }

  private int binary(Expr.Binary binary) {
    if (binary.operator() != Operator.POWER) {
      return graph.apply(
          Operation.valueOf(binary.operator().name()),
          line,
          node(binary.left()),
          node(binary.right()));
    }
    OptionalInt whole = Evaluator.wholeExponent(binary);
    int base = node(binary.left());
    return whole.isPresent()
        ? graph.apply(Operation.POWI, line, base, graph.add(new Constant(whole.getAsInt()), line))
        : graph.apply(Operation.POW, line, base, node(binary.right()));
  }
}
