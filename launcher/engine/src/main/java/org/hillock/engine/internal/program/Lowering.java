package org.hillock.engine.internal.program;

import java.util.BitSet;
import java.util.List;
import org.hillock.engine.internal.program.Node.Apply;
import org.hillock.engine.internal.program.Node.Constant;

/**
 * Replaces functions by the operations that they are made of, so that vectors of neurons can
 * compute them: in the order of {@link org.hillock.api.math.Elementary}, hence with its bits.
 *
 * <p>It is the last pass. Numbers that hold bits may be any NaN, which constants do not tell apart,
 * so folding must not follow.
 */
public final class Lowering {
  private Lowering() {}

  /**
   * Whether a program can be lowered: not if it holds a function that branches, a sine, cosine or
   * tangent of something that differs between neurons.
   *
   * @param program after all other passes
   */
  public static boolean admits(Program program) {
    List<Rate> rates = Rate.of(program.nodes());
    BitSet reach = program.reach(program.outputs());
    return reach.stream()
        .noneMatch(i ->
            rates.get(i) != Rate.STEP
                && program.nodes().get(i) instanceof Apply apply
                && isAngle(apply.operation()));
  }

  /**
   * The program without functions, but for those of what all neurons share.
   *
   * @param program after all other passes
   * @throws IllegalArgumentException unless it is admitted
   */
  public static Program of(Program program) {
    if (!admits(program)) {
      throw new IllegalArgumentException("a sine, cosine or tangent differs between neurons");
    }
    List<Rate> rates = Rate.of(program.nodes());
    Program lowered =
        Rewriting.rewrite(
            program,
            (graph, node, old) -> {
              int line = program.lines().get(old);
              return node instanceof Apply apply && rates.get(old) != Rate.STEP
                  ? lowered(graph, apply, line)
                  : graph.add(node, line);
            });
    return Rewriting.pruned(lowered);
  }

  private static boolean isAngle(Operation operation) {
    return operation == Operation.SIN || operation == Operation.COS || operation == Operation.TAN;
  }

  private static int lowered(Graph graph, Apply apply, int line) {
    NodeBuilder nodes = new NodeBuilder(graph, line);
    int first = apply.operands().getFirst();
    int last = apply.operands().getLast();
    LoweredExponential exponential = new LoweredExponential(nodes);
    return switch (apply.operation()) {
      case EXP -> exponential.exp(first);
      case EXPM1 -> exponential.expm1(first);
      case EXPREL -> exponential.exprel(first);
      case SINH -> exponential.sinh(first);
      case COSH -> exponential.cosh(first);
      case TANH -> exponential.tanh(first);
      case LOG -> new LoweredLogarithm(nodes).log(first);
      case LOG1P -> new LoweredLogarithm(nodes).log1p(first);
      case POW -> new LoweredPower(nodes).pow(first, last);
      case POWI -> powi(nodes, first, (int) ((Constant) graph.node(last)).value());
      case FLOOR -> floor(nodes, first);
      case CLIP -> clip(nodes, apply.operands());
      case MIN -> bounded(nodes, Operation.MIN, first, last);
      case MAX -> bounded(nodes, Operation.MAX, first, last);
      default -> graph.add(apply, line);
    };
  }

  private static int powi(NodeBuilder nodes, int x, int n) {
    int result = -1;
    int square = x;
    for (long i = Math.abs((long) n); i > 0; i >>= 1) {
      if ((i & 1) != 0) {
        result = result < 0 ? square : nodes.multiply(result, square);
      }
      square = i > 1 ? nodes.multiply(square, square) : square;
    }
    int power = result < 0 ? nodes.constant(1) : result;
    return n < 0 ? nodes.divide(nodes.constant(1), power) : power;
  }

  private static int clip(NodeBuilder nodes, List<Integer> operands) {
    int upper = bounded(nodes, Operation.MIN, operands.get(0), operands.get(2));
    return bounded(nodes, Operation.MAX, operands.get(1), upper);
  }

  /**
   * The less or greater of two. If one is a constant, a comparison and a choice do: they keep what
   * is not a number, and equal numbers are the same unless they are zeros.
   */
  private static int bounded(NodeBuilder nodes, Operation operation, int a, int b) {
    if (isBound(nodes, b)) {
      return beyond(nodes, operation, a, b);
    }
    return isBound(nodes, a) ? beyond(nodes, operation, b, a) : nodes.apply(operation, a, b);
  }

  private static boolean isBound(NodeBuilder nodes, int node) {
    return nodes.graph().node(node) instanceof Constant constant
        && constant.value() != 0
        && !Double.isNaN(constant.value());
  }

  private static int beyond(NodeBuilder nodes, Operation operation, int x, int bound) {
    Operation outside = operation == Operation.MIN ? Operation.GREATER : Operation.LESS;
    return nodes.select(nodes.apply(outside, x, bound), bound, x);
  }

  /** Rounds to the nearest and nodes back; from 2^52 on every number is whole. */
  static int floor(NodeBuilder nodes, int x) {
    int sign = nodes.apply(Operation.AND_BITS, x, nodes.constant(-0.0));
    int round = nodes.apply(Operation.OR_BITS, nodes.constant(0x1p52), sign);
    int near = nodes.subtract(nodes.add(x, round), round);
    int below = nodes.subtract(near, nodes.constant(1));
    int whole = nodes.select(nodes.apply(Operation.GREATER, near, x), below, near);
    int signed = nodes.apply(Operation.OR_BITS, whole, sign);
    int small = nodes.is(Operation.LESS, nodes.apply(Operation.ABS, x), 0x1p52);
    return nodes.select(small, signed, x);
  }
}
