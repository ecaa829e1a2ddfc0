package org.hillock.api.expr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillock.api.expr.Token.Kind;
import org.hillock.api.unit.Quantity;
import org.hillock.api.unit.Spelling;
import org.hillock.api.unit.Unit;

/** What stands between operators: literals, names, calls and parentheses. */
final class Operands {
  private final TokenReader reader;
  private final Grammar grammar;

  Operands(TokenReader reader, Grammar grammar) {
    this.reader = reader;
    this.grammar = grammar;
  }

  Part read() {
    Token token = reader.peek();
    if (token.kind() == Kind.NUMBER) {
      return literal();
    }
    if (token.is("(")) {
      return parenthesized();
    }
    if (token.kind() == Kind.NAME && !(token.isKeyword() && !token.text().equals("if"))) {
      return reader.peek(1).is("(") || token.isKeyword() ? call() : symbol();
    }
    return missing(token);
  }

  private Part missing(Token token) {
    boolean strange =
        token.kind() == Kind.UNIT
            || token.is("'")
            || token.is("=")
            || token.kind() == Kind.MARK
                && token.text().length() == 2
                && token.text().endsWith("=")
                && "+-*/".indexOf(token.text().charAt(0)) >= 0;
    if (strange) {
      reader.next();
      String remedy = token.kind() == Kind.UNIT ? "a unit follows a number, as in 2 [mS/cm^2]" : "";
      reader.mistake("unexpected \"" + reader.text(token.where()) + "\"", remedy, token.where());
    } else {
      String before = token.kind() == Kind.END ? "at the end" : "before \"" + token.text() + "\"";
      reader.mistake("a value is missing " + before, "write a number or a name", token.where());
    }
    return Part.hole(token.where());
  }

  /** Whether a minus and a number begin here that are one literal: -2, but not -2^x. */
  boolean isNegativeLiteral() {
    if (reader.peek(1).kind() != Kind.NUMBER) {
      return false;
    }
    return !reader.peek(hasUnit(2) ? 3 : 2).is("^");
  }

  private boolean hasUnit(int ahead) {
    Token token = reader.peek(ahead);
    boolean word =
        token.kind() == Kind.NAME && !token.isKeyword() && !reader.peek(ahead + 1).is("(");
    return word || token.kind() == Kind.UNIT;
  }

  /** A number, its sign before it and its unit behind it. */
  Part literal() {
    Token first = reader.next();
    String sign = first.is("-") ? "-" : "";
    Token number = first.is("-") ? reader.next() : first;
    if (!hasUnit(0)) {
      return constant(sign + number.text(), first.where().to(number.where()));
    }
    Token unit = reader.next();
    Origin where = first.where().to(unit.where());
    if (unit.kind() == Kind.NAME && Unit.find(unit.text()).isEmpty()) {
      return noUnit(number, unit, where);
    }
    if (reader.peek().is("^")) {
      String literal = number.text() + " " + unit.text();
      reader.mistake(
          "\"" + literal + "^\" is ambiguous",
          "write (" + literal + ")^2 or " + number.text() + " [" + unit.text() + "^2]",
          where);
    }
    return constant(sign + number.text() + " " + unit.text(), where);
  }

  private Part noUnit(Token number, Token unit, Origin where) {
    Optional<String> nearest = Unit.nearest(unit.text());
    reader.mistake(
        "no unit \"" + unit.text() + "\" after " + number.text(),
        nearest.map(known -> "did you mean \"" + known + "\"? ").orElse("")
            + "to multiply write "
            + number.text()
            + "*"
            + unit.text(),
        unit.where());
    return Part.hole(where);
  }

  private Part constant(String text, Origin where) {
    try {
      Quantity quantity = Quantity.parse(text);
      return Part.leaf(new Expr.Constant(quantity.value(), quantity.unit(), where));
    } catch (IllegalArgumentException e) {
      String[] parts = String.valueOf(e.getMessage()).split(" — ", 2);
      reader.mistake(parts[0], parts.length > 1 ? parts[1] : "", where);
      return Part.hole(where);
    }
  }

  private Part parenthesized() {
    Token open = reader.next();
    if (!reader.enter()) {
      return Part.hole(open.where());
    }
    Part inside = grammar.or();
    reader.leave();
    return inside.within(open.where().to(close(open)));
  }

  /** Reads what should be a closing parenthesis, and skips what is not. */
  private Origin close(Token open) {
    Token token = reader.peek();
    if (reader.accept(")")) {
      return token.where();
    }
    reader.mistake(
        reader.atEnd() ? "\")\" is missing" : "unexpected \"" + reader.text(token.where()) + "\"",
        "the parenthesis opened at character " + (open.where().from() + 1) + " is not closed",
        token.where());
    for (int level = 0; !reader.atEnd(); ) {
      Token next = reader.next();
      if (next.is(")") && level-- == 0) {
        return next.where();
      }
      level += next.is("(") ? 1 : 0;
    }
    return reader.peek().where();
  }

  private Part symbol() {
    Token token = reader.next();
    if (token.text().equals("pi")) {
      return Part.leaf(new Expr.Constant(Math.PI, Unit.ONE, token.where()));
    }
    if (!Names.isName(token.text())) {
      reader.mistake(
          "\"" + token.text() + "\" is no name",
          "names consist of A-Z, a-z, 0-9 and _",
          token.where());
      return Part.hole(token.where());
    }
    Optional<Function> function = Names.function(token.text());
    if (function.isPresent()) {
      reader.mistake(
          "\"" + token.text() + "\" is a function",
          "write " + Names.usage(function.get()),
          token.where());
      return Part.hole(token.where());
    }
    return Part.leaf(new Expr.Symbol(token.text(), token.where()));
  }

  private Part call() {
    Token name = reader.next();
    Token open = reader.peek();
    if (!reader.accept("(")) {
      reader.mistake("\"if\" needs parentheses", "write if(condition, a, b)", name.where());
      return Part.hole(name.where());
    }
    if (!reader.enter()) {
      return Part.hole(name.where());
    }
    List<Part> arguments = arguments();
    reader.leave();
    Origin where = name.where().to(close(open));
    return name.isKeyword() ? select(arguments, where) : function(name, arguments, where);
  }

  private List<Part> arguments() {
    List<Part> arguments = new ArrayList<>();
    if (reader.peek().is(")")) {
      return arguments;
    }
    do {
      arguments.add(grammar.or());
    } while (reader.accept(","));
    return arguments;
  }

  private Part select(List<Part> arguments, Origin where) {
    if (arguments.size() != 3) {
      return wrongNumber("if", "if(condition, a, b)", 3, arguments.size(), where);
    }
    Condition condition = grammar.condition(arguments.get(0));
    Expr then = grammar.number(arguments.get(1));
    Expr otherwise = grammar.number(arguments.get(2));
    return join(arguments, new Expr.Select(condition, then, otherwise, where));
  }

  private Part function(Token name, List<Part> arguments, Origin where) {
    Optional<Function> function = Names.function(name.text());
    if (function.isEmpty()) {
      return unknownFunction(name, where);
    }
    int arity = function.get().arity();
    if (arguments.size() != arity) {
      String usage = Names.usage(function.get());
      return wrongNumber(name.text(), usage, arity, arguments.size(), where);
    }
    List<Expr> values = arguments.stream().map(grammar::number).toList();
    return join(arguments, new Expr.Call(function.get(), values, where));
  }

  private Part unknownFunction(Token name, Origin where) {
    String remedy =
        Spelling.nearest(name.text(), Names.FUNCTIONS)
            .map(known -> "did you mean \"" + known + "\"? ")
            .orElse("to multiply write " + name.text() + "*(...); ");
    reader.mistake(
        "no function \"" + name.text() + "\"",
        remedy + "functions: " + String.join(", ", Names.FUNCTIONS),
        name.where());
    return Part.hole(where);
  }

  private Part wrongNumber(String name, String usage, int arity, int found, Origin where) {
    String unit = arity == 1 ? " argument, not " : " arguments, not ";
    reader.mistake("\"" + name + "\" takes " + arity + unit + found, "write " + usage, where);
    return Part.hole(where);
  }

  private Part join(List<Part> parts, Expr expr) {
    int depth = 1 + parts.stream().mapToInt(Part::depth).max().orElse(0);
    boolean hole = parts.stream().anyMatch(Part::hole) || !reader.within(depth);
    return hole ? Part.hole(expr.origin()) : new Part(expr, depth, expr.origin(), false);
  }
}
