package org.hillock.api.expr;

import java.util.Optional;
import org.hillock.api.expr.Condition.Relation;

/**
 * The operators, by recursive descent: one method for each level of precedence, from loose to
 * tight.
 *
 * <p>After a mistake a {@link Part#hole} stands for what could not be read, and reading goes on, so
 * that several mistakes are found at once; operations on holes complain no more.
 */
final class Grammar {
  private final TokenReader reader;
  private final Operands operands;

  Grammar(TokenReader reader) {
    this.reader = reader;
    this.operands = new Operands(reader, this);
  }

  /** The whole of the remaining text. */
  Part whole() {
    Part part = or();
    while (!reader.atEnd()) {
      Token token = reader.next();
      boolean closes = token.is(")");
      reader.mistake(
          "unexpected \"" + reader.text(token.where()) + "\"",
          closes ? "there is no parenthesis to close" : "the expression ends before it",
          token.where());
      part = Part.hole(part.extent());
      if (!closes) {
        return part;
      }
      if (reader.peek().startsOperand()) {
        or();
      }
    }
    return part;
  }

  /** A number or a condition. */
  Part or() {
    Part left = and();
    while (reader.accept("||") || reader.acceptWord("or")) {
      Part right = and();
      Origin where = left.extent().to(right.extent());
      left = join(left, right, new Condition.Or(condition(left), condition(right), where));
    }
    return left;
  }

  private Part and() {
    Part left = not();
    while (reader.accept("&&") || reader.acceptWord("and")) {
      Part right = not();
      Origin where = left.extent().to(right.extent());
      left = join(left, right, new Condition.And(condition(left), condition(right), where));
    }
    return left;
  }

  private Part not() {
    Token token = reader.peek();
    if (!token.is("!") && !token.isWord("not")) {
      return comparison();
    }
    reader.next();
    if (!reader.enter()) {
      return Part.hole(token.where());
    }
    Part operand = not();
    reader.leave();
    Origin where = token.where().to(operand.extent());
    return join(operand, operand, new Condition.Not(condition(operand), where));
  }

  private Part comparison() {
    Part left = sum();
    boolean assigns = reader.peek().is("=");
    Optional<Relation> relation = relation();
    if (relation.isEmpty()) {
      return left;
    }
    Part right = sum();
    Origin where = left.extent().to(right.extent());
    Part compared =
        assigns
            ? Part.hole(where)
            : join(
                left,
                right,
                new Condition.Compare(relation.get(), number(left), number(right), where));
    while (relation().isPresent()) {
      Part last = sum();
      reader.mistake(
          "a chain of comparisons is no condition",
          "join two comparisons with and, as in 0 < x and x < 1",
          where.to(last.extent()));
      compared = Part.hole(where.to(last.extent()));
    }
    return compared;
  }

  private Optional<Relation> relation() {
    if (reader.peek().is("=")) {
      reader.mistake("\"=\" does not compare", "write ==", reader.peek().where());
      reader.next();
      return Optional.of(Relation.EQUAL);
    }
    for (Relation relation : Relation.values()) {
      if (reader.accept(relation.symbol())) {
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  private Part sum() {
    Part left = product();
    while (reader.peek().is("+") || reader.peek().is("-")) {
      Operator operator = reader.next().is("+") ? Operator.ADD : Operator.SUBTRACT;
      left = binary(operator, left, product());
    }
    return left;
  }

  private Part product() {
    Part left = unary();
    while (true) {
      if (reader.accept("*")) {
        left = binary(Operator.MULTIPLY, left, unary());
      } else if (reader.accept("/")) {
        left = binary(Operator.DIVIDE, left, unary());
      } else if (reader.peek().startsOperand()) {
        missingOperator(left);
        left = Part.hole(left.extent().to(unary().extent()));
      } else {
        return left;
      }
    }
  }

  private void missingOperator(Part left) {
    Token next = reader.peek();
    String after = reader.text(left.extent());
    if (!left.hole()) {
      reader.mistake(
          "an operator is missing between \"" + after + "\" and \"" + next.text() + "\"",
          "to multiply write " + after + "*" + next.text(),
          next.where());
    }
  }

  /** A signed power. */
  Part unary() {
    Token token = reader.peek();
    boolean minus = token.is("-");
    if (!minus && !token.is("+")) {
      return power();
    }
    if (minus && operands.isNegativeLiteral()) {
      return operands.literal();
    }
    reader.next();
    if (!reader.enter()) {
      return Part.hole(token.where());
    }
    Part operand = unary();
    reader.leave();
    Origin where = token.where().to(operand.extent());
    return minus
        ? join(operand, operand, new Expr.Negate(number(operand), where))
        : operand.within(where);
  }

  private Part power() {
    Part base = operands.read();
    if (!reader.peek().is("^")) {
      return base;
    }
    if (!reader.enter()) {
      return Part.hole(base.extent());
    }
    reader.next();
    Part exponent = unary();
    reader.leave();
    return binary(Operator.POWER, base, exponent);
  }

  private Part binary(Operator operator, Part left, Part right) {
    Origin where = left.extent().to(right.extent());
    return join(left, right, new Expr.Binary(operator, number(left), number(right), where));
  }

  private Part join(Part left, Part right, Expr expr) {
    int depth = 1 + Math.max(left.depth(), right.depth());
    boolean fits = reader.within(depth);
    boolean hole = left.hole() || right.hole() || !fits;
    return hole ? Part.hole(expr.origin()) : new Part(expr, depth, expr.origin(), false);
  }

  /** What must be a number. */
  Expr number(Part part) {
    if (part.expr() instanceof Condition) {
      reader.mistake(
          "\"" + reader.text(part.extent()) + "\" is a condition, not a number",
          "write if(condition, 1, 0) for a number",
          part.extent());
      return Part.hole(part.extent()).expr();
    }
    return part.expr();
  }

  /** What must be a condition. */
  Condition condition(Part part) {
    if (part.expr() instanceof Condition condition) {
      return condition;
    }
    if (!part.hole()) {
      String text = reader.text(part.extent());
      reader.mistake(
          "\"" + text + "\" is a number, not a condition",
          "compare it, for instance " + text + " > 0",
          part.extent());
    }
    Expr zero = Part.hole(part.extent()).expr();
    return new Condition.Compare(Relation.EQUAL, zero, zero, part.extent());
  }
}
