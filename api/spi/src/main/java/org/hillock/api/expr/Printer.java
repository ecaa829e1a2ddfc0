package org.hillock.api.expr;

import java.util.List;
import org.hillock.api.expr.Expr.Binary;
import org.hillock.api.expr.Expr.Call;
import org.hillock.api.expr.Expr.Constant;
import org.hillock.api.expr.Expr.Negate;
import org.hillock.api.expr.Expr.Select;
import org.hillock.api.expr.Expr.Symbol;
import org.hillock.api.unit.Unit;

/**
 * Writes a tree as text, with the fewest parentheses.
 *
 * <p>{@link Parser} reads the text back to an equal tree, provided that all numbers are finite,
 * that all symbols are names of the language, and that the text is within {@link Limits#LENGTH}.
 *
 * @since 1.0
 */
public final class Printer {
  private static final int OR = 1;
  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int COMPARISON = 4;
  private static final int SUM = 5;
  private static final int PRODUCT = 6;
  private static final int UNARY = 7;
  private static final int POWER = 8;
  private static final int ATOM = 9;

  private final StringBuilder out = new StringBuilder();

  private Printer() {}

  /**
   * Writes a tree.
   *
   * @param expr an expression or a condition
   * @return its text
   */
  public static String print(Expr expr) {
    Printer printer = new Printer();
    printer.print(expr, OR);
    return printer.out.toString();
  }

  private void print(Expr expr, int least) {
    boolean parentheses = level(expr) < least;
    if (parentheses) {
      out.append('(');
    }
    bare(expr);
    if (parentheses) {
      out.append(')');
    }
  }

  private static int level(Expr expr) {
    return switch (expr) {
      case Constant c -> isSimple(c) ? ATOM : UNARY;
      case Symbol ignored -> ATOM;
      case Call ignored -> ATOM;
      case Select ignored -> ATOM;
      case Negate ignored -> UNARY;
      case Binary b -> level(b.operator());
      case Condition.Compare ignored -> COMPARISON;
      case Condition.Not ignored -> NOT;
      case Condition.And ignored -> AND;
      case Condition.Or ignored -> OR;
    };
  }

  private static int level(Operator operator) {
    return switch (operator) {
      case ADD, SUBTRACT -> SUM;
      case MULTIPLY, DIVIDE -> PRODUCT;
      case POWER -> POWER;
    };
  }

  /** Neither signed nor with a unit, so that it may be the base of a power. */
  private static boolean isSimple(Constant c) {
    boolean negative = c.value() < 0 || 1 / c.value() < 0;
    return !negative && c.unit().equals(Unit.ONE);
  }

  private void bare(Expr expr) {
    switch (expr) {
      case Constant c -> out.append(constant(c));
      case Symbol s -> out.append(s.name());
      case Negate n -> negate(n.operand());
      case Binary b -> binary(b);
      case Call c -> call(c.function().symbol(), c.arguments());
      case Select s -> call("if", List.of(s.condition(), s.then(), s.otherwise()));
      case Condition.Compare c -> infix(c.left(), c.relation().symbol(), c.right(), SUM, SUM);
      case Condition.And a -> infix(a.left(), "and", a.right(), AND, NOT);
      case Condition.Or o -> infix(o.left(), "or", o.right(), OR, AND);
      case Condition.Not n -> {
        out.append("not ");
        print(n.operand(), NOT);
      }
    }
  }

  private static String constant(Constant c) {
    if (c.value() == Math.PI && c.unit().equals(Unit.ONE)) {
      return "pi";
    }
    if (!Double.isFinite(c.value())) {
      return Double.toString(c.value());
    }
    String number = c.unit().write(c.value());
    if (c.unit().equals(Unit.ONE)) {
      return number;
    }
    String symbol = c.unit().symbol();
    boolean word = Unit.find(symbol).isPresent() && !symbol.equals("%");
    return number + " " + (word ? symbol : "[" + symbol + "]");
  }

  /** A minus before a number would be read as part of it. */
  private void negate(Expr operand) {
    out.append('-');
    print(operand, operand instanceof Constant ? ATOM + 1 : UNARY);
  }

  private void binary(Binary b) {
    int own = level(b.operator());
    if (b.operator() == Operator.POWER) {
      print(b.left(), ATOM);
      out.append('^');
      print(b.right(), UNARY);
    } else {
      infix(b.left(), b.operator().symbol(), b.right(), own, own + 1);
    }
  }

  private void infix(Expr left, String mark, Expr right, int leastLeft, int leastRight) {
    print(left, leastLeft);
    out.append(' ').append(mark).append(' ');
    print(right, leastRight);
  }

  private void call(String name, List<? extends Expr> arguments) {
    out.append(name).append('(');
    for (int i = 0; i < arguments.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      print(arguments.get(i), OR);
    }
    out.append(')');
  }
}
