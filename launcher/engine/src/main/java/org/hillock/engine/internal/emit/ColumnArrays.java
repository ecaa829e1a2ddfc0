package org.hillock.engine.internal.emit;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/** The arrays of a method's columns, in locals before its loop; local 1 holds all columns. */
final class ColumnArrays {
  private static final int COLUMNS = 1;

  private final CodeBuilder code;
  private final Layout layout;
  private final int index;
  private final Map<String, Integer> slots = new HashMap<>();

  /**
   * No arrays yet.
   *
   * @param index the local that holds the neuron at hand
   */
  ColumnArrays(CodeBuilder code, Layout layout, int index) {
    this.code = code;
    this.layout = layout;
    this.index = index;
  }

  /** Loads arrays into locals. */
  void prepare(SortedSet<String> columns) {
    for (String column : columns) {
      int slot = code.allocateLocal(TypeKind.REFERENCE);
      code.aload(COLUMNS).loadConstant(layout.column(column)).aaload().astore(slot);
      slots.put(column, slot);
    }
  }

  /** Leaves a column's array, and the neuron's place in it, on the stack. */
  void push(String column) {
    Integer slot = slots.get(column);
    if (slot == null) {
      throw new IllegalStateException("the array of \"" + column + "\" was not prepared");
    }
    code.aload(slot).iload(index);
    if (layout.isScratch(column)) {
      code.loadConstant(Layout.BLOCK - 1).iand();
    }
  }
}
