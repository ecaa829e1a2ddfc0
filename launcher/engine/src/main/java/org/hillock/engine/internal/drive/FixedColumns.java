package org.hillock.engine.internal.drive;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hillock.engine.internal.program.Graph;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.plan.Column;

/**
 * The columns that keep their values during a run. What all neurons share becomes a constant of the
 * program instead.
 */
public final class FixedColumns {
  private final Map<String, Column> columns = new LinkedHashMap<>();

  /**
   * The node of a value: a constant if it is shared, else a column of this name, or a similar one
   * if the name is taken.
   */
  public int node(Graph graph, String name, Column column, int line) {
    if (column.length() == 1) {
      return graph.add(new Node.Constant(column.at(0)), line);
    }
    String free = name;
    while (columns.containsKey(free) && !columns.get(free).equals(column)) {
      free += "'";
    }
    columns.put(free, column);
    return graph.add(new Node.Column(free, true), line);
  }

  /** Adds a column that a pass made. */
  public void add(String name, Column column) {
    columns.put(name, column);
  }

  public Map<String, Column> columns() {
    return columns;
  }
}
