package org.hillock.engine.internal.program;

import org.hillock.engine.internal.program.Node.Constant;

/** Adds operations to a graph, for one statement. */
record NodeBuilder(Graph graph, int line) {
  int constant(double value) {
    return graph.add(new Constant(value), line);
  }

  /** A number that has these bits. */
  int bits(long bits) {
    return constant(Double.longBitsToDouble(bits));
  }

  int apply(Operation operation, Integer... operands) {
    return graph.apply(operation, line, operands);
  }

  int add(int a, int b) {
    return apply(Operation.ADD, a, b);
  }

  int subtract(int a, int b) {
    return apply(Operation.SUBTRACT, a, b);
  }

  int multiply(int a, int b) {
    return apply(Operation.MULTIPLY, a, b);
  }

  int divide(int a, int b) {
    return apply(Operation.DIVIDE, a, b);
  }

  int negate(int a) {
    return apply(Operation.NEGATE, a);
  }

  int fma(int a, int b, int c) {
    return apply(Operation.FMA, a, b, c);
  }

  int fma(int a, int b, double c) {
    return fma(a, b, constant(c));
  }

  int select(int condition, int then, int otherwise) {
    return apply(Operation.SELECT, condition, then, otherwise);
  }

  int is(Operation comparison, int a, double b) {
    return apply(comparison, a, constant(b));
  }

  int shiftLeft(int a, int places) {
    return apply(Operation.SHIFT_LEFT, a, constant(places));
  }

  /** Coefficients from the highest on: c0 x + c1, that times x + c2, and so on. */
  int horner(int x, double... coefficients) {
    int sum = constant(coefficients[0]);
    for (int i = 1; i < coefficients.length; i++) {
      sum = fma(x, sum, coefficients[i]);
    }
    return sum;
  }
}
