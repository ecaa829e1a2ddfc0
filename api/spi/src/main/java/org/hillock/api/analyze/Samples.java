package org.hillock.api.analyze;

import org.osgi.annotation.versioning.ProviderType;

/**
 * The samples of one recording in a batch: a row for each instant, a column for each recorded
 * neuron.
 *
 * @since 1.0
 */
@ProviderType
public interface Samples {
  /**
   * What was recorded.
   *
   * @return the symbol, for instance {@code "v"}
   */
  String symbol();

  /**
   * How many neurons were recorded.
   *
   * @return at least 1
   */
  int columns();

  /**
   * Which neuron a column belongs to.
   *
   * @param column from 0
   * @return the neuron, from 0, within the population
   */
  int neuron(int column);

  /**
   * How many instants the batch has.
   *
   * @return at least 0
   */
  int rows();

  /**
   * When a row was recorded.
   *
   * @param row from 0
   * @return ms
   */
  double time(int row);

  /**
   * One sample.
   *
   * @param row from 0
   * @param column from 0
   * @return internal units
   */
  double value(int row, int column);
}
