package org.hillock.engine.internal.program;

import java.util.List;
import org.hillock.engine.internal.program.Node.Apply;
import org.hillock.engine.internal.program.Node.Constant;

/**
 * Moves signs out of products and quotients and into sums, so that {@code -(v + 65)/18} and {@code
 * -((v + 65)/18)} become one. A sign is exact in IEEE arithmetic, so no bit changes but the sign of
 * a NaN.
 */
public final class Signs {
  private Signs() {}

  /** The program with signs moved. */
  public static Program of(Program program) {
    return Rewriting.pruned(
        Rewriting.rewrite(
            program,
            (graph, node, old) -> {
              int line = program.lines().get(old);
              return node instanceof Apply apply
                  ? new Move(new NodeBuilder(graph, line)).of(apply)
                  : graph.add(node, line);
            }));
  }

  /** What becomes of one operation. */
  private record Move(NodeBuilder nodes) {
    int of(Apply apply) {
      List<Integer> operands = apply.operands();
      int a = operands.getFirst();
      int b = operands.getLast();
      return switch (apply.operation()) {
        case MULTIPLY, DIVIDE -> product(apply.operation(), a, b);
        case NEGATE -> isNegative(a) ? positive(a) : nodes.negate(a);
        case ADD -> sum(a, b);
        case SUBTRACT -> isNegated(b) ? nodes.add(a, positive(b)) : nodes.subtract(a, b);
        default -> nodes.graph().add(apply, nodes.line());
      };
    }

    private int product(Operation operation, int a, int b) {
      int unsigned = nodes.apply(operation, positive(a), positive(b));
      return isNegative(a) == isNegative(b) ? unsigned : nodes.negate(unsigned);
    }

    private int sum(int a, int b) {
      if (isNegated(b)) {
        return nodes.subtract(a, positive(b));
      }
      return isNegated(a) ? nodes.subtract(b, positive(a)) : nodes.add(a, b);
    }

    private boolean isNegated(int node) {
      return nodes.graph().node(node) instanceof Apply apply
          && apply.operation() == Operation.NEGATE;
    }

    private boolean isNegative(int node) {
      return isNegated(node)
          || nodes.graph().node(node) instanceof Constant constant && constant.value() < 0;
    }

    /** The node without its sign. */
    private int positive(int node) {
      if (nodes.graph().node(node) instanceof Apply apply && isNegated(node)) {
        return apply.operands().getFirst();
      }
      return nodes.graph().node(node) instanceof Constant constant && constant.value() < 0
          ? nodes.constant(-constant.value())
          : node;
    }
  }
}
