package org.hillock.api.expr;

import java.util.List;
import java.util.Objects;
import org.hillock.api.unit.Unit;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An expression of the equation language: an immutable tree.
 *
 * <p>The order of operations is exactly that of the tree, from the leaves up, each rounded once to
 * {@code double}; nothing is reassociated or contracted behind its back. The same tree therefore
 * gives the same bits in the interpreter and in every kernel. Trees are made by {@link Parser} from
 * text, or by the methods below ({@code x.plus(y.times(z))}).
 *
 * <p>{@code toString} gives text that parses to an equal tree.
 *
 * <p>Trees that were read, substituted or differentiated are within {@link Limits}. The methods
 * below do not look; who builds long sums with them breaks them up, for functions of this package
 * descend into a tree by recursion ({@link Limits#admits} tells).
 *
 * @since 1.0
 */
@ProviderType
public sealed interface Expr
    permits Expr.Constant,
        Expr.Symbol,
        Expr.Negate,
        Expr.Binary,
        Expr.Call,
        Expr.Select,
        Condition {

  /**
   * Where the node was read.
   *
   * @return the range in its text, or {@link Origin#NONE}
   */
  Origin origin();

  /**
   * A number, in the internal units of its dimension.
   *
   * @param value the value in ms, mV, nA, MOhm and their products
   * @param unit the unit it was written in ({@link Unit#ONE} for a plain number); {@code value} is
   *     already converted
   * @param origin where it was read
   */
  record Constant(double value, Unit unit, Origin origin) implements Expr {
    @Override
    public boolean equals(Object other) {
      return other instanceof Constant that
          && Double.doubleToRawLongBits(value) == Double.doubleToRawLongBits(that.value)
          && unit.dimension().equals(that.unit.dimension());
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value);
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * A parameter, state, port or definition, or one of {@code t}, {@code dt} and {@code xi}; {@code
   * pi} is a {@link Constant}.
   *
   * @param name the name; parts of qualified names are joined by dots, as in {@code M.g_M}
   * @param origin where it was read
   */
  record Symbol(String name, Origin origin) implements Expr {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * The sign changed: {@code -x}.
   *
   * @param operand what is negated
   * @param origin where it was read
   */
  record Negate(Expr operand, Origin origin) implements Expr {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * An arithmetic operation.
   *
   * @param operator which one
   * @param left the left operand
   * @param right the right operand
   * @param origin where it was read
   */
  record Binary(Operator operator, Expr left, Expr right, Origin origin) implements Expr {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * An elementary function of one to three arguments.
   *
   * @param function which one
   * @param arguments as many as the function takes
   * @param origin where it was read
   */
  record Call(Function function, List<Expr> arguments, Origin origin) implements Expr {
    /** Copies the arguments and checks their number. */
    public Call {
      arguments = List.copyOf(arguments);
      if (arguments.size() != function.arity()) {
        throw new IllegalArgumentException(
            function.symbol()
                + " takes "
                + function.arity()
                + " arguments, not "
                + arguments.size());
      }
    }

    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /**
   * One of two values: {@code if(condition, then, otherwise)}. Both are computed.
   *
   * @param condition decides
   * @param then the value where the condition holds
   * @param otherwise the value where it does not
   * @param origin where it was read
   */
  record Select(Condition condition, Expr then, Expr otherwise, Origin origin) implements Expr {
    @Override
    public String toString() {
      return Printer.print(this);
    }
  }

  /** Time at the start of the step, ms. */
  Expr T = symbol("t");

  /** The step, ms. */
  Expr DT = symbol("dt");

  /**
   * A dimensionless number.
   *
   * @param value any finite value
   * @return the constant
   */
  static Expr constant(double value) {
    return new Constant(value, Unit.ONE, Origin.NONE);
  }

  /**
   * A symbol.
   *
   * @param name its name; not {@code pi}, which the language reads as a {@link Constant}
   * @return the symbol
   */
  static Expr symbol(String name) {
    return new Symbol(Objects.requireNonNull(name, "name"), Origin.NONE);
  }

  /**
   * A function of its arguments.
   *
   * @param function which one
   * @param arguments as many as it takes
   * @return the call
   * @throws IllegalArgumentException if the number of arguments is wrong
   */
  static Expr call(Function function, Expr... arguments) {
    return new Call(function, List.of(arguments), Origin.NONE);
  }

  /**
   * The sum.
   *
   * @param other the right operand
   * @return {@code this + other}
   */
  default Expr plus(Expr other) {
    return new Binary(Operator.ADD, this, other, Origin.NONE);
  }

  /**
   * The difference.
   *
   * @param other the right operand
   * @return {@code this - other}
   */
  default Expr minus(Expr other) {
    return new Binary(Operator.SUBTRACT, this, other, Origin.NONE);
  }

  /**
   * The product.
   *
   * @param other the right operand
   * @return {@code this * other}
   */
  default Expr times(Expr other) {
    return new Binary(Operator.MULTIPLY, this, other, Origin.NONE);
  }

  /**
   * The quotient.
   *
   * @param other the right operand
   * @return {@code this / other}
   */
  default Expr over(Expr other) {
    return new Binary(Operator.DIVIDE, this, other, Origin.NONE);
  }

  /**
   * The sign changed.
   *
   * @return {@code -this}
   */
  default Expr negate() {
    return new Negate(this, Origin.NONE);
  }
}
