package org.hillock.pipeline.resolve;

import org.hillock.api.Location;
import org.hillock.api.expr.Expr;

/**
 * How the values of a parameter or of an initial state come about. Numbers are in internal units.
 */
sealed interface Value {

  /** Where it was written, or whose default it is. */
  Location where();

  /**
   * An expression of parameters in qualified symbols.
   *
   * @param expr the expression
   * @param where its place
   */
  record Computed(Expr expr, Location where) implements Value {}

  /**
   * Drawn from a distribution, each neuron for itself.
   *
   * @param law the distribution
   * @param first the low end, or the mean
   * @param second the high end, or the standard deviation
   * @param where its place
   */
  record Drawn(Law law, Expr first, Expr second, Location where) implements Value {}

  /**
   * One for each neuron.
   *
   * @param values in order
   * @param where its place
   */
  record Listed(double[] values, Location where) implements Value {}

  /**
   * One for each point of the sweep.
   *
   * @param values in order
   * @param where its place
   */
  record Swept(double[] values, Location where) implements Value {}

  /** A distribution. */
  enum Law {
    /** Equally likely between two ends. */
    UNIFORM,
    /** Normal, with a mean and a standard deviation. */
    NORMAL
  }
}
