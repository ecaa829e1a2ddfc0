package org.hillock.api.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * The size of a unit in internal units, exactly: 2^a 3^b 5^c pi^d with exponents in twelfths.
 *
 * <p>Every unit we know is such a product (1 min = 60000 ms, 1 deg = pi/180), and products, powers
 * and roots stay exact, so that {@code sqrt(s) * sqrt(s)} is {@code s} to the last bit.
 */
final class Scale {
  static final Scale ONE = new Scale(0, 0, 0, 0);
  static final Scale DEGREE = new Scale(-2 * 12, -2 * 12, -12, 12);
  static final Scale MINUTE = new Scale(5 * 12, 12, 4 * 12, 0);
  static final Scale HOUR = new Scale(7 * 12, 2 * 12, 5 * 12, 0);

  private static final BigDecimal[] BASES = {
    BigDecimal.TWO,
    BigDecimal.valueOf(3),
    BigDecimal.valueOf(5),
    new BigDecimal(
        "3.14159265358979323846264338327950288419716939937510582097494459230781640628620899")
  };

  /** Digits of a factor that is not rational; doubles have 17. */
  private static final MathContext IRRATIONAL = new MathContext(70);

  /** No halfway point between two doubles has more digits, so rounding twice is harmless. */
  private static final MathContext EXHAUSTIVE = new MathContext(800, RoundingMode.DOWN);

  private final int[] twelfths;

  private Scale(int... twelfths) {
    this.twelfths = twelfths;
  }

  static Scale powerOfTen(int exponent) {
    return new Scale(exponent * 12, 0, exponent * 12, 0);
  }

  Scale times(Scale other) {
    int[] sum = new int[twelfths.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = twelfths[i] + other.twelfths[i];
    }
    return new Scale(sum);
  }

  /** This to the power {@code exponent / 12}; empty of remainders because exponents are exact. */
  Scale power(int exponentTwelfths) {
    int[] scaled = new int[twelfths.length];
    for (int i = 0; i < scaled.length; i++) {
      long product = (long) twelfths[i] * exponentTwelfths;
      if (product % 12 != 0) {
        throw new ArithmeticException("this root of a unit cannot be represented");
      }
      scaled[i] = Math.toIntExact(product / 12);
    }
    return new Scale(scaled);
  }

  Scale inverse() {
    return power(-12);
  }

  /** The exponent if this is a power of ten that a double holds exactly, else 100. */
  int exactPowerOfTen() {
    boolean exact = equals(powerOfTen(twelfths[0] / 12)) && Math.abs(twelfths[0]) <= 22 * 12;
    return exact ? twelfths[0] / 12 : 100;
  }

  /** The product with a number, rounded once to the nearest double. */
  double of(BigDecimal number) {
    return precisely(number).doubleValue();
  }

  /** The product with a number, to many more digits than a double has. */
  BigDecimal precisely(BigDecimal number) {
    if (equals(powerOfTen(twelfths[0] / 12))) {
      return number.scaleByPowerOfTen(twelfths[0] / 12);
    }
    BigInteger divisor = BigInteger.ONE;
    BigDecimal product = number;
    boolean irrational = false;
    for (int i = 0; i < twelfths.length; i++) {
      int whole = Math.floorDiv(twelfths[i], 12);
      int rest = Math.floorMod(twelfths[i], 12);
      if (i == 3 || rest != 0) {
        irrational |= twelfths[i] != 0;
        product = product.multiply(irrational(BASES[i], whole, rest));
      } else if (whole >= 0) {
        product = product.multiply(BASES[i].pow(whole));
      } else {
        divisor = divisor.multiply(BASES[i].toBigInteger().pow(-whole));
      }
    }
    BigDecimal quotient = divide(product, new BigDecimal(divisor));
    return irrational ? quotient.round(IRRATIONAL) : quotient;
  }

  private static BigDecimal divide(BigDecimal product, BigDecimal divisor) {
    BigDecimal quotient = product.divide(divisor, EXHAUSTIVE);
    BigDecimal rest = product.subtract(quotient.multiply(divisor));
    if (rest.signum() == 0) {
      return quotient;
    }
    BigDecimal sticky = quotient.ulp().movePointLeft(1);
    return rest.signum() > 0 ? quotient.add(sticky) : quotient.subtract(sticky);
  }

  private static BigDecimal irrational(BigDecimal base, int whole, int restTwelfths) {
    BigDecimal power = base.pow(whole, IRRATIONAL);
    return restTwelfths == 0 ? power : power.multiply(root(base.pow(restTwelfths), 12), IRRATIONAL);
  }

  /** Newton's iteration for the root of a number from 1 to 10^6. */
  private static BigDecimal root(BigDecimal number, int degree) {
    BigDecimal root = BigDecimal.valueOf(Math.pow(number.doubleValue(), 1.0 / degree));
    BigDecimal n = BigDecimal.valueOf(degree);
    for (int i = 0; i < 5; i++) {
      BigDecimal target = number.divide(root.pow(degree - 1, IRRATIONAL), IRRATIONAL);
      BigDecimal others = root.multiply(BigDecimal.valueOf(degree - 1L));
      root = others.add(target).divide(n, IRRATIONAL);
    }
    return root;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Scale that && Arrays.equals(twelfths, that.twelfths);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(twelfths);
  }
}
