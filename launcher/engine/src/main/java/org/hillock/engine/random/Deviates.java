package org.hillock.engine.random;

import static org.hillock.api.math.ElementaryConstants.COS_C1;
import static org.hillock.api.math.ElementaryConstants.COS_C2;
import static org.hillock.api.math.ElementaryConstants.COS_C3;
import static org.hillock.api.math.ElementaryConstants.COS_C4;
import static org.hillock.api.math.ElementaryConstants.COS_C5;
import static org.hillock.api.math.ElementaryConstants.COS_C6;
import static org.hillock.api.math.ElementaryConstants.SIN_S1;
import static org.hillock.api.math.ElementaryConstants.SIN_S2;
import static org.hillock.api.math.ElementaryConstants.SIN_S3;
import static org.hillock.api.math.ElementaryConstants.SIN_S4;
import static org.hillock.api.math.ElementaryConstants.SIN_S5;
import static org.hillock.api.math.ElementaryConstants.SIN_S6;

import org.hillock.api.math.Elementary;

/**
 * Random numbers of steps: what a neuron draws at a step depends on the key, the neuron and the
 * step only. A block of {@link Philox} serves two normal deviates or four uniform ones, so it
 * serves as many steps. Kernels compute the same numbers, to the bit, by operations of their own.
 *
 * @since 1.0
 */
public final class Deviates {
  /** How many steps a block serves with normal deviates. */
  public static final int NORMALS = 2;

  /** How many steps a block serves with uniform deviates. */
  public static final int UNIFORMS = 4;

  /** How many bits of two words make a number from 1 to 2. */
  private static final int MANTISSA = 52;

  private static final long ONE = Double.doubleToRawLongBits(1);
  private static final long LOW_WORD = 0xFFFFFFFFL;

  private Deviates() {}

  /**
   * A normal deviate of mean 0 and variance 1, by the method of Box and Muller.
   *
   * @param key from {@link Philox#key}
   * @param neuron the neuron's index, from 0
   * @param step the step's index, from 0
   * @return at most 8.5 in magnitude, because 52 bits are drawn
   */
  public static double normal(long key, long neuron, long step) {
    int[] words = block(key, neuron, step / NORMALS);
    double radius =
        Elementary.sqrt(-2 * Elementary.log(2 - oneToTwo(pair(words, 0) >>> 64 - MANTISSA)));
    long turn = pair(words, 2) >>> 64 - MANTISSA;
    return radius * (step % NORMALS == 0 ? cosine(turn) : sine(turn));
  }

  /**
   * A uniform deviate of 32 bits, in the middle of its interval.
   *
   * @param key from {@link Philox#key}
   * @param neuron the neuron's index, from 0
   * @param step the step's index, from 0
   * @return above 0 and below 1
   */
  public static double uniform(long key, long neuron, long step) {
    int[] words = block(key, neuron, step / UNIFORMS);
    long word = words[(int) (step % UNIFORMS)] & LOW_WORD;
    return oneToTwo(word << MANTISSA - 32) - 1 + 0x1p-33;
  }

  private static int[] block(long key, long neuron, long block) {
    int[] words = {(int) block, (int) (block >>> 32), (int) neuron, (int) (neuron >>> 32)};
    Philox.block(words, (int) key, (int) (key >>> 32));
    return words;
  }

  private static long pair(int[] words, int at) {
    return (words[at] & LOW_WORD) | (long) words[at + 1] << 32;
  }

  private static double oneToTwo(long mantissa) {
    return Double.longBitsToDouble(ONE | mantissa);
  }

  /** Four times the turn, to the nearest whole number: the quadrant, whose middle is at zero. */
  private static double quadrant(double fourfold) {
    return Math.rint(fourfold);
  }

  private static double fourfold(long turn) {
    return (oneToTwo(turn) - 1) * 4;
  }

  /** The cosine of a fraction of a turn. */
  private static double cosine(long turn) {
    return along(turn, 0);
  }

  private static double sine(long turn) {
    return along(turn, 3);
  }

  /** The cosine of a fraction of a turn that begins so many quadrants later. */
  private static double along(long turn, int later) {
    double x = fourfold(turn);
    double q = quadrant(x);
    double angle = (x - q) * (Math.PI / 2);
    int quadrant = (int) q + later & 3;
    double value = quadrant % 2 == 0 ? cosineNearZero(angle) : sineNearZero(angle);
    return quadrant == 1 || quadrant == 2 ? -value : value;
  }

  private static double sineNearZero(double x) {
    double z = x * x;
    double p = Math.fma(z, Math.fma(z, SIN_S6, SIN_S5), SIN_S4);
    p = Math.fma(z, Math.fma(z, Math.fma(z, p, SIN_S3), SIN_S2), SIN_S1);
    return Math.fma(x * z, p, x);
  }

  private static double cosineNearZero(double x) {
    double z = x * x;
    double p = Math.fma(z, Math.fma(z, COS_C6, COS_C5), COS_C4);
    p = Math.fma(z, Math.fma(z, Math.fma(z, p, COS_C3), COS_C2), COS_C1);
    return Math.fma(z * z, p, Math.fma(z, -0.5, 1));
  }
}
