package org.hillock.api.analyze;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hillock.api.unit.Unit;

/**
 * Columns of numbers of equal length.
 *
 * @param name in lower case; the name of its CSV file is made from it
 * @param columns at least one
 * @since 1.0
 */
public record Table(String name, List<Column> columns) {
  /** Copies the list and checks the lengths. */
  public Table {
    columns = List.copyOf(columns);
    if (columns.stream().map(c -> c.values().length).distinct().count() != 1) {
      throw new IllegalArgumentException(
          "the columns of table \"" + name + "\" must be at least one and equally long");
    }
  }

  /**
   * One column.
   *
   * @param name in lower case
   * @param unit the unit of the values
   * @param values in that unit; NaN where there is none
   */
  public record Column(String name, Unit unit, double[] values) {
    /** Copies the array. */
    public Column {
      values = values.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Column that
          && name.equals(that.name)
          && unit.equals(that.unit)
          && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
      return Objects.hash(name, unit, Arrays.hashCode(values));
    }
  }

  /**
   * How many rows.
   *
   * @return at least 0
   */
  public int rows() {
    return columns.getFirst().values().length;
  }

  /**
   * Finds a column.
   *
   * @param column its name
   * @return the column, if there is one
   */
  public Optional<Column> column(String column) {
    return columns.stream().filter(c -> c.name().equals(column)).findFirst();
  }
}
