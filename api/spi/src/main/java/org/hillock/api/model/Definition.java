package org.hillock.api.model;

import org.hillock.api.expr.Expr;
import org.hillock.api.unit.Unit;

/**
 * A name for an expression of parameters, states, ports, time and earlier definitions.
 *
 * @param name the symbol
 * @param value what it stands for
 * @param unit the unit inferred from the value
 * @since 1.0
 */
public record Definition(String name, Expr value, Unit unit) {}
