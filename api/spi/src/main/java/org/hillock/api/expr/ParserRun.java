package org.hillock.api.expr;

import java.util.List;
import java.util.Optional;
import org.hillock.api.expr.Parser.Statement;
import org.hillock.api.expr.Token.Kind;

/** One text being read: what stands on the left of it, and the grammar for the rest. */
final class ParserRun {
  private final TokenReader reader;
  private final Grammar grammar;
  private final int tokens;

  ParserRun(String text, Mistakes mistakes) {
    List<Token> read = Lexer.tokens(text, mistakes);
    tokens = read.size();
    reader = new TokenReader(text, read, mistakes);
    grammar = new Grammar(reader);
  }

  Part expression() {
    return grammar.whole();
  }

  Part condition() {
    Part part = grammar.whole();
    grammar.condition(part);
    return part;
  }

  private Part number() {
    Part part = grammar.whole();
    grammar.number(part);
    return part;
  }

  Statement equation() {
    Optional<String> state = derivative();
    boolean complete = state.isPresent() && reader.accept("=");
    if (!complete) {
      skipLeft("the left side is not the derivative of a state", "write dv/dt = ... or v' = ...");
    }
    return new Statement(state, number());
  }

  /** The name in {@code dv/dt} or {@code v'}. */
  private Optional<String> derivative() {
    Token first = reader.peek();
    if (first.kind() != Kind.NAME) {
      return Optional.empty();
    }
    if (reader.peek(1).is("'")) {
      reader.next();
      reader.next();
      return checked(first.text(), first);
    }
    boolean quotient = reader.peek(1).is("/") && reader.peek(2).isWord("dt");
    if (!quotient || !first.text().startsWith("d") || first.text().length() < 2) {
      return Optional.empty();
    }
    reader.next();
    reader.next();
    reader.next();
    return checked(first.text().substring(1), first);
  }

  private Optional<String> checked(String name, Token at) {
    if (!Names.isName(name)) {
      reader.mistake(
          "\"" + name + "\" is no name", "names consist of A-Z, a-z, 0-9 and _", at.where());
    } else if (Names.isReserved(name)) {
      reader.mistake(
          "\"" + name + "\" is a word of the language", "choose another name", at.where());
    }
    return Optional.of(name);
  }

  Statement assignment() {
    Token name = reader.peek();
    Token mark = reader.peek(1);
    boolean known = mark.is("=") || mark.is("+=") || mark.is("-=");
    if (name.kind() != Kind.NAME || !known) {
      boolean scaled = mark.is("*=") || mark.is("/=");
      String remedy = scaled ? "write w = w * ..." : "write v = ..., w += ... or w -= ...";
      skipLeft("this does not assign a value to a name", remedy);
      return new Statement(Optional.empty(), number());
    }
    reader.next();
    reader.next();
    Optional<String> target = checked(name.text(), name);
    Part right = number();
    return new Statement(target, mark.is("=") ? right : changed(name, mark, right));
  }

  private Part changed(Token name, Token mark, Part right) {
    Operator operator = mark.is("+=") ? Operator.ADD : Operator.SUBTRACT;
    Expr old = new Expr.Symbol(name.text(), name.where());
    Origin where = name.where().to(right.extent());
    boolean fits = reader.within(right.depth() + 1);
    return fits && !right.hole()
        ? new Part(
            new Expr.Binary(operator, old, right.expr(), where), right.depth() + 1, where, false)
        : Part.hole(where);
  }

  /** Notes that the left side is wrong, and goes on behind the first sign of equality. */
  private void skipLeft(String message, String remedy) {
    int signAt = 0;
    while (signAt < tokens && !isAssigning(reader.peek(signAt))) {
      signAt++;
    }
    boolean found = signAt < tokens;
    Origin first = reader.peek().where();
    Origin where = signAt == 0 ? first : first.to(reader.peek(found ? signAt - 1 : 0).where());
    reader.mistake(found ? message : "there is no \"=\"", remedy, where);
    for (int i = 0; found && i <= signAt; i++) {
      reader.next();
    }
  }

  private static boolean isAssigning(Token token) {
    return token.is("=") || (token.kind() == Kind.MARK && token.text().matches("[-+*/]="));
  }
}
