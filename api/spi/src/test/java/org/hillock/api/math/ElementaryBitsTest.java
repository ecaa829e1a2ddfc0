package org.hillock.api.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * The bits of every function over fixed arguments. A failure here means that results of simulations
 * change: either a machine breaks the promise, or an algorithm or constant was edited.
 */
class ElementaryBitsTest {
  @Test
  void hasTheBitsOfTheReferenceMachine() {
    Map<String, DoubleUnaryOperator> functions = new LinkedHashMap<>();
    functions.put("exp", Elementary::exp);
    functions.put("expm1", Elementary::expm1);
    functions.put("exprel", Elementary::exprel);
    functions.put("log", Elementary::log);
    functions.put("log1p", Elementary::log1p);
    functions.put("sin", Elementary::sin);
    functions.put("cos", Elementary::cos);
    functions.put("tan", Elementary::tan);
    functions.put("sinh", Elementary::sinh);
    functions.put("cosh", Elementary::cosh);
    functions.put("tanh", Elementary::tanh);
    functions.put("pow", x -> Elementary.pow(Math.abs(x), 0.37 * x));
    functions.put("powi", x -> Elementary.powi(x, (int) x));
    Map<String, String> hashes = new LinkedHashMap<>();
    functions.forEach((name, function) -> hashes.put(name, Long.toHexString(hash(function))));
    assertThat(hashes).isEqualTo(expected());
  }

  private static Map<String, String> expected() {
    Map<String, String> hashes = new LinkedHashMap<>();
    hashes.put("exp", "61fe169b58cdd305");
    hashes.put("expm1", "13d1a5cb836700a5");
    hashes.put("exprel", "d797949b3c268ea");
    hashes.put("log", "e35ab10df6dc025a");
    hashes.put("log1p", "9fff39f824663915");
    hashes.put("sin", "1a3f64191bfa3c51");
    hashes.put("cos", "bb1a5a14adbe434a");
    hashes.put("tan", "d175047ab4a5839b");
    hashes.put("sinh", "ac080c9d63717a1d");
    hashes.put("cosh", "47d5064a5868f14d");
    hashes.put("tanh", "9b88aab8a401e17d");
    hashes.put("pow", "4c11fde2f57a1e1c");
    hashes.put("powi", "255089a3eab36733");
    return hashes;
  }

  /** FNV-1a over whole words; NaN counts with its canonical bits. */
  private static long hash(DoubleUnaryOperator function) {
    SplittableRandom random = new SplittableRandom(20_260_101);
    long hash = 0xcbf2_9ce4_8422_2325L;
    for (int i = 0; i < 40_000; i++) {
      double magnitude =
          Math.scalb(1 + random.nextDouble(), random.nextInt(-40, i % 8 == 0 ? 1023 : 10));
      double x = random.nextBoolean() ? magnitude : -magnitude;
      hash = (hash ^ Double.doubleToLongBits(function.applyAsDouble(x))) * 0x100_0000_01b3L;
    }
    return hash;
  }
}
