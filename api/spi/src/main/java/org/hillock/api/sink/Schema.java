package org.hillock.api.sink;

import java.util.List;
import org.hillock.api.unit.Unit;

/**
 * The columns of a table.
 *
 * @param columns at least one
 * @since 1.0
 */
public record Schema(List<Field> columns) {
  /** Copies the list. */
  public Schema {
    columns = List.copyOf(columns);
  }

  /**
   * A column.
   *
   * @param name its name
   * @param unit the unit of its values
   */
  public record Field(String name, Unit unit) {}
}
