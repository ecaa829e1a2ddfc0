package org.hillock.pipeline.json;

/**
 * Follows the reader through the text, since the reader does not say where a token begins. It is
 * told each token that was accepted, so the text up to its position is known to be well-formed.
 */
final class TokenCursor {
  /** What the last token was; decides what may follow. */
  enum Last {
    NOTHING,
    OPENING,
    NAME,
    VALUE
  }

  private final String text;
  private int end;
  private Last last = Last.NOTHING;

  TokenCursor(String text) {
    this.text = text;
  }

  /** Where the next token begins. */
  int next() {
    int at = end;
    while (at < text.length()
        && (isSpace(text.charAt(at)) || text.charAt(at) == ',' || text.charAt(at) == ':')) {
      at++;
    }
    return at;
  }

  void passed(int length, Last kind) {
    end = next() + length;
    last = kind;
  }

  void passedString(Last kind) {
    int at = next() + 1;
    while (text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    end = at + 1;
    last = kind;
  }

  Last last() {
    return last;
  }

  /**
   * The first character after the last token that is no space; the text's length if there is none.
   */
  int afterLast() {
    return skipSpace(end);
  }

  int skipSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A byte order mark counts as space, since editors hide it. */
  private boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\uFEFF';
  }
}
