package org.hillock.report.internal;

import org.hillock.api.figure.Axis;
import org.hillock.api.unit.Unit;

/** Units as print sets them: {@code MOhm} as MΩ, {@code mS/cm^2} as mS/cm². */
public final class UnitText {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private UnitText() {}

  /**
   * A unit's symbol.
   *
   * @param unit the unit
   * @return empty for a plain number
   */
  public static String of(Unit unit) {
    return unit.equals(Unit.ONE) ? "" : pretty(unit.symbol());
  }

  /**
   * An axis's label with its unit.
   *
   * @param axis the axis
   * @return for instance {@code "resistance (MΩ)"}
   */
  public static String of(Axis axis) {
    String unit = of(axis.unit());
    return unit.isEmpty() ? axis.label() : axis.label() + " (" + unit + ")";
  }

  /**
   * A whole number as a superscript.
   *
   * @param number any
   * @return for instance {@code "⁻³"}
   */
  public static String raised(int number) {
    return raised(Integer.toString(number));
  }

  static String pretty(String symbol) {
    StringBuilder text = new StringBuilder();
    String plain = symbol.replace("Ohm", "Ω").replace("degC", "°C").replace('*', '·');
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '^' && i + 1 < plain.length() && isExponent(plain.charAt(i + 1))) {
        int end = i + 2;
        while (end < plain.length() && Character.isDigit(plain.charAt(end))) {
          end++;
        }
        text.append(raised(plain.substring(i + 1, end)));
        i = end - 1;
      } else if (c == 'u'
          && startsWord(plain, i)
          && i + 1 < plain.length()
          && isLetter(plain.charAt(i + 1))) {
        text.append('µ');
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  private static boolean isExponent(char c) {
    return c == '-' || Character.isDigit(c);
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !isLetter(text.charAt(at - 1));
  }

  private static boolean isLetter(char c) {
    return Character.isLetter(c);
  }

  private static String raised(String number) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      text.append(c == '-' ? '⁻' : RAISED.charAt(c - '0'));
    }
    return text.toString();
  }
}
