package org.hillock.api.unit;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number with its unit, for instance {@code -70 mV}.
 *
 * @param value the number in internal units; finite
 * @param unit the unit that it is written in
 * @since 1.0
 */
public record Quantity(double value, Unit unit) {
  private static final int LONGEST = 10_000;
  private static final String EXAMPLES = "write for instance \"-70 mV\" or \"0.3 nA\"";

  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)((?:[0-9]++(?:\\.[0-9]++)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?)");

  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if the value is NaN or infinite
   */
  public Quantity {
    Objects.requireNonNull(unit, "unit");
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a quantity must be finite, but is " + value);
    }
  }

  /**
   * Reads a number and its unit.
   *
   * @param text for instance {@code "-70 mV"}, {@code "20ms"}, {@code ".5 mV"}, {@code "2/ms"} or,
   *     for a plain number, {@code "5"}
   * @return the quantity; its value is the double nearest to what was written
   * @throws IllegalArgumentException if it is none, or too large or too small for a double; the
   *     message says what is wrong where and, after a dash, what would be right
   */
  public static Quantity parse(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a quantity of more than " + LONGEST + " characters — " + EXAMPLES);
    }
    int start = text.length() - text.stripLeading().length();
    Matcher number = NUMBER.matcher(text).region(start, text.length());
    if (!number.lookingAt()) {
      throw new IllegalArgumentException(QuantityText.noNumber(text));
    }
    int end = number.end();
    if (end < text.length() && ",._".indexOf(text.charAt(end)) >= 0) {
      throw new IllegalArgumentException(QuantityText.strangeNumber(text, end));
    }
    Unit unit = unit(text, end);
    return new Quantity(value(text, number, unit), unit);
  }

  private static Unit unit(String text, int from) {
    String rest = text.substring(from).strip();
    if (rest.isEmpty()) {
      return Unit.ONE;
    }
    return rest.startsWith("/") ? Unit.parse("1" + rest) : new UnitParser(text, from).parse();
  }

  private static double value(String text, Matcher number, Unit unit) {
    boolean negative = number.group(1).equals("-");
    BigDecimal magnitude = QuantityText.decimal(number.group(2), text);
    if (negative && magnitude.signum() == 0 && !unit.isShifted()) {
      return -0.0;
    }
    double value = unit.toInternal(negative ? magnitude.negate() : magnitude);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(QuantityText.outOfRange(text));
    }
    if (value == 0 && magnitude.signum() != 0 && !unit.isShifted()) {
      throw new IllegalArgumentException(QuantityText.outOfRange(text));
    }
    return value;
  }

  /**
   * The number in another unit.
   *
   * @param other a unit of the same dimension
   * @return the value in that unit, rounded once
   * @throws IllegalArgumentException if the other unit measures something else
   */
  public double in(Unit other) {
    if (!other.accepts(unit)) {
      throw new IllegalArgumentException(
          "\"%s\" is %s, but %s is %s — give it in %s"
              .formatted(
                  this,
                  unit.dimension().phrase(),
                  other.symbol(),
                  other.dimension().phrase(),
                  other.symbol()));
    }
    return other.fromInternal(value);
  }

  /**
   * The number and its unit.
   *
   * @return text that {@link #parse} reads back to the same bits, for instance {@code "-70 mV"}
   */
  @Override
  public String toString() {
    String number = unit.write(value);
    if (unit.equals(Unit.ONE)) {
      return number;
    }
    return unit.symbol().startsWith("1/")
        ? number + unit.symbol().substring(1)
        : number + " " + unit.symbol();
  }
}
