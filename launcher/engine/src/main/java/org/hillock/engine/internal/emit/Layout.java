package org.hillock.engine.internal.emit;

import java.util.ArrayList;
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

  /** The layout of everything that a program reads or writes. */
  public static Layout of(Program program) {
    Set<String> columns = new LinkedHashSet<>();
    Set<String> scalars = new LinkedHashSet<>();
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

  /** All columns, scratch at the end. */
  List<String> all() {
    List<String> all = new ArrayList<>(columns);
    all.addAll(scratch);
    return all;
  }

  private static int found(int index, String name) {
    if (index < 0) {
      throw new IllegalStateException("\"" + name + "\" has no place");
    }
    return index;
  }
}
