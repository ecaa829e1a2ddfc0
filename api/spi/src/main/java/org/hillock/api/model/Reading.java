package org.hillock.api.model;

import org.hillock.api.unit.Unit;

/**
 * A symbol by which a part reads something of its host.
 *
 * @param symbol the name in the part's equations
 * @param role what of the host it stands for
 * @param unit the unit that the part counts on; a host whose symbol has another is refused
 * @since 1.0
 */
public record Reading(String symbol, Role role, Unit unit) {}
