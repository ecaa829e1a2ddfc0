package org.hillock.engine.internal.program;

import java.util.List;
import java.util.Optional;
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
   * The program without functions.
   *
   * @param program after all other passes
   * @return the lowered program; empty if it holds a function that branches: a sine, cosine or
   *     tangent of something that differs between neurons
   */
  public static Optional<Program> of(Program program) {
    List<Rate> rates = Rate.of(program.nodes());
    boolean[] branches = new boolean[1];
    Program lowered =
        Rewriting.rewrite(
            program,
            (graph, node, old) -> {
              int line = program.lines().get(old);
              if (!(node instanceof Apply apply) || rates.get(old) == Rate.STEP) {
                return graph.add(node, line);
              }
              branches[0] |= isAngle(apply.operation());
              return lowered(graph, apply, line);
            });
    return branches[0] ? Optional.empty() : Optional.of(Rewriting.pruned(lowered));
  }

  private static boolean isAngle(Operation operation) {
    return operation == Operation.SIN || operation == Operation.COS || operation == Operation.TAN;
  }

  private static int lowered(Graph graph, Apply apply, int line) {
    Steps steps = new Steps(graph, line);
    int first = apply.operands().getFirst();
    int last = apply.operands().getLast();
    LoweredExponential exponential = new LoweredExponential(steps);
    return switch (apply.operation()) {
      case EXP -> exponential.exp(first);
      case EXPM1 -> exponential.expm1(first);
      case EXPREL -> exponential.exprel(first);
      case SINH -> exponential.sinh(first);
      case COSH -> exponential.cosh(first);
      case TANH -> exponential.tanh(first);
      case LOG -> new LoweredLogarithm(steps).log(first);
      case LOG1P -> new LoweredLogarithm(steps).log1p(first);
      case POW -> new LoweredPower(steps).pow(first, last);
      case POWI -> powi(steps, first, (int) ((Constant) graph.node(last)).value());
      case FLOOR -> floor(steps, first);
      case CLIP -> clip(steps, apply.operands());
      default -> graph.add(apply, line);
    };
  }

  private static int powi(Steps steps, int x, int n) {
    int result = -1;
    int square = x;
    for (long i = Math.abs((long) n); i > 0; i >>= 1) {
      if ((i & 1) != 0) {
        result = result < 0 ? square : steps.multiply(result, square);
      }
      square = i > 1 ? steps.multiply(square, square) : square;
    }
    int power = result < 0 ? steps.constant(1) : result;
    return n < 0 ? steps.divide(steps.constant(1), power) : power;
  }

  private static int clip(Steps steps, List<Integer> operands) {
    int upper = steps.apply(Operation.MIN, operands.get(0), operands.get(2));
    return steps.apply(Operation.MAX, operands.get(1), upper);
  }

  /** Rounds to the nearest and steps back; from 2^52 on every number is whole. */
  static int floor(Steps steps, int x) {
    int sign = steps.apply(Operation.AND_BITS, x, steps.constant(-0.0));
    int round = steps.apply(Operation.OR_BITS, steps.constant(0x1p52), sign);
    int near = steps.subtract(steps.add(x, round), round);
    int below = steps.subtract(near, steps.constant(1));
    int whole = steps.select(steps.apply(Operation.GREATER, near, x), below, near);
    int signed = steps.apply(Operation.OR_BITS, whole, sign);
    int small = steps.is(Operation.LESS, steps.apply(Operation.ABS, x), 0x1p52);
    return steps.select(small, signed, x);
  }
}
