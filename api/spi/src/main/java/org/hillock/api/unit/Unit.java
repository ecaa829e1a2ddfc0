package org.hillock.api.unit;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A unit of measurement, for instance {@code mV} or {@code mS/cm^2}. Immutable.
 *
 * <p>The unit knows its size in internal units exactly, so a conversion rounds once: {@code
 * Quantity.parse("300 pA")} is the double nearest to 0.3. Two units are equal when they are written
 * alike, apart from spaces and alternative letters; {@link #accepts} tells whether they measure the
 * same.
 *
 * <p>How units are written is in {@code docs/equations.md}. In short: the prefixes {@code f p n u m
 * k M G} (and {@code cm}) before {@code V A Ohm S F C s Hz m M K mol}; {@code min h degC rad deg %
 * 1} without; {@code *}, {@code ·} or a space for products, {@code /} for quotients, {@code cm^2}
 * or {@code cm2} for powers, {@code sqrt(ms)} for roots, and parentheses. Upper and lower case
 * differ.
 *
 * @since 1.0
 */
public final class Unit {
  /** The unit of a plain number. */
  public static final Unit ONE = new Unit(Factors.NONE);

  private static final BigDecimal ICE_POINT = new BigDecimal("273.15");

  private final Factors factors;
  private final String symbol;
  private final int powerOfTen;

  Unit(Factors factors) {
    this.factors = factors;
    this.symbol = factors.symbol();
    this.powerOfTen = isShifted() ? 100 : factors.scale().exactPowerOfTen();
  }

  /**
   * Reads a unit.
   *
   * @param text for instance {@code "nA"}, {@code "mS/cm^2"}, {@code "1/ms"} or {@code "1"}
   * @return the unit
   * @throws IllegalArgumentException if it is none; the message says what is wrong at which
   *     character and, after a dash, what would be right
   */
  public static Unit parse(String text) {
    return new UnitParser(text, 0).parse();
  }

  /**
   * The unit of one word, without products, quotients or powers.
   *
   * @param word for instance {@code "mV"}
   * @return the unit, if there is one
   */
  public static Optional<Unit> find(String word) {
    return Atom.find(UnitParser.plainLetters(word)).map(atom -> new Unit(Factors.of(atom)));
  }

  /**
   * The unit that someone who wrote an unknown word may have meant.
   *
   * @param word for instance {@code "msec"}
   * @return the symbol of a known unit, if one is near
   */
  public static Optional<String> nearest(String word) {
    return Atom.nearest(UnitParser.plainLetters(word));
  }

  /**
   * The internal unit of a dimension.
   *
   * @param dimension any
   * @return the unit whose size is one, for instance {@code mV}, {@code MOhm}, {@code 1/ms} or
   *     {@code uS/um^2}
   */
  public static Unit of(Dimension dimension) {
    return dimension.isOne() ? ONE : new Unit(InternalUnit.of(dimension));
  }

  /**
   * How it is written: {@code u} for micro, {@code Ohm} for ohm, no spaces, equal factors joined.
   *
   * @return ASCII text that {@link #parse} reads back to an equal unit; {@code "1"} for a plain
   *     number
   */
  public String symbol() {
    return symbol;
  }

  /**
   * What it measures.
   *
   * @return the dimension
   */
  public Dimension dimension() {
    return factors.dimension();
  }

  /**
   * Whether values in another unit can be converted to this one.
   *
   * @param other any unit
   * @return whether both measure the same
   */
  public boolean accepts(Unit other) {
    return dimension().equals(other.dimension());
  }

  /**
   * Converts a number in this unit to internal units.
   *
   * @param value in this unit, exact
   * @return internal units, rounded once to the nearest double; infinite if it is too large
   */
  public double toInternal(BigDecimal value) {
    return factors.scale().of(isShifted() ? value.add(ICE_POINT) : value);
  }

  /**
   * Converts a number in this unit to internal units.
   *
   * @param value in this unit; NaN and infinities stay what they are
   * @return internal units, rounded once to the nearest double
   */
  public double toInternal(double value) {
    if (powerOfTen == 100) {
      return Double.isFinite(value) ? toInternal(new BigDecimal(value)) : value;
    }
    return shift(value, powerOfTen);
  }

  /**
   * Converts internal units to this unit.
   *
   * @param value internal units; NaN and infinities stay what they are
   * @return in this unit, rounded once to the nearest double
   */
  public double fromInternal(double value) {
    if (powerOfTen != 100) {
      return shift(value, -powerOfTen);
    }
    if (!Double.isFinite(value)) {
      return value;
    }
    BigDecimal exact = new BigDecimal(value);
    return isShifted()
        ? exact.subtract(ICE_POINT).doubleValue()
        : factors.scale().inverse().of(exact);
  }

  /** Powers of ten to 10^22 are doubles, so one division or multiplication rounds once. */
  private static double shift(double value, int powerOfTen) {
    if (powerOfTen == 0) {
      return value;
    }
    double factor = DecimalText.powerOfTen(Math.abs(powerOfTen));
    return powerOfTen > 0 ? value * factor : value / factor;
  }

  /**
   * Writes an internal value as a number in this unit, as short as it can be.
   *
   * @param internal internal units; must be finite
   * @return a decimal number, for instance {@code "-70"} or {@code "1.5e-7"}; converted to internal
   *     units it has the same bits again
   * @throws IllegalArgumentException if the value is not finite
   */
  public String write(double internal) {
    return DecimalText.write(internal, this);
  }

  /**
   * The product.
   *
   * @param other the other factor
   * @return the unit; equal factors are joined
   * @throws IllegalArgumentException if one is {@code degC}
   * @throws ArithmeticException if an exponent leaves -1000 to 1000
   */
  public Unit times(Unit other) {
    return new Unit(factors.times(other.factors, Dimension.WHOLE));
  }

  /**
   * The quotient.
   *
   * @param other the divisor
   * @return the unit; equal factors are joined
   * @throws IllegalArgumentException if one is {@code degC}
   * @throws ArithmeticException if an exponent leaves -1000 to 1000
   */
  public Unit over(Unit other) {
    return new Unit(factors.times(other.factors, -Dimension.WHOLE));
  }

  /**
   * A power.
   *
   * @param exponent any whole number
   * @return the unit
   * @throws IllegalArgumentException if this is {@code degC}
   * @throws ArithmeticException if an exponent leaves -1000 to 1000
   */
  public Unit power(int exponent) {
    return new Unit(Factors.NONE.times(factors, Math.multiplyExact(exponent, Dimension.WHOLE)));
  }

  /** An internal value in this unit to about 40 digits. */
  BigDecimal exactly(double internal) {
    BigDecimal exact = new BigDecimal(internal);
    return isShifted() ? exact.subtract(ICE_POINT) : factors.scale().inverse().precisely(exact);
  }

  boolean isShifted() {
    return factors.isShifted();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unit that && symbol.equals(that.symbol);
  }

  @Override
  public int hashCode() {
    return symbol.hashCode();
  }

  /**
   * The symbol.
   *
   * @return the same as {@link #symbol}
   */
  @Override
  public String toString() {
    return symbol;
  }
}
