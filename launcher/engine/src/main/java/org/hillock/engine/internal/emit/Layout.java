package org.hillock.engine.internal.emit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hillock.engine.internal.program.Node;
import org.hillock.engine.internal.program.Program;

/**
 * Where columns and scalars lie.
 *
 * @param columns the names of the columns by index
 * @param scalars the names of the scalars by index
 * @param scratch the names of the scratch columns, which hold one block each and follow the columns
 */
public record Layout(List<String> columns, List<String> scalars, List<String> scratch) {
  /** The neurons that a scratch column holds; a power of two. */
  public static final int BLOCK = 256;

  /** Copies the lists. */
  public Layout {
    columns = List.copyOf(columns);
    scalars = List.copyOf(scalars);
    scratch = List.copyOf(scratch);
  }

  /**
   * The layout of everything that a program reads or writes.
   *
   * @param program the program
   * @param otherColumns columns that have a place even if the program does not need them
   * @param otherScalars scalars likewise
   */
  public static Layout of(
      Program program, Collection<String> otherColumns, Collection<String> otherScalars) {
    Set<String> columns = new LinkedHashSet<>(otherColumns);
    Set<String> scalars = new LinkedHashSet<>(otherScalars);
    for (Node node : program.nodes()) {
      switch (node) {
        case Node.Column column -> columns.add(column.name());
        case Node.Scalar scalar -> scalars.add(scalar.name());
        case Node.Constant ignored -> {}
        case Node.Truth ignored -> {}
        case Node.Apply ignored -> {}
      }
    }
    program.stored().forEach(columns::add);
    return new Layout(List.copyOf(columns), List.copyOf(scalars), List.of());
  }

  Layout withScratch(List<String> names) {
    return new Layout(columns, scalars, names);
  }

  /** The index of a column or scratch column. */
  public int column(String name) {
    int index = columns.indexOf(name);
    return index >= 0 ? index : columns.size() + found(scratch.indexOf(name), name);
  }

  /** The index of a scalar. */
  public int scalar(String name) {
    return found(scalars.indexOf(name), name);
  }

  boolean isScratch(String name) {
    return scratch.contains(name);
  }

  /** Whether a column has a place. */
  public boolean hasColumn(String name) {
    return columns.contains(name);
  }

  /** Whether a scalar has a place. */
  public boolean hasScalar(String name) {
    return scalars.contains(name);
  }

  private static int found(int index, String name) {
    if (index < 0) {
      throw new IllegalStateException("\"" + name + "\" has no place");
    }
    return index;
  }
}
