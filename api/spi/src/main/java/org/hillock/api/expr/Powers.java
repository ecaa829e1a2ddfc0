package org.hillock.api.expr;

import java.util.Optional;
import org.hillock.api.unit.Dimension;

/** The dimension of a power with a constant exponent. */
final class Powers {
  private static final int TWELFTHS = 12;
  private static final int MOST = 1000;

  private Powers() {}

  /** Empty if the exponent is no fraction that dimensions can have. */
  static Optional<Dimension> dimension(Dimension base, double exponent) {
    double twelfths = Math.rint(exponent * TWELFTHS);
    boolean fraction = Math.abs(exponent * TWELFTHS - twelfths) <= Math.ulp(twelfths) * 2;
    if (!fraction || !(Math.abs(exponent) <= MOST)) {
      return Optional.empty();
    }
    try {
      return base.power((int) twelfths, TWELFTHS);
    } catch (ArithmeticException e) {
      return Optional.empty(); // beyond the exponents that a dimension can have
    }
  }
}
