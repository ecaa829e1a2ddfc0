package org.hillock.api.unit;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers of quantities, and what may be wrong with them. */
final class QuantityText {
  private static final int LONGEST_EXPONENT = 5;
  private static final String EXAMPLES = "write for instance \"-70 mV\" or \"0.3 nA\"";

  private QuantityText() {}

  static BigDecimal decimal(String number, String text) {
    int e = Math.max(number.indexOf('e'), number.indexOf('E'));
    String exponent = e < 0 ? "" : number.substring(e + 1).replaceFirst("^([+-]?)0+(?=.)", "$1");
    if (exponent.length() > LONGEST_EXPONENT) {
      throw new IllegalArgumentException(outOfRange(text));
    }
    return new BigDecimal(e < 0 ? number : number.substring(0, e + 1) + exponent);
  }

  static String outOfRange(String text) {
    return ("\"%s\" is out of range — in internal units (ms, mV, nA, ...) a number has a magnitude"
            + " of 4.9e-324 to 1.8e308")
        .formatted(shorten(text));
  }

  static String noNumber(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return "the text is empty — " + EXAMPLES;
    }
    String lower = stripped.toLowerCase(Locale.ROOT).replaceFirst("^[+-]", "");
    if (lower.startsWith("nan") || lower.startsWith("inf")) {
      return "\"%s\" is no finite number — %s".formatted(shorten(text), EXAMPLES);
    }
    if (stripped.startsWith("\u2212") || stripped.startsWith("\u2013")) {
      return "\"%s\" begins with a dash, not with a minus sign — write \"-\""
          .formatted(shorten(text));
    }
    if (Unit.find(stripped).isPresent()) {
      return "\"%s\" is a unit without a number — write for instance \"1 %s\""
          .formatted(shorten(text), stripped);
    }
    return "\"%s\" does not begin with a number — %s".formatted(shorten(text), EXAMPLES);
  }

  static String strangeNumber(String text, int at) {
    char found = text.charAt(at);
    String remedy =
        switch (found) {
          case ',' -> "write a point before decimals, and nothing between thousands";
          case '_' -> "write digits without separators";
          default -> "write a number with at most one point and a digit after it";
        };
    return "unexpected \"%s\" at character %d of \"%s\" — %s"
        .formatted(found, at + 1, shorten(text), remedy);
  }

  private static String shorten(String text) {
    return text.length() <= 60 ? text : text.substring(0, 60) + "…";
  }
}
