package org.hillock.api.integrate;

import org.hillock.api.expr.Expr;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A statement of the program of one step.
 *
 * @since 1.0
 */
@ProviderType
public sealed interface Statement {
  /**
   * A fresh local value, for later statements to use.
   *
   * @param name a name that no state, parameter, port or earlier statement has
   * @param value what it is
   */
  record Let(String name, Expr value) implements Statement {}

  /**
   * A state at the end of the step. All of them take effect together, after the last statement, so
   * every expression reads the states at the start of the step.
   *
   * @param state the state's name
   * @param value its value at the end of the step
   */
  record Next(String state, Expr value) implements Statement {}
}
