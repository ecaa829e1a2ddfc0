package org.hillock.api.unit;

import java.util.Optional;

/**
 * Reads a unit by recursive descent; texts are short, so the depth needs no other bound.
 *
 * <pre>
 * product  = term { ("*" | "·" | "/" | space) term }
 * term     = base [ exponent ]
 * base     = word | "1" | "%" | "(" product ")" | "sqrt" "(" product ")"
 * exponent = "^" ( whole | half | "(" whole [ "/" whole ] ")" ) | whole
 * </pre>
 */
final class UnitParser {
  private static final int LONGEST = 200;
  private static final String EXAMPLES = "for instance mV, nA, ms, MOhm, 1/ms or mS/cm^2";

  private final String text;
  private int position;

  /** Reads the unit that begins at a character of a text and ends with it. */
  UnitParser(String text, int from) {
    this.text = text;
    this.position = from;
  }

  Unit parse() {
    if (text.length() - position > LONGEST) {
      throw new IllegalArgumentException(
          "a unit of more than " + LONGEST + " characters — " + EXAMPLES);
    }
    skipSpaces();
    if (atEnd()) {
      throw mistake("a unit is missing", "write 1 for a plain number; " + EXAMPLES);
    }
    try {
      Factors factors = product();
      if (!atEnd()) {
        throw mistake("unexpected \"" + here() + "\"", EXAMPLES);
      }
      return new Unit(factors);
    } catch (ArithmeticException e) {
      throw mistake(String.valueOf(e.getMessage()), EXAMPLES);
    }
  }

  private Factors product() {
    Factors factors = term(Factors.NONE, Dimension.WHOLE);
    boolean divided = false;
    while (!atEnd() && here() != ')') {
      int sign = 1;
      if (here() == '/') {
        sign = -1;
        divided = true;
        skip();
      } else if (here() == '*' || here() == '·') {
        skip();
      } else if (divided && startsTerm()) {
        throw mistake("after a division it is not clear what a space means", "write * or /");
      } else if (!startsTerm()) {
        throw mistake("unexpected \"" + here() + "\"", EXAMPLES);
      }
      factors = term(factors, sign * Dimension.WHOLE);
    }
    return factors;
  }

  private Factors term(Factors product, int twelfths) {
    Factors base = base();
    int exponent = UnitExponent.read(this);
    skipSpaces();
    return exponent == Dimension.WHOLE
        ? product.times(base, twelfths)
        : product.times(Factors.NONE.times(base, exponent), twelfths);
  }

  private Factors base() {
    if (atEnd()) {
      throw mistake("a unit is missing", EXAMPLES);
    }
    if (here() == '(') {
      return parenthesized();
    }
    if (here() == '1' && !Character.isDigit(at(1)) && at(1) != '.') {
      position++;
      return Factors.NONE;
    }
    if (here() == '%') {
      position++;
      return Factors.of(Atom.find("%").orElseThrow());
    }
    int start = position;
    while (!atEnd() && isLetter(here())) {
      position++;
    }
    String word = plainLetters(text.substring(start, position));
    if (word.equals("sqrt") && here() == '(') {
      return Factors.NONE.times(parenthesized(), Dimension.WHOLE / 2);
    }
    return Atom.find(word).map(Factors::of).orElseThrow(() -> unknown(word, start));
  }

  private Factors parenthesized() {
    skip();
    Factors inside = product();
    if (here() != ')') {
      throw mistake("\")\" is missing", "close the parenthesis");
    }
    position++;
    return inside;
  }

  private IllegalArgumentException unknown(String word, int start) {
    position = start;
    if (word.isEmpty()) {
      return mistake("unexpected \"" + here() + "\"", EXAMPLES);
    }
    Optional<String> nearest = Atom.nearest(word);
    String remedy = nearest.map(known -> "did you mean \"" + known + "\"?").orElse(EXAMPLES);
    return mistake("no unit \"" + word + "\"", remedy);
  }

  IllegalArgumentException mistake(String what, String remedy) {
    String where = " at character " + (Math.min(position, text.length()) + 1) + " of \"" + text;
    return new IllegalArgumentException(what + where + "\" — " + remedy);
  }

  private boolean startsTerm() {
    return isLetter(here()) || here() == '(' || here() == '1' || here() == '%';
  }

  boolean atEnd() {
    return position >= text.length();
  }

  /** The character at the position, or NUL at the end. */
  char here() {
    return at(0);
  }

  char at(int ahead) {
    return position + ahead < text.length() ? text.charAt(position + ahead) : '\0';
  }

  /** Skips one character and the spaces after it. */
  void skip() {
    position++;
    skipSpaces();
  }

  /** Skips one character. */
  void next() {
    position++;
  }

  void skipSpacesBefore(char mark) {
    int start = position;
    skipSpaces();
    if (here() != mark) {
      position = start;
    }
  }

  private void skipSpaces() {
    while (!atEnd() && Character.isWhitespace(here())) {
      position++;
    }
  }

  private static boolean isLetter(char c) {
    return c == '°' || Character.isLetter(c);
  }

  /** Micro, ohm and degree signs as ASCII. */
  static String plainLetters(String word) {
    return word.replace('µ', 'u')
        .replace('μ', 'u')
        .replace("Ω", "Ohm")
        .replace("\u2126", "Ohm")
        .replace("°", "deg");
  }
}
