package org.hillock.api.sink;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Some rows of a table.
 *
 * @since 1.0
 */
@ProviderType
public interface Frame {
  /**
   * How many rows.
   *
   * @return at least 0
   */
  int rows();

  /**
   * One value.
   *
   * @param row from 0
   * @param column from 0, as in the schema
   * @return the value in the column's unit; NaN where there is none
   */
  double value(int row, int column);
}
