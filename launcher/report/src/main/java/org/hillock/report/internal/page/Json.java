package org.hillock.report.internal.page;

/**
 * Writes JSON that may stand in a script element: no text can end it, because {@code <} is written
 * as an escape.
 *
 * <p>Numbers have nine significant digits, which is finer than any screen, and half as long as a
 * double.
 */
final class Json {
  private static final double[] POWERS = new double[23];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private static final int DIGITS = 9;
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder(1 << 12);
  private boolean first = true;

  Json open(char bracket) {
    separate();
    out.append(bracket);
    first = true;
    return this;
  }

  Json close(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  Json name(String name) {
    separate();
    string(name);
    out.append(':');
    first = true;
    return this;
  }

  Json value(String text) {
    separate();
    string(text);
    return this;
  }

  Json value(boolean value) {
    separate();
    out.append(value);
    return this;
  }

  Json value(double value) {
    separate();
    number(value);
    return this;
  }

  Json values(double[] values) {
    open('[');
    for (double value : values) {
      value(value);
    }
    return close(']');
  }

  private void separate() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' '
          || c == '<'
          || c == '>'
          || c == '&'
          || (c >= 0x7F && !Character.isLetterOrDigit(c))) {
        out.append("\\u").append(HEX.charAt(c >> 12)).append(HEX.charAt(c >> 8 & 15));
        out.append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** What is no number becomes null, which is drawn as a gap. */
  private void number(double value) {
    if (!Double.isFinite(value)) {
      out.append("null");
    } else if (value == Math.rint(value) && Math.abs(value) < 1e9) {
      out.append((long) value);
    } else {
      rounded(value);
    }
  }

  private void rounded(double value) {
    int shift = DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
    if (shift < 0 || shift >= POWERS.length) {
      out.append(value);
      return;
    }
    long mantissa = Math.round(Math.abs(value) * POWERS[shift]);
    int exponent = -shift;
    while (mantissa % 10 == 0 && exponent < 0) {
      mantissa /= 10;
      exponent++;
    }
    if (value < 0) {
      out.append('-');
    }
    decimal(mantissa, exponent);
  }

  private void decimal(long mantissa, int exponent) {
    String digits = Long.toString(mantissa);
    int point = digits.length() + exponent;
    if (exponent == 0) {
      out.append(digits);
    } else if (point > 0) {
      out.append(digits, 0, point).append('.').append(digits, point, digits.length());
    } else if (point > -3) {
      out.append("0.").append("000", 0, -point).append(digits);
    } else {
      out.append(digits).append('e').append(exponent);
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
