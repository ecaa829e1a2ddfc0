package org.hillock.api.model;

import org.hillock.api.expr.Expr;
import org.hillock.api.unit.Unit;

/**
 * A term that a part adds to its host.
 *
 * @param role to what: {@link Role#CURRENT} (a current into the sum, inward-positive, nA) or {@link
 *     Role#THRESHOLD} (a shift of the threshold, mV)
 * @param value the term, an expression of the part's symbols
 * @param unit the unit of the term; a host whose symbol has another is refused
 * @since 1.0
 */
public record Contribution(Role role, Expr value, Unit unit) {}
