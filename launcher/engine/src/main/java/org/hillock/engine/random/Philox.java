package org.hillock.engine.random;

import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;

/**
 * The counter-based generator Philox 4x32-10 (J. K. Salmon et al., Proc. SC11, 2011): a keyed
 * bijection of counters, so any number of any stream can be had without the ones before it.
 *
 * @since 1.0
 */
public final class Philox {
  private static final int ROUNDS = 10;
  private static final int MULTIPLIER_0 = 0xD2511F53;
  private static final int MULTIPLIER_1 = 0xCD9E8D57;
  private static final int WEYL_0 = 0x9E3779B9;
  private static final int WEYL_1 = 0xBB67AE85;
  private static final int BLOCK_BYTES = 16;

  private Philox() {}

  /**
   * One block.
   *
   * @param counter four words; overwritten with the block's four random words
   * @param key0 the key's first word
   * @param key1 the key's second word
   */
  public static void block(int[] counter, int key0, int key1) {
    int k0 = key0;
    int k1 = key1;
    for (int round = 0; round < ROUNDS; round++) {
      long product0 = (MULTIPLIER_0 & 0xFFFFFFFFL) * (counter[0] & 0xFFFFFFFFL);
      long product1 = (MULTIPLIER_1 & 0xFFFFFFFFL) * (counter[2] & 0xFFFFFFFFL);
      int x0 = (int) (product1 >>> 32) ^ counter[1] ^ k0;
      int x2 = (int) (product0 >>> 32) ^ counter[3] ^ k1;
      counter[0] = x0;
      counter[1] = (int) product1;
      counter[2] = x2;
      counter[3] = (int) product0;
      k0 += WEYL_0;
      k1 += WEYL_1;
    }
  }

  /**
   * A generator whose numbers depend on its key only: not on other generators, threads or the order
   * of calls.
   *
   * @param seed the run's seed
   * @param entity whose randomness it is, for instance an input's name
   * @param stream any number, for instance a neuron's index; 2^64 streams of 2^64 blocks each do
   *     not overlap
   * @return a generator, for one thread at a time
   */
  public static RandomGenerator keyed(long seed, String entity, long stream) {
    return new KeyedGenerator(key(seed, entity), stream);
  }

  /**
   * The key of an entity. Its name is absorbed block by block under the seed; its length ends it,
   * so no name is another's prefix.
   *
   * @param seed the run's seed
   * @param entity whose randomness it is
   * @return the key's two words, the first one low
   */
  public static long key(long seed, String entity) {
    byte[] text = entity.getBytes(StandardCharsets.UTF_8);
    int[] state = {text.length, 0, 0, 0};
    block(state, (int) seed, (int) (seed >>> 32));
    for (int from = 0; from < text.length; from += BLOCK_BYTES) {
      for (int i = from; i < Math.min(from + BLOCK_BYTES, text.length); i++) {
        state[i - from >> 2] ^= (text[i] & 0xFF) << 8 * (i & 3);
      }
      block(state, (int) seed, (int) (seed >>> 32));
    }
    return (state[0] & 0xFFFFFFFFL) | (long) state[1] << 32;
  }
}
