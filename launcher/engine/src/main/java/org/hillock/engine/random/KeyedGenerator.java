package org.hillock.engine.random;

import java.util.random.RandomGenerator;
import org.hillock.api.math.Elementary;

/**
 * One stream of a key. Deviates are made of IEEE-exact operations, so they are the same bits on
 * every machine.
 */
final class KeyedGenerator implements RandomGenerator {
  private final long key;
  private final long stream;
  private final int[] words = new int[4];
  private long position;
  private boolean second;

  KeyedGenerator(long key, long stream) {
    this.key = key;
    this.stream = stream;
  }

  @Override
  public long nextLong() {
    if (second) {
      second = false;
      return (words[2] & 0xFFFFFFFFL) | (long) words[3] << 32;
    }
    words[0] = (int) position;
    words[1] = (int) (position >>> 32);
    words[2] = (int) stream;
    words[3] = (int) (stream >>> 32);
    Philox.block(words, (int) key, (int) (key >>> 32));
    position++;
    second = true;
    return (words[0] & 0xFFFFFFFFL) | (long) words[1] << 32;
  }

  /**
   * Box and Muller; the second deviate of the pair is not kept, so that every call costs two
   * numbers.
   */
  @Override
  public double nextGaussian() {
    double radius = Elementary.sqrt(-2 * Elementary.log(positive()));
    return radius * Elementary.cos(2 * Math.PI * nextDouble());
  }

  @Override
  public double nextExponential() {
    return -Elementary.log(positive());
  }

  /** Uniform above zero and up to one, so that its logarithm is finite. */
  private double positive() {
    return 1 - nextDouble();
  }
}
