package org.hillock.api.unit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The words of a unit with their exponents in twelfths, none of them zero, as they were written.
 */
final class Factors {
  static final Factors NONE = new Factors(new LinkedHashMap<>());

  private final Map<Atom, Integer> exponents;
  private final Dimension dimension;
  private final Scale scale;

  private Factors(Map<Atom, Integer> exponents) {
    this.exponents = exponents;
    Dimension product = Dimension.ONE;
    Scale size = Scale.ONE;
    for (Map.Entry<Atom, Integer> factor : exponents.entrySet()) {
      int twelfths = factor.getValue();
      product = product.times(power(factor.getKey().dimension(), twelfths));
      size = size.times(factor.getKey().scale().power(twelfths));
    }
    dimension = product;
    scale = size;
  }

  private static Dimension power(Dimension dimension, int twelfths) {
    return dimension
        .power(twelfths, Dimension.WHOLE)
        .orElseThrow(() -> new ArithmeticException("this root of a unit cannot be represented"));
  }

  static Factors of(Atom atom) {
    return NONE.times(atom, Dimension.WHOLE);
  }

  /** The product with a power of one word. */
  Factors times(Atom atom, int twelfths) {
    Map<Atom, Integer> joined = new LinkedHashMap<>(exponents);
    add(joined, atom, twelfths);
    return checked(joined);
  }

  /** The product with a power, in twelfths, of others. */
  Factors times(Factors others, int twelfths) {
    Map<Atom, Integer> joined = new LinkedHashMap<>(exponents);
    others.exponents.forEach((atom, old) -> add(joined, atom, scaled(old, twelfths)));
    return checked(joined);
  }

  private static int scaled(int exponent, int twelfths) {
    long product = (long) exponent * twelfths;
    if (product % Dimension.WHOLE != 0) {
      throw new ArithmeticException("this root of a unit cannot be represented");
    }
    return Math.toIntExact(product / Dimension.WHOLE);
  }

  private static void add(Map<Atom, Integer> exponents, Atom atom, int twelfths) {
    int sum = Math.addExact(exponents.getOrDefault(atom, 0), twelfths);
    if (Math.abs(sum) > Dimension.MOST * Dimension.WHOLE) {
      throw new ArithmeticException("the exponent of a unit lies between -1000 and 1000");
    }
    if (sum == 0) {
      exponents.remove(atom);
    } else {
      exponents.put(atom, sum);
    }
  }

  private static Factors checked(Map<Atom, Integer> exponents) {
    Factors factors = new Factors(exponents);
    boolean shifted = exponents.keySet().stream().anyMatch(a -> a.symbol().equals(Atom.CELSIUS));
    if (shifted && !factors.isShifted()) {
      throw new IllegalArgumentException(
          "degC counts from the melting point of ice, so it stands alone — write K instead");
    }
    return factors;
  }

  boolean isShifted() {
    return exponents.size() == 1
        && exponents.entrySet().iterator().next().getKey().symbol().equals(Atom.CELSIUS)
        && exponents.containsValue(Dimension.WHOLE);
  }

  Dimension dimension() {
    return dimension;
  }

  Scale scale() {
    return scale;
  }

  String symbol() {
    StringJoiner above = new StringJoiner("*");
    StringJoiner below = new StringJoiner("*");
    int divisors = 0;
    for (Map.Entry<Atom, Integer> factor : exponents.entrySet()) {
      int twelfths = factor.getValue();
      (twelfths > 0 ? above : below).add(power(factor.getKey().symbol(), Math.abs(twelfths)));
      divisors += twelfths > 0 ? 0 : 1;
    }
    String numerator = above.length() == 0 ? "1" : above.toString();
    if (divisors == 0) {
      return numerator;
    }
    return numerator + "/" + (divisors == 1 ? below.toString() : "(" + below + ")");
  }

  private static String power(String symbol, int twelfths) {
    if (twelfths == Dimension.WHOLE) {
      return symbol;
    }
    if (twelfths == Dimension.WHOLE / 2) {
      return "sqrt(" + symbol + ")";
    }
    if (twelfths % Dimension.WHOLE == 0) {
      return symbol + "^" + twelfths / Dimension.WHOLE;
    }
    int divisor = gcd(twelfths, Dimension.WHOLE);
    return symbol + "^(" + twelfths / divisor + "/" + Dimension.WHOLE / divisor + ")";
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
