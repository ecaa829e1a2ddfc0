package org.hillock.api.expr;

import java.util.List;
import org.hillock.api.expr.Token.Kind;

/**
 * The words of a text one after the other, the mistakes found in them, and how deep we are.
 *
 * <p>Once the text proves too deep, nothing more is read: every caller then sees the end.
 */
final class TokenReader {
  private final String text;
  private final List<Token> tokens;
  private final Mistakes mistakes;
  private int position;
  private int nesting;

  TokenReader(String text, List<Token> tokens, Mistakes mistakes) {
    this.text = text;
    this.tokens = tokens;
    this.mistakes = mistakes;
  }

  Token peek() {
    return tokens.get(position);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(position + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = tokens.get(position);
    if (position < tokens.size() - 1) {
      position++;
    }
    return token;
  }

  boolean accept(String mark) {
    boolean found = peek().is(mark);
    if (found) {
      next();
    }
    return found;
  }

  boolean acceptWord(String word) {
    boolean found = peek().isWord(word);
    if (found) {
      next();
    }
    return found;
  }

  boolean atEnd() {
    return peek().kind() == Kind.END;
  }

  /** One level deeper; false, with a mistake, if the text is too deep. */
  boolean enter() {
    nesting++;
    return within(nesting);
  }

  void leave() {
    nesting--;
  }

  /** Whether a depth is allowed; if not, a mistake is noted and reading ends. */
  boolean within(int depth) {
    if (depth <= Limits.DEPTH) {
      return true;
    }
    if (!atEnd()) {
      tooDeep(peek().where());
    } else if (mistakes.isEmpty()) {
      tooDeep(Origin.of(0, text.length()));
    }
    position = tokens.size() - 1;
    return false;
  }

  private void tooDeep(Origin where) {
    mistakes.add(
        "more than " + Limits.DEPTH + " levels of nesting, or terms of one sum",
        "name a part of it in a definition of its own",
        where);
  }

  void mistake(String message, String remedy, Origin where) {
    mistakes.add(message, remedy, where);
  }

  String text(Origin where) {
    String part = text.substring(where.from(), Math.min(where.to(), text.length()));
    return part.length() <= 40 ? part : part.substring(0, 37) + "...";
  }
}
