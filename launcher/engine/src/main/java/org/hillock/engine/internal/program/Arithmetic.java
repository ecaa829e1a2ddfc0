package org.hillock.engine.internal.program;

import org.hillock.api.math.Elementary;
import org.hillock.engine.random.PoissonCount;

/**
 * What operations compute; a truth value is 1 or 0. The emitted code calls the same functions in
 * the same order.
 */
final class Arithmetic {
  private static final long LOW_HALF = 0xFFFFFFFFL;

  private Arithmetic() {}

  static double apply(Operation operation, double a, double b, double c) {
    if (operation.isCall()) {
      return call(operation, a, b, c);
    }
    if (operation.isOnBits()) {
      return Double.longBitsToDouble(
          bits(operation, Double.doubleToRawLongBits(a), Double.doubleToRawLongBits(b), (int) b));
    }
    if (operation.logical()) {
      return truth(operation, a, b) ? 1 : 0;
    }
    return switch (operation) {
      case ADD -> a + b;
      case SUBTRACT -> a - b;
      case MULTIPLY -> a * b;
      case DIVIDE -> a / b;
      case NEGATE -> -a;
      case SELECT -> a != 0 ? b : c;
      default -> throw new IllegalStateException("no arithmetic: " + operation);
    };
  }

  private static long bits(Operation operation, long a, long b, int shift) {
    return switch (operation) {
      case ADD_BITS -> a + b;
      case SUBTRACT_BITS -> a - b;
      case MULTIPLY_BITS -> (a & LOW_HALF) * (b & LOW_HALF);
      case AND_BITS -> a & b;
      case OR_BITS -> a | b;
      case XOR_BITS -> a ^ b;
      case SHIFT_LEFT -> a << shift;
      case SHIFT_RIGHT -> a >>> shift;
      default -> throw new IllegalStateException("not on bits: " + operation);
    };
  }

  private static double call(Operation operation, double a, double b, double c) {
    return switch (operation) {
      case POW -> Elementary.pow(a, b);
      case POWI -> Elementary.powi(a, (int) b);
      case EXP -> Elementary.exp(a);
      case EXPM1 -> Elementary.expm1(a);
      case EXPREL -> Elementary.exprel(a);
      case LOG -> Elementary.log(a);
      case LOG1P -> Elementary.log1p(a);
      case SIN -> Elementary.sin(a);
      case COS -> Elementary.cos(a);
      case TAN -> Elementary.tan(a);
      case SINH -> Elementary.sinh(a);
      case COSH -> Elementary.cosh(a);
      case TANH -> Elementary.tanh(a);
      case SQRT -> Elementary.sqrt(a);
      case ABS -> Elementary.abs(a);
      case FLOOR -> Elementary.floor(a);
      case MIN -> Elementary.min(a, b);
      case MAX -> Elementary.max(a, b);
      case CLIP -> Elementary.clip(a, b, c);
      case FMA -> Elementary.fma(a, b, c);
      case POISSON -> PoissonCount.poisson(a, b, c);
      default -> throw new IllegalStateException("no function: " + operation);
    };
  }

  private static boolean truth(Operation operation, double a, double b) {
    return switch (operation) {
      case LESS -> a < b;
      case LESS_OR_EQUAL -> a <= b;
      case GREATER -> a > b;
      case GREATER_OR_EQUAL -> a >= b;
      case EQUAL -> a == b;
      case NOT_EQUAL -> a != b;
      case AND -> a != 0 && b != 0;
      case OR -> a != 0 || b != 0;
      case NOT -> a == 0;
      default -> throw new IllegalStateException("no relation: " + operation);
    };
  }
}
