package org.hillock.engine.internal.emit;

import static java.lang.constant.ConstantDescs.CD_double;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** The types of the methods of {@link Kernel}, as class files write them. */
final class Signatures {
  static final ClassDesc KERNEL = ClassDesc.of(Kernel.class.getName());
  static final ClassDesc ARRAY = CD_double.arrayType();
  static final ClassDesc ARRAYS = ARRAY.arrayType();
  static final ClassDesc INDICES = CD_int.arrayType();

  /** Of {@code step} and {@code fire}. */
  static final MethodTypeDesc FIRING =
      MethodTypeDesc.of(CD_int, ARRAYS, ARRAY, CD_int, CD_int, INDICES, CD_int);

  /** Of {@code integrate}, {@code arrive} and the segments of a cut kernel. */
  static final MethodTypeDesc MOVING = MethodTypeDesc.of(CD_void, ARRAYS, ARRAY, CD_int, CD_int);

  static final MethodTypeDesc PROBE =
      MethodTypeDesc.of(CD_void, CD_int, ARRAYS, ARRAY, INDICES, ARRAY);

  private Signatures() {}
}
