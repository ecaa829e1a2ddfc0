package org.hillock.api.model;

import org.hillock.api.expr.Expr;

/**
 * A state's new value at a spike. All assignments of one event read the values from before it.
 *
 * @param state the state's name
 * @param value the new value
 * @since 1.0
 */
public record Assignment(String state, Expr value) {}
