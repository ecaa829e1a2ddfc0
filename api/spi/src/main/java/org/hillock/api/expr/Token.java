package org.hillock.api.expr;

import java.util.Set;

/** A word of the equation language. */
record Token(Kind kind, String text, Origin where) {
  /** What it is. */
  enum Kind {
    NUMBER,
    NAME,
    /** A unit in brackets; the text is what stands between them. */
    UNIT,
    MARK,
    END
  }

  private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "if");

  boolean is(String mark) {
    return kind == Kind.MARK && text.equals(mark);
  }

  boolean isWord(String word) {
    return kind == Kind.NAME && text.equals(word);
  }

  boolean isKeyword() {
    return kind == Kind.NAME && KEYWORDS.contains(text);
  }

  /** Whether a value may begin here, so that an operator is missing before it. */
  boolean startsOperand() {
    return switch (kind) {
      case NUMBER -> true;
      case NAME -> !isKeyword() || text.equals("if");
      case MARK -> text.equals("(");
      case UNIT, END -> false;
    };
  }
}
