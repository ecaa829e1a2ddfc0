package org.hillock.engine.internal.drive;

import java.util.Map;
import java.util.Optional;
import org.hillock.api.expr.Expr;
import org.hillock.engine.plan.Column;

/** What one drive adds to a port for the neurons of a mask. */
sealed interface Term {
  /** The name that its columns begin with. */
  String name();

  Mask mask();

  /**
   * A formula of time.
   *
   * @param value the formula
   * @param constants the values of its named constants
   * @param gate when it is on; empty if it always is
   */
  record Fused(
      String name, Mask mask, Expr value, Map<String, Column> constants, Optional<Gate> gate)
      implements Term {}

  /**
   * An interval that it is on.
   *
   * @param start in steps
   * @param stop in steps
   */
  record Gate(Column start, Column stop) {}

  /**
   * Values at both ends of a step, linear between them.
   *
   * @param perNeuron whether the slots are columns, and not scalars
   */
  record Sampled(String name, Mask mask, boolean perNeuron) implements Term {}
}
