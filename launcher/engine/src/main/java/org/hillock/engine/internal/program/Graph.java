package org.hillock.engine.internal.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillock.engine.internal.program.Node.Apply;

/**
 * Collects nodes; a node that is there already is not added again, so common subexpressions are
 * shared as they are made.
 */
public final class Graph {
  private final List<Node> nodes = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final Map<Node, Integer> indices = new HashMap<>();

  /**
   * Adds a node.
   *
   * @param node its operands are in this graph
   * @param line the statement that needs it first, for stack traces
   * @return its index
   */
  public int add(Node node, int line) {
    Node canonical = canonical(node);
    Integer known = indices.get(canonical);
    if (known != null) {
      return known;
    }
    nodes.add(canonical);
    lines.add(line);
    indices.put(canonical, nodes.size() - 1);
    return nodes.size() - 1;
  }

  int apply(Operation operation, int line, Integer... operands) {
    return add(new Apply(operation, List.of(operands)), line);
  }

  /** a + b and b + a are one node: IEEE addition and multiplication commute exactly. */
  private static Node canonical(Node node) {
    if (node instanceof Apply apply
        && apply.operation().commutes()
        && apply.operands().get(0) > apply.operands().get(1)) {
      return new Apply(apply.operation(), apply.operands().reversed());
    }
    return node;
  }

  public Node node(int index) {
    return nodes.get(index);
  }

  public List<Node> nodes() {
    return nodes;
  }

  public List<Integer> lines() {
    return lines;
  }
}
