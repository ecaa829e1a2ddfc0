package org.hillock.api.unit;

/** Reads the exponent of a factor of a unit. */
final class UnitExponent {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int MOST_DIGITS = 4;

  private UnitExponent() {}

  /** The exponent that stands at the parser's position, in twelfths; one if there is none. */
  static int read(UnitParser parser) {
    parser.skipSpacesBefore('^');
    char first = parser.here();
    if (first == '^') {
      parser.skip();
      return parser.here() == '(' ? fraction(parser) : signed(parser);
    }
    boolean attached = first == '-' || first == '⁻' || digit(first) >= 0;
    return attached ? signed(parser) : Dimension.WHOLE;
  }

  private static int fraction(UnitParser parser) {
    parser.skip();
    int numerator = signed(parser);
    int denominator = 1;
    if (parser.here() == '/') {
      parser.skip();
      denominator = whole(parser);
    }
    if (parser.here() != ')' || denominator == 0 || numerator % denominator != 0) {
      throw parser.mistake("this is no exponent", "write for instance ^2, ^-1 or ^(1/2)");
    }
    parser.next();
    return numerator / denominator;
  }

  private static int signed(UnitParser parser) {
    boolean negative = parser.here() == '-' || parser.here() == '⁻';
    if (negative) {
      parser.next();
    }
    int twelfths = Dimension.WHOLE * whole(parser);
    if (parser.here() == '.' && parser.at(1) == '5' && digit(parser.at(2)) < 0) {
      parser.next();
      parser.next();
      twelfths += Dimension.WHOLE / 2;
    }
    return negative ? -twelfths : twelfths;
  }

  private static int whole(UnitParser parser) {
    int value = 0;
    int digits = 0;
    for (int digit = digit(parser.here()); digit >= 0; digit = digit(parser.here())) {
      value = 10 * value + digit;
      digits++;
      if (digits > MOST_DIGITS) {
        throw parser.mistake(
            "an exponent of a unit lies between -1000 and 1000", "write fewer digits");
      }
      parser.next();
    }
    if (digits == 0) {
      throw parser.mistake("the exponent is missing", "write for instance ^2, ^-1 or ^(1/2)");
    }
    return value;
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : SUPERSCRIPTS.indexOf(c);
  }
}
