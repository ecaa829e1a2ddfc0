package org.hillock.engine.plan;

import java.util.Arrays;

/**
 * One value for all neurons, or one for each.
 *
 * @param values internal units; length 1 for a shared value, else the population's size; copied in
 *     and out
 * @since 1.0
 */
public record Column(double[] values) {
  /** Copies the array. */
  public Column {
    values = values.clone();
    if (values.length == 0) {
      throw new IllegalArgumentException("a column needs at least one value");
    }
  }

  /**
   * A value that all neurons share.
   *
   * @param value internal units
   * @return the column
   */
  public static Column of(double value) {
    return new Column(new double[] {value});
  }

  @Override
  public double[] values() {
    return values.clone();
  }

  /**
   * How many values there are.
   *
   * @return 1, or the population's size
   */
  public int length() {
    return values.length;
  }

  /**
   * One neuron's value.
   *
   * @param neuron from 0
   * @return internal units
   */
  public double at(int neuron) {
    return values[values.length == 1 ? 0 : neuron];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Column that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return values.length == 1 ? Double.toString(values[0]) : Arrays.toString(values);
  }
}
