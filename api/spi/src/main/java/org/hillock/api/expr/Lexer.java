package org.hillock.api.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hillock.api.expr.Token.Kind;

/** Cuts a text into words; what it does not know it reports and replaces by what was meant. */
final class Lexer {
  private static final List<String> MARKS =
      List.of(
          "**", "<=", ">=", "==", "!=", "&&", "||", "+=", "-=", "*=", "/=", "+", "-", "*", "/", "^",
          "(", ")", ",", "<", ">", "=", "!", "'");

  private static final Map<String, String> LOOKALIKES =
      Map.ofEntries(
          Map.entry("**", "^"),
          Map.entry("&", "&&"),
          Map.entry("|", "||"),
          Map.entry("×", "*"),
          Map.entry("·", "*"),
          Map.entry("÷", "/"),
          Map.entry("\u2212", "-"),
          Map.entry("\u2013", "-"),
          Map.entry("≤", "<="),
          Map.entry("≥", ">="),
          Map.entry("≠", "!="),
          Map.entry("\u2032", "'"),
          Map.entry("\u2019", "'"));

  private final String text;
  private final Mistakes mistakes;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Lexer(String text, Mistakes mistakes) {
    this.text = text;
    this.mistakes = mistakes;
  }

  /** The words of a text and one end. */
  static List<Token> tokens(String text, Mistakes mistakes) {
    Lexer lexer = new Lexer(text, mistakes);
    while (lexer.position < text.length()) {
      lexer.step();
    }
    lexer.add(Kind.END, "", lexer.position);
    return lexer.tokens;
  }

  private void step() {
    int start = position;
    char c = text.charAt(position);
    if (Character.isWhitespace(c)) {
      position++;
    } else if (isDigit(position) || (c == '.' && isDigit(position + 1))) {
      number();
      add(Kind.NUMBER, text.substring(start, position), start);
    } else if (isLetter(position)) {
      name();
      add(Kind.NAME, text.substring(start, position), start);
    } else if (c == '[') {
      unit();
    } else {
      mark();
    }
  }

  private void number() {
    digits();
    if (at(position) == '.' && isDigit(position + 1)) {
      position++;
      digits();
    }
    if (at(position) == 'e' || at(position) == 'E') {
      int sign = at(position + 1) == '+' || at(position + 1) == '-' ? 1 : 0;
      if (isDigit(position + 1 + sign)) {
        position += 1 + sign;
        digits();
      }
    }
  }

  private void digits() {
    while (isDigit(position)) {
      position++;
    }
  }

  private void name() {
    while (isLetter(position)
        || isDigit(position)
        || (at(position) == '.' && isLetter(position + 1))) {
      position++;
    }
  }

  private void unit() {
    int start = position;
    int end = text.indexOf(']', start);
    if (end < 0) {
      position = text.length();
      mistakes.add("\"[\" is not closed", "write a unit and \"]\"", Origin.of(start, position));
      return;
    }
    position = end + 1;
    add(Kind.UNIT, text.substring(start + 1, end), start);
  }

  private void mark() {
    for (String mark : MARKS) {
      if (text.startsWith(mark, position)) {
        accept(mark);
        return;
      }
    }
    String one = new String(Character.toChars(text.codePointAt(position)));
    if (LOOKALIKES.containsKey(one)) {
      accept(one);
    } else {
      stranger(one);
    }
  }

  private void accept(String mark) {
    int start = position;
    position += mark.length();
    String meant = LOOKALIKES.getOrDefault(mark, mark);
    if (!meant.equals(mark)) {
      mistakes.add("\"" + mark + "\" is no operator", "write " + meant, Origin.of(start, position));
    }
    add(Kind.MARK, meant, start);
  }

  private void stranger(String one) {
    int start = position;
    position += one.length();
    boolean letter = Character.isLetter(one.codePointAt(0));
    String remedy = letter ? "names consist of A-Z, a-z, 0-9 and _" : remedyFor(one);
    mistakes.add("unexpected character \"" + one + "\"", remedy, Origin.of(start, position));
    if (letter) {
      name();
      add(Kind.NAME, "_" + text.substring(start + one.length(), position), start);
    }
  }

  private static String remedyFor(String one) {
    return switch (one) {
      case "." -> "a number has digits after its point, as in 1.0";
      case "{", "}", "]" -> "group with ( and )";
      case ";" -> "write each equation by itself";
      case "%" -> "write the unit in brackets, as in 50 [%]";
      default -> "";
    };
  }

  private void add(Kind kind, String word, int start) {
    tokens.add(new Token(kind, word, Origin.of(start, position)));
  }

  private char at(int index) {
    return index < text.length() ? text.charAt(index) : '\0';
  }

  private boolean isDigit(int index) {
    return at(index) >= '0' && at(index) <= '9';
  }

  /** Letters of names, and the two that only units have. */
  private boolean isLetter(int index) {
    char c = at(index);
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || c == 'µ'
        || c == 'μ'
        || c == 'Ω';
  }
}
