package org.hillock.engine.internal.program;

import static org.hillock.api.math.ElementaryConstants.COS_C1;
import static org.hillock.api.math.ElementaryConstants.COS_C2;
import static org.hillock.api.math.ElementaryConstants.COS_C3;
import static org.hillock.api.math.ElementaryConstants.COS_C4;
import static org.hillock.api.math.ElementaryConstants.COS_C5;
import static org.hillock.api.math.ElementaryConstants.COS_C6;
import static org.hillock.api.math.ElementaryConstants.EXPONENT_SHIFT;
import static org.hillock.api.math.ElementaryConstants.ONE_BITS;
import static org.hillock.api.math.ElementaryConstants.ROUND;
import static org.hillock.api.math.ElementaryConstants.SIN_S1;
import static org.hillock.api.math.ElementaryConstants.SIN_S2;
import static org.hillock.api.math.ElementaryConstants.SIN_S3;
import static org.hillock.api.math.ElementaryConstants.SIN_S4;
import static org.hillock.api.math.ElementaryConstants.SIN_S5;
import static org.hillock.api.math.ElementaryConstants.SIN_S6;

import java.util.List;
import org.hillock.engine.random.Deviates;

/** Adds random numbers to a program: the operations of {@link Deviates}, in the same order. */
public final class RandomNodes {
  private static final int HALF = 32;
  private static final long LOW_HALF = 0xFFFFFFFFL;
  private static final long MANTISSA = (1L << EXPONENT_SHIFT) - 1;
  private static final int SIGN = 63;

  private final NodeBuilder nodes;
  private final int step;

  /**
   * Random numbers of one statement.
   *
   * @param graph receives the nodes
   * @param line the statement
   * @param step the node of the step's index
   */
  public RandomNodes(Graph graph, int line, int step) {
    this.nodes = new NodeBuilder(graph, line);
    this.step = step;
  }

  /**
   * The normal deviates of two steps, the even one first.
   *
   * @param first the first two words of a block that serves two steps
   * @param second the other two
   */
  public List<Integer> normals(int first, int second) {
    int chance = nodes.subtract(nodes.constant(2), oneToTwo(shiftRight(first, 12)));
    int logarithm = nodes.apply(Operation.LOG, chance);
    int radius = nodes.apply(Operation.SQRT, nodes.multiply(nodes.constant(-2), logarithm));
    int turn = nodes.subtract(oneToTwo(shiftRight(second, 12)), nodes.constant(1));
    int fourfold = nodes.multiply(turn, nodes.constant(4));
    int rounded = nodes.add(fourfold, nodes.constant(ROUND));
    int rest = nodes.subtract(fourfold, nodes.subtract(rounded, nodes.constant(ROUND)));
    int angle = nodes.multiply(rest, nodes.constant(Math.PI / 2));
    int sine = sine(angle);
    int cosine = cosine(angle);
    int odd = negative(nodes.shiftLeft(rounded, SIGN));
    int next = nodes.apply(Operation.ADD_BITS, rounded, nodes.bits(1));
    int even = oriented(nodes.select(odd, sine, cosine), next);
    int late = oriented(nodes.select(odd, cosine, sine), rounded);
    return List.of(nodes.multiply(radius, even), nodes.multiply(radius, late));
  }

  /** The one of two values that belongs to the step. */
  public int normal(int even, int odd) {
    int block = block(Deviates.NORMALS);
    return nodes.select(isAt(block, Deviates.NORMALS, 0), even, odd);
  }

  /** The uniform deviate of the step, made of one of the words of four. */
  public int uniform(int early, int late) {
    int block = block(Deviates.UNIFORMS);
    int at = nodes.subtract(step, nodes.multiply(block, nodes.constant(Deviates.UNIFORMS)));
    int pair = nodes.select(nodes.is(Operation.LESS, at, 2), early, late);
    int first =
        nodes.apply(
            Operation.OR, nodes.is(Operation.EQUAL, at, 0), nodes.is(Operation.EQUAL, at, 2));
    int word = nodes.select(first, lowHalf(pair), shiftRight(pair, HALF));
    int number = oneToTwo(nodes.shiftLeft(word, EXPONENT_SHIFT - HALF));
    return nodes.add(nodes.subtract(number, nodes.constant(1)), nodes.constant(0x1p-33));
  }

  /** How many events a uniform deviate stands for. */
  public int count(int uniform, int expected) {
    int none = nodes.apply(Operation.EXP, nodes.negate(expected));
    return nodes.apply(Operation.POISSON, uniform, expected, none);
  }

  private int isAt(int block, int steps, int place) {
    int at = nodes.subtract(step, nodes.multiply(block, nodes.constant(steps)));
    return nodes.is(Operation.EQUAL, at, place);
  }

  /** The index of the block that serves the step. */
  private int block(int steps) {
    return nodes.apply(Operation.FLOOR, nodes.multiply(step, nodes.constant(1.0 / steps)));
  }

  /**
   * A block of Philox 4x32-10: its four words in two pairs.
   *
   * @param key of {@link org.hillock.engine.random.Philox}
   * @param neuron the node whose bits are the neuron's index
   * @param steps how many steps it serves
   */
  public List<Integer> words(long key, int neuron, int steps) {
    int counter = nodes.add(block(steps), nodes.constant(0x1p52));
    int index = nodes.apply(Operation.AND_BITS, counter, nodes.bits(MANTISSA));
    int[] words = {
      lowHalf(index), shiftRight(index, HALF), lowHalf(neuron), shiftRight(neuron, HALF)
    };
    long key0 = key & LOW_HALF;
    long key1 = key >>> HALF;
    for (int round = 0; round < 10; round++) {
      round(words, key0, key1);
      key0 = key0 + 0x9E3779B9L & LOW_HALF;
      key1 = key1 + 0xBB67AE85L & LOW_HALF;
    }
    return List.of(pair(words[0], words[1]), pair(words[2], words[3]));
  }

  /** Only the low half of a word counts; what is above is left there until the end. */
  private void round(int[] words, long key0, long key1) {
    int product0 = nodes.apply(Operation.MULTIPLY_BITS, words[0], nodes.bits(0xD2511F53L));
    int product1 = nodes.apply(Operation.MULTIPLY_BITS, words[2], nodes.bits(0xCD9E8D57L));
    words[0] = xor(shiftRight(product1, HALF), xor(words[1], nodes.bits(key0)));
    words[1] = product1;
    words[2] = xor(shiftRight(product0, HALF), xor(words[3], nodes.bits(key1)));
    words[3] = product0;
  }

  private int pair(int low, int high) {
    return nodes.apply(Operation.OR_BITS, lowHalf(low), nodes.shiftLeft(high, HALF));
  }

  private int xor(int a, int b) {
    return nodes.apply(Operation.XOR_BITS, a, b);
  }

  private int lowHalf(int a) {
    return nodes.apply(Operation.AND_BITS, a, nodes.bits(LOW_HALF));
  }

  private int shiftRight(int a, int places) {
    return nodes.apply(Operation.SHIFT_RIGHT, a, nodes.constant(places));
  }

  private int oneToTwo(int mantissa) {
    return nodes.apply(Operation.OR_BITS, mantissa, nodes.bits(ONE_BITS));
  }

  /** Whether the sign bit is set. */
  private int negative(int sign) {
    return nodes.is(Operation.LESS, oneToTwo(sign), 0);
  }

  /** A number whose sign is turned if the second lowest bit of another is set. */
  private int oriented(int number, int bits) {
    int sign =
        nodes.apply(Operation.AND_BITS, nodes.shiftLeft(bits, SIGN - 1), nodes.constant(-0.0));
    return xor(number, sign);
  }

  private int sine(int x) {
    int z = nodes.multiply(x, x);
    int p = nodes.horner(z, SIN_S6, SIN_S5, SIN_S4, SIN_S3, SIN_S2, SIN_S1);
    return nodes.fma(nodes.multiply(x, z), p, x);
  }

  private int cosine(int x) {
    int z = nodes.multiply(x, x);
    int p = nodes.horner(z, COS_C6, COS_C5, COS_C4, COS_C3, COS_C2, COS_C1);
    return nodes.fma(nodes.multiply(z, z), p, nodes.fma(z, nodes.constant(-0.5), 1.0));
  }
}
